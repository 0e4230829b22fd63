import type { Bounds } from '../../procedure/world/world.ts';
import type { BoundCallout } from '../../training/callout.ts';
import { cut, type Size } from './box.ts';
import type { PlacedCallout } from './lay-out.ts';
import { labelsOf, placeIn, revealed, wholeOf } from '../target-place.ts';

interface Measured {
  readonly placed: readonly PlacedCallout[];
  /** Boxes of all text, controls and drawings. */
  readonly words: readonly Bounds[];
  /** The boxes of marks that say what the picture is, which nothing may cover. */
  readonly spared: readonly Bounds[];
  /** Ids of targets that the picture does not show, even if they are on the PC. */
  readonly missing: readonly string[];
}

/** A picture drawn at `scale`, of a PC or of a page that may be larger. */
interface DrawnPicture {
  /** The element with the picture's upper left corner. */
  readonly picture: HTMLElement;
  /** In the picture's own pixels. */
  readonly size: Size;
  readonly scale: number;
  /** Scrolls targets into view, for pictures. On a live PC the pointer or the ring does that. */
  readonly reveals: boolean;
}

/**
 * Measures the targets of callouts in a picture, and everything that callouts had better not cover.
 * @param says looks up a caption's sentence by its id
 */
export function measure(
  { picture, size, scale, reveals }: DrawnPicture,
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
  // Measure after the last scroll, since finding a target may scroll it into view.
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
          written: [at.element, ...labelsOf(at.element)].flatMap(written),
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
    spared: [...picture.querySelectorAll('[data-sample]')].map((mark) => own(mark.getBoundingClientRect())),
    missing: seen.flatMap(({ callout, at }) => (at ? [] : [callout.target.id])),
  };
}

/** Controls and drawings: an arrow that lies on one would seem to point it out. */
const thingsIn = (picture: Element): readonly DOMRect[] =>
  [...picture.querySelectorAll('button, a, img, svg')]
    .filter((element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true)
    .map((element) => element.getBoundingClientRect());

/** A thing's box, unless it is large enough to serve as a background. */
function smallIn({ width, height }: Size, thing: Bounds): readonly Bounds[] {
  const box = cut(thing, { width, height });
  return box && box.width * box.height < (width * height) / 16 ? [box] : [];
}

const fields = 'input, select, textarea';

/** The boxes of all visible lines of text. */
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
  // The document's text does not include the contents of fields.
  for (const field of within.matches(fields) ? [within] : within.querySelectorAll(fields)) {
    boxes.push(field.getBoundingClientRect());
  }
  return boxes;
}
