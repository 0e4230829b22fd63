import type { Shape } from './shapes.ts';

type Arrow = Extract<Shape, { readonly kind: 'arrow' }>;

// Proportions of an arrow to the right: half of the shaft's thickness, and the head's length, both relative to its breadth.
const halfShaft = 0.22;
const head = 0.85;

/** The outline of an arrow for `<polygon points>`, with its tip in the middle of the side that it points to. */
export function arrowPoints({ box, to }: Arrow): string {
  const isHorizontal = to === 'left' || to === 'right';
  const length = isHorizontal ? box.width : box.height;
  const breadth = isHorizontal ? box.height : box.width;
  const neck = length - Math.min(head * breadth, length * 0.6);
  // Leave room for the outline's own thickness inside the box.
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
      const x = isHorizontal ? straight : across * breadth;
      const y = isHorizontal ? across * breadth : straight;
      return `${round(box.x + x)},${round(box.y + y)}`;
    })
    .join(' ');
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
