const changes: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['disabled', 'hidden', 'inert'],
};

const isGone = (element: Element): boolean =>
  !element.isConnected || element.matches(':disabled') || element.closest('[hidden], [inert]') !== null;

function* withAncestors(element: Element | null): Generator<Element> {
  for (let each = element; each; each = each.parentElement) yield each;
}

/**
 * When what had the focus goes from the page, a browser lets the focus fall to nowhere: Tab begins at the top again, and a
 * screen reader is silent. This carries it on to the nearest element around it that is left and can hold it, else to the
 * heading of the view, also of one that is still on its way.
 */
export function rescueFocus(root: HTMLElement): void {
  let path: readonly Element[] = [];

  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? [...withAncestors(target)] : [];
  });

  const rescue = () => {
    const [held] = path;
    if (!held || !isGone(held)) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== held) return;
    const around = path.find((element) => !isGone(element) && element.matches('[tabindex]'));
    const place = around ?? root.querySelector('h1');
    if (!(place instanceof HTMLElement)) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  new MutationObserver(rescue).observe(root, changes);
}
