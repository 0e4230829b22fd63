import type { Page } from '@playwright/test';

/** The mark of a picture as a browser draws it. Sizes in the PC's own pixels. */
export interface DrawnMark {
  readonly words: string;
  readonly fontSize: number;
  readonly pictureHeight: number;
  /** Colours of its letters and of its ground, such as `#1a2b3c`. */
  readonly colours: readonly [string, string];
  /** The faults of its place, as sentences. */
  readonly faults: readonly string[];
}

/** The head of a picture, by its view: the words in it are cut off where the mark is. */
const heads = { page: 'header', window: '.title, .strip', dialog: '.title', desktop: '[data-taskbar]' } as const;

/** Runs in the page, which shows a picture. */
function look({ view, head }: { view: string; head: string }): DrawnMark {
  const picture = document.querySelector<HTMLElement>('.picture');
  const marks = [...document.querySelectorAll<HTMLElement>('.picture [data-sample].main')];
  const frame = picture?.getBoundingClientRect();
  const inside = ({ left, top, right, bottom }: DOMRect) =>
    frame && left >= frame.left && top >= frame.top && right <= frame.right && bottom <= frame.bottom;
  const atTop = ({ left, top, right, bottom }: DOMRect, of: Element) =>
    [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
      [(left + right) / 2, (top + bottom) / 2],
    ].every(([x = 0, y = 0]) => of === document.elementFromPoint(x, y));
  // Nothing inert is found at a point, nor what takes no pointer.
  for (const still of document.querySelectorAll('[inert]')) still.removeAttribute('inert');
  for (const mark of marks) mark.style.pointerEvents = 'auto';
  const mark = marks.find((each) => inside(each.getBoundingClientRect()) && atTop(each.getBoundingClientRect(), each));
  if (!mark || !frame) throw new Error(`no mark is in sight in the ${view}: ${marks.length} are drawn`);
  const box = mark.getBoundingClientRect();
  const meets = (one: DOMRect, other: DOMRect, by = 0.5) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > by &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > by;
  const clipped = (rect: DOMRect, within: Element | null): DOMRect => {
    let { left, top, right, bottom } = rect;
    for (let each = within; each && each !== picture; each = each.parentElement) {
      if (getComputedStyle(each).overflowX === 'visible') continue;
      const edge = each.getBoundingClientRect();
      [left, top] = [Math.max(left, edge.left), Math.max(top, edge.top)];
      [right, bottom] = [Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
    }
    return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
  };
  const wordsIn = (element: Element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found: { said: string; box: DOMRect }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const isHeardOnly = parent?.closest('.heard-only, .visually-hidden') !== null;
      if (mark.contains(node) || isHeardOnly || !node.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) found.push({ said: node.nodeValue, box: clipped(rect, parent) });
    }
    return found;
  };
  const owner = mark.closest('[role="dialog"], [data-frame], [data-taskbar], .bank') ?? mark;
  const things = [...owner.querySelectorAll('button, a, img, input, svg')]
    .filter((each) => !each.contains(mark) && !each.matches('.heard-only'))
    .map((each) => ({
      said: each.outerHTML.slice(0, 80),
      box: clipped(each.getBoundingClientRect(), each.parentElement),
    }));
  const callouts = [...document.querySelectorAll('.picture > svg > *')].flatMap((each) => {
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const isRing = each.matches('.frame, .halo');
    // A frame may go around the mark, but no side of it may lie on it.
    const sides = isRing
      ? [
          new DOMRect(left - 3, top - 3, right - left + 6, 6),
          new DOMRect(left - 3, bottom - 3, right - left + 6, 6),
          new DOMRect(left - 3, top - 3, 6, bottom - top + 6),
          new DOMRect(right - 3, top - 3, 6, bottom - top + 6),
        ]
      : [new DOMRect(left, top, right - left, bottom - top)];
    return sides.map((side) => ({ said: each.outerHTML.slice(0, 80), box: side }));
  });
  const headOf = mark.closest(head);
  const besideIt = headOf
    ? [
        ...wordsIn(headOf),
        ...[...headOf.querySelectorAll('svg, img')].map((each) => ({ box: each.getBoundingClientRect() })),
      ]
    : [];
  const isLevel = besideIt.some(
    (each) => each.box.height > 0 && each.box.top < box.bottom - 2 && each.box.bottom > box.top + 2,
  );
  const hex = (colour: string) =>
    `#${(colour.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const style = getComputedStyle(mark);
  return {
    words: mark.textContent,
    fontSize: parseFloat(style.fontSize),
    pictureHeight: frame.height,
    colours: [hex(style.color), hex(style.backgroundColor)],
    faults: [
      ...[...wordsIn(owner), ...things, ...callouts]
        .filter((other) => meets(box, other.box))
        .map(({ said }) => `the mark lies on ${said}`),
      ...(headOf ? [] : [`the mark is not in ${head}`]),
      ...(isLevel ? [] : ['the head stays where the mark is cut off']),
      ...(mark.scrollWidth > mark.clientWidth + 1 ? ['the mark is cut off'] : []),
    ],
  };
}

/** Looks at the mark of the picture that the page shows. */
export const markOf = (page: Page, view: keyof typeof heads): Promise<DrawnMark> =>
  page.evaluate(look, { view, head: heads[view] });
