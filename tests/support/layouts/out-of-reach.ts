/**
 * Runs in a page: names dialogs that do not fit on the PC's screen, and what is to be pressed in one and can neither be seen nor
 * scrolled to.
 */
export function outOfReach(): string[] {
  const lies = (inner: DOMRect, outer: DOMRect) =>
    inner.left > outer.left - 1 &&
    inner.right < outer.right + 1 &&
    inner.top > outer.top - 1 &&
    inner.bottom < outer.bottom + 1;
  const screen = document.querySelector('.pc')?.getBoundingClientRect() ?? new DOMRect();
  return [...document.querySelectorAll('.pc [role="dialog"]')].flatMap((dialog) => {
    const place = dialog.getBoundingClientRect();
    const away = [...dialog.querySelectorAll<HTMLElement>('button, [role="radio"]')].filter((control) => {
      control.scrollIntoView({ block: 'nearest' });
      return !lies(control.getBoundingClientRect(), dialog.getBoundingClientRect());
    });
    return [...(lies(place, screen) ? [] : ['the dialog']), ...away.map((control) => control.textContent.trim())];
  });
}
