import type { Bounds } from '../../procedure/world/world.ts';
import type { BoundCallout } from '../../training/callout.ts';
import { cut, type Size } from './box.ts';
import type { PlacedCallout } from './lay-out.ts';
import { placeIn, revealed, wholeOf } from './target-place.ts';

interface Measured {
  readonly placed: readonly PlacedCallout[];
  /** Where anything is written, can be pressed or is drawn. */
  readonly words: readonly Bounds[];
  /** Ids of targets of which nothing is to be seen in the picture, whether they are on the PC or not. */
  readonly missing: readonly string[];
}

/** A picture that is drawn at `scale`, of a PC or of a page that may reach beyond it. */
interface Drawn {
  /** The element whose upper left corner is the picture's. */
  readonly picture: HTMLElement;
  /** In the picture's own pixels. */
  readonly size: Size;
  readonly scale: number;
  /** A picture may scroll its targets into view; on a PC that lives that is done by whoever leads there. */
  readonly reveals: boolean;
}

/**
 * Looks where the targets of callouts lie in a picture, and where there is anything that is better not covered.
 * @param says the words of a caption, by their id
 */
export function measure(
  { picture, size, scale, reveals }: Drawn,
  callouts: readonly BoundCallout[],
  says: (words: string) => string,
): Measured {
  const origin = picture.getBoundingClientRect();
  const own = ({ left, top, width, height }: DOMRect): Bounds => ({
    x: (left - origin.left) / scale,
    y: (top - origin.top) / scale,
    width: width / scale,
    height: height / scale,
  });
  const written = (within: Element): readonly Bounds[] =>
    linesOf(within)
      .map(own)
      .flatMap((box) => cut(box, size) ?? []);

  const find = reveals ? revealed : wholeOf;
  const found = callouts.map((callout) => ({ callout, element: find(picture, callout.target) }));
  // Only then, since each may have been scrolled into view.
  const seen = found.map(({ callout, element }) => {
    const place = element && placeIn(element, picture, scale);
    const box = place && cut(place, size);
    return { callout, at: element && box ? { element, box } : undefined };
  });
  return {
    placed: seen.flatMap(({ callout: { mark, target, number, words }, at }): PlacedCallout[] => {
      if (!at) return [];
      return [
        {
          mark,
          target: target.id,
          box: at.box,
          written: written(at.element),
          ...(number !== undefined && { number }),
          ...(words !== undefined && { says: says(words) }),
        },
      ];
    }),
    words: [
      ...written(picture),
      ...thingsIn(picture)
        .map(own)
        .flatMap((box) => smallIn(size, box)),
    ],
    missing: seen.flatMap(({ callout, at }) => (at ? [] : [callout.target.id])),
  };
}

/** What can be pressed, and what is drawn: an arrow that lies on it would seem to speak of it. */
const thingsIn = (picture: Element): readonly DOMRect[] =>
  [...picture.querySelectorAll('button, a, img, svg')]
    .filter((element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true)
    .map((element) => element.getBoundingClientRect());

/** A thing, unless it is so large that something may well lie on it, as on a background. */
function smallIn({ width, height }: Size, thing: Bounds): readonly Bounds[] {
  const box = cut(thing, { width, height });
  return box && box.width * box.height < (width * height) / 16 ? [box] : [];
}

/** The boxes of each line of text that can be seen. */
function linesOf(within: Element): readonly DOMRect[] {
  const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!node.nodeValue?.trim() || node.parentElement?.checkVisibility?.({ visibilityProperty: true }) === false)
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push(...range.getClientRects());
  }
  // What stands in a field is no text of the document.
  for (const field of within.matches('input') ? [within] : within.querySelectorAll('input, select, textarea')) {
    boxes.push(field.getBoundingClientRect());
  }
  return boxes;
}
