/**
 * Asks the browser to print the page, and resolves to false if it did not begin to. A frame that may not open windows of its
 * own and some browsers inside other programs do nothing, and report nothing.
 * @param limit milliseconds: some browsers begin only after the call has returned
 */
export async function printPage(limit = 2_000): Promise<boolean> {
  const begun = new AbortController();
  const began = new Promise<boolean>((resolve) => {
    addEventListener('beforeprint', () => resolve(true), { once: true, signal: begun.signal });
  });
  window.print();
  const printed = await Promise.race([
    began,
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), limit)),
  ]);
  begun.abort();
  return printed;
}
