import { numbersIn, reachOfPath, reachOfTransform } from './reach.ts';

/** The reading of an attribute's value: how far it reaches from the origin, in units of the drawing, or undefined if it is none. */
type Reading = (value: string) => number | undefined;

const matching =
  (form: RegExp): Reading =>
  (value) =>
    form.test(value) ? 0 : undefined;

const number = /^\s*([+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(px|%)?\s*$/i;
const length: Reading = (value) => {
  const [, digits, unit] = number.exec(value) ?? [];
  if (digits === undefined) return undefined;
  // Shares are of the drawing itself.
  return unit === '%' ? (Math.abs(Number(digits)) <= 1_000 ? 0 : undefined) : Math.abs(Number(digits));
};
/** A length whose share would be of what the element around has, and grow from level to level. */
const ownLength: Reading = (value) => (value.includes('%') ? undefined : length(value));
const share: Reading = (value) => (number.test(value) ? 0 : undefined);
const points: Reading = (value) => numbersIn(value)?.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
const colour = matching(
  /^\s*(?:[a-z]{3,20}|#[0-9a-f]{3,8}|(?:rgb|hsl)a?\([\d.,%/ ]{1,60}\)|url\((["']?)#[\w.-]{1,60}\1\))\s*$/i,
);
const word = matching(/^[\w .:-]{0,60}$/);
const label = matching(/^[^&]{0,200}$/);

const table = (names: string, reading: Reading): readonly (readonly [string, Reading])[] =>
  names.split(' ').map((name) => [name, reading] as const);

/** The attributes that a logo may have. None of them refers to anything but a gradient of the same drawing. */
export const attributeReadings: ReadonlyMap<string, Reading> = new Map([
  ...table('x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height', length),
  ...table('stroke-width stroke-miterlimit font-size letter-spacing', ownLength),
  ...table('dx dy points', points),
  ...table('d', reachOfPath),
  ...table('transform', (value) => reachOfTransform(value)?.move),
  // The position of a gradient costs nothing.
  ...table('gradientTransform', (value) => reachOfTransform(value) && 0),
  ...table('opacity fill-opacity stroke-opacity stop-opacity offset', share),
  ...table('fill stroke stop-color color', colour),
  ...table('id version role fill-rule clip-rule stroke-linecap stroke-linejoin text-anchor dominant-baseline', word),
  ...table('font-weight font-style gradientUnits spreadMethod preserveAspectRatio xml:space shape-rendering', word),
  ...table('font-family aria-label aria-hidden', label),
]);

/** Attributes that apply to everything inside an element, and are enlarged with it. */
export const inheritedLengths: ReadonlySet<string> = new Set([
  'stroke-width',
  'stroke-miterlimit',
  'font-size',
  'letter-spacing',
]);
