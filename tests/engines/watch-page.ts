declare global {
  interface Window {
    noticed?: string[];
  }
}

/**
 * Runs in a page whose driver does not report its console: notes from now on what goes wrong there, and answers what was
 * noted so far.
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
