// Characters that XML 1.0 does not allow; pasted text may contain some.
const invalidInXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Copies an element as markup, including state that no attribute holds: values, checks and scroll positions. */
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

/** Nothing scrolls in an image, so move scrolled contents instead. */
function keepScroll(original: HTMLElement, twin: HTMLElement): void {
  for (const child of twin.children) {
    if (child instanceof HTMLElement) child.style.translate = `${-original.scrollLeft}px ${-original.scrollTop}px`;
  }
}
