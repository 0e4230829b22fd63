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
 * When the focused element leaves the page, a browser drops the focus: Tab starts at the top again, and a screen reader falls
 * silent. This moves the focus to the nearest remaining element around it that can hold it, else to the heading of the view,
 * even if the view is still loading.
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
