import type { Shape } from './shapes.ts';

type Arrow = Extract<Shape, { readonly kind: 'arrow' }>;

// An arrow to the right in a box of 1 by 1: a shaft of half the breadth, and a head. Its length is in the head's own breadth.
const halfShaft = 0.22;
const head = 0.85;

/** The outline of an arrow for `<polygon points>`: the tip in the middle of the side that it points to. */
export function arrowPoints({ box, to }: Arrow): string {
  const lying = to === 'left' || to === 'right';
  const length = lying ? box.width : box.height;
  const breadth = lying ? box.height : box.width;
  const neck = length - Math.min(head * breadth, length * 0.6);
  // The outline has a breadth of its own, and stays in the box with it.
  const tip = length - 2;
  const along: readonly (readonly [number, number])[] = [
    [2, 0.5 - halfShaft],
    [neck, 0.5 - halfShaft],
    [neck, 0.04],
    [tip, 0.5],
    [neck, 0.96],
    [neck, 0.5 + halfShaft],
    [2, 0.5 + halfShaft],
  ];
  return along
    .map(([forth, across]) => {
      const straight = to === 'right' || to === 'down' ? forth : length - forth;
      const x = lying ? straight : across * breadth;
      const y = lying ? across * breadth : straight;
      return `${round(box.x + x)},${round(box.y + y)}`;
    })
    .join(' ');
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
