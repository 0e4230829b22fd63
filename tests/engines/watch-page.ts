declare global {
  interface Window {
    noticed?: string[];
  }
}

/**
 * Runs in a page whose driver hears nothing of its console: notes what goes wrong there from now on. Answers what was noted
 * so far.
 */
export function watchPage(): readonly string[] {
  if (window.noticed) return window.noticed;
  const noticed: string[] = (window.noticed = []);
  addEventListener('error', ({ message }) => noticed.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noticed.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    noticed.push(`Content Security Policy: ${effectiveDirective} ${blockedURI}`),
  );
  const { console } = window;
  const write = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    noticed.push(words.map(String).join(' '));
    write(...words);
  };
  return noticed;
}
