// XML 1.0 has no place for them, and what somebody pastes may have them.
const invalidInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A copy of what stands in the page, as markup: also what is no attribute there, but what a person did or a program set. */
export function copyOf(node: HTMLElement): string {
  const copy = node.cloneNode(true) as HTMLElement;
  const copies = [copy, ...copy.querySelectorAll<HTMLElement>('*')];
  [node, ...node.querySelectorAll<HTMLElement>('*')].forEach((original, index) => {
    const twin = copies[index];
    if (!twin) return;
    if (original instanceof HTMLInputElement) keepInput(original, twin);
    if (original.scrollTop > 0 || original.scrollLeft > 0) keepScroll(original, twin);
  });
  return new XMLSerializer().serializeToString(copy).replaceAll(invalidInXml, '\u{fffd}');
}

function keepInput(original: HTMLInputElement, twin: HTMLElement): void {
  twin.setAttribute('value', original.value);
  twin.toggleAttribute('checked', original.checked);
}

/** Nothing scrolls in an image: what was scrolled away is moved instead. */
function keepScroll(original: HTMLElement, twin: HTMLElement): void {
  for (const child of twin.children) {
    if (child instanceof HTMLElement) child.style.translate = `${-original.scrollLeft}px ${-original.scrollTop}px`;
  }
}
