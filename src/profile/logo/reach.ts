// Only what every browser reads: it leaves out an attribute that it cannot read, so that a drawing would be larger than counted
// here. No token can match a text in more than one way, or a long one would take seconds.
const number = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/iy;
const spaces = /[\t\n\r ]*/y;
const separator = /[\t\n\r ]*(?:,[\t\n\r ]*)?/y;
const flag = /[01]/y;

/** The numbers of a list such as `points`; undefined if it is anything else. */
export function numbersIn(text: string): readonly number[] | undefined {
  const list = reader(text);
  const numbers: number[] = [];
  let before = list.take(spaces);
  while (!list.isDone()) {
    const next = list.take(number);
    if (next === undefined) return undefined;
    numbers.push(Number(next));
    before = list.take(separator);
  }
  return before?.includes(',') ? undefined : numbers;
}

function reader(text: string) {
  let at = 0;
  const match = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  return { isDone: () => at >= text.length, match, take: (token: RegExp): string | undefined => match(token)?.[0] };
}

const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

/** The arguments of each command of a path (SVG 2, 9.3); two end at a point. `f` is a flag, which needs no separator. */
const commands: Readonly<Record<string, string>> = {
  m: 'nn',
  l: 'nn',
  t: 'nn',
  h: 'n',
  v: 'n',
  c: 'nnnnnn',
  s: 'nnnn',
  q: 'nnnn',
  a: 'nnnffnn',
  z: '',
};
const command = /[mlthvcsqaz]/iy;

/** The farthest that a path goes from the origin, followed from point to point; undefined if it cannot be read. */
export function reachOfPath(text: string): number | undefined {
  const path = reader(text);
  path.take(spaces);
  let [x, y, startX, startY, reach] = [0, 0, 0, 0, 0];
  let letter: string | undefined;
  while (!path.isDone()) {
    const next = path.take(command);
    letter = next ?? letter;
    const kind = letter?.toLowerCase() ?? 'z';
    if (next === undefined && kind === 'z') return undefined;
    path.take(separator);
    const values: number[] = [];
    for (const wanted of commands[kind] ?? '') {
      const value = path.take(wanted === 'f' ? flag : number);
      if (value === undefined) return undefined;
      values.push(Number(value));
      path.take(separator);
    }
    const [toX, toY] = letter === kind ? [x, y] : [0, 0];
    const [last = 0, before = 0] = values.toReversed();
    if (kind === 'z') [x, y] = [startX, startY];
    else if (kind === 'h') x = toX + last;
    else if (kind === 'v') y = toY + last;
    else [x, y] = [toX + before, toY + last];
    if (kind === 'm') [startX, startY] = [x, y];
    reach = Math.max(reach, greatest([...values, x, y]));
  }
  return reach;
}

const transformation = /([a-zA-Z]+)[\t\n\r ]*\(([^()]*)\)/y;

/** The factor by which a transformation enlarges at most, and how far it moves; undefined if it cannot be read. */
export function reachOfTransform(text: string): { readonly factor: number; readonly move: number } | undefined {
  let [factor, move] = [1, 0];
  const list = reader(text);
  let before = list.take(spaces);
  while (!list.isDone()) {
    const [, name = '', values = ''] = list.match(transformation) ?? [];
    const numbers = numbersIn(values);
    const one = numbers && transformed(name, numbers);
    if (!one) return undefined;
    factor *= one.factor;
    move = Math.max(move, one.move);
    before = list.take(separator);
  }
  return before?.includes(',') ? undefined : { factor, move };
}

/** The counts of numbers that each transformation takes. A browser leaves out the whole list for one too many or too few. */
const counts: ReadonlyMap<string, readonly number[]> = new Map([
  ['translate', [1, 2]],
  ['rotate', [1, 3]],
  ['scale', [1, 2]],
  ['skewX', [1]],
  ['skewY', [1]],
  ['matrix', [6]],
]);

function transformed(name: string, numbers: readonly number[]) {
  if (!counts.get(name)?.includes(numbers.length)) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, ...moved] = numbers;
  const angle = (degrees: number) => Math.abs(Math.tan((degrees * Math.PI) / 180));
  switch (name) {
    case 'translate':
      return { factor: 1, move: greatest(numbers) };
    case 'rotate':
      return { factor: 1, move: greatest(numbers.slice(1)) };
    case 'scale':
      return { factor: greatest(numbers), move: 0 };
    case 'skewX':
    case 'skewY':
      return { factor: 1 + angle(a), move: 0 };
    case 'matrix':
      return { factor: Math.max(Math.abs(a) + Math.abs(c), Math.abs(b) + Math.abs(d)), move: greatest(moved) };
    default:
      return undefined;
  }
}
