/** Resolves once the page has loaded, when each of its style sheets has taken effect or failed. */
export const pageLoaded = (page: Pick<Document, 'readyState'>, window: EventTarget): Promise<void> =>
  new Promise((resolve) => {
    if (page.readyState === 'complete') resolve();
    else window.addEventListener('load', () => resolve(), { once: true });
  });
