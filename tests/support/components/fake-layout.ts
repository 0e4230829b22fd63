import { vi } from 'vitest';

const numbersIn = (element: Element): readonly number[] =>
  element.getAttribute('data-box')?.split(' ').map(Number) ?? [0, 0, 0, 0];

/** The distance by which the scrollers around an element have moved it. */
function scrolledBy(element: Element): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let each = element.parentElement; each; each = each.parentElement) {
    left += each.scrollLeft;
    top += each.scrollTop;
  }
  return { left, top };
}

/**
 * Gives the elements of a document without layout the boxes that they name: `data-box="left top width height"`. What their
 * scrollers are scrolled by moves them. All others are empty. End it with `vi.restoreAllMocks()`.
 */
export function layOutByAttribute(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [x = 0, y = 0, width = 0, height = 0] = numbersIn(this);
    const { left, top } = scrolledBy(this);
    return new DOMRect(x - left, y - top, width, height);
  });
}
