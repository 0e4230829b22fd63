// Makes faulty copies of a sound value by walking its schema, so that a new field is tried without anybody remembering it.

/** The parts of a schema, or of an action in its pipe, that are read here. Which of them exist depends on `type`. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly Part[];
  readonly requirement?: unknown;
  readonly pipe?: readonly Part[];
}

export interface Faulty {
  readonly what: string;
  readonly value: unknown;
}

type Change = (value: unknown) => unknown;
type Fault = readonly [what: string, change: Change];
const absent = Symbol('absent');

const json = (text: string): unknown => JSON.parse(text);
const otherThan = (...kinds: readonly string[]): readonly Fault[] =>
  [null, true, 7, 'text', [], {}, [[]], 1e300]
    .filter((each) => !kinds.includes(each === null ? 'null' : Array.isArray(each) ? 'array' : typeof each))
    .map((each) => [JSON.stringify(each), () => each]);

const ofAction = ({ type, requirement }: Part): readonly Fault[] => {
  const limit = Number(requirement);
  if (type === 'min_value') return [['too small', () => limit - 1]];
  if (type === 'max_value') return [['too great', () => limit + 1]];
  if (type === 'integer') return [['a fraction', (value) => Number(value) + 0.5]];
  if (type === 'max_length') return [['too long', (value) => lengthened(value, limit + 1)]];
  if (type === 'min_length') return [['too short', (value) => (typeof value === 'string' ? '' : [])]];
  return [];
};

const lengthened = (value: unknown, length: number): unknown =>
  typeof value === 'string' ? value.padEnd(length, 'A') : Array.from({ length }, () => (value as unknown[])[0]);

// No text may be endless, empty, or contain characters that cannot be shown.
const ofText: readonly Fault[] = [
  ['endless', (value) => String(value).padEnd(100_000, 'a')],
  ['empty', () => ''],
  ...['\u0000', '\ud800', '\u202e', '\n'].map((odd): Fault => [
    `with ${JSON.stringify(odd)}`,
    (value) => `${String(value)}${odd}a`,
  ]),
];

const ofType = ({ type }: Part): readonly Fault[] => {
  if (type === 'string') return [...otherThan('string'), ...ofText];
  if (type === 'number')
    return [...otherThan('number'), ['beyond any date', () => 1e300], ['too great for JSON', () => Infinity]];
  if (type === 'boolean') return otherThan('boolean');
  if (type === 'array') return otherThan('array');
  if (type === 'object' || type === 'strict_object' || type === 'variant') return otherThan('object');
  if (type === 'picklist' || type === 'literal')
    return [...otherThan(), ['a name of every object', () => 'constructor']];
  throw new Error(`no faults are known for a schema of type ${type}`);
};

const strayNames = ['cellphone', 'constructor', '__proto__', 'toString'];
const withStray = (value: unknown, name: string): unknown =>
  json(`{${JSON.stringify(value).slice(1, -1)},${JSON.stringify(name)}:1}`);

/** All copies of `value` with exactly one fault, by the path of the fault. */
export function faultyCopies(schema: unknown, value: unknown): ReadonlyMap<string, readonly Faulty[]> {
  const byPath = new Map<string, Faulty[]>();
  for (const { path, ...faulty } of walk(schema as Part, value, [])) {
    const name = path.join('.');
    byPath.set(name, [...(byPath.get(name) ?? []), faulty]);
  }
  return byPath;
}

interface Found extends Faulty {
  readonly path: readonly string[];
}

function walk(schema: Part, value: unknown, path: readonly string[]): readonly Found[] {
  if (schema.type === 'nullable') {
    if (value === null) return [];
    const inner = walk(schema.wrapped as Part, value, path);
    return inner.filter(({ path: { length }, value: wrong }) => length > path.length || wrong !== null);
  }
  if (isOptional(schema)) return value === undefined ? [] : walk(schema.wrapped as Part, value, path);
  const own = [...ofType(schema), ...(schema.pipe ?? []).slice(1).flatMap(actionsOf)];
  const here = own.map(([what, change]) => ({ path, what, value: change(value) }));
  return [...here, ...inside(schema, value, path)];
}

const isOptional = ({ type }: Part): boolean => type === 'optional' || type === 'exact_optional';

// A pipe may contain a schema with a pipe of its own.
const actionsOf = (part: Part): readonly Fault[] => (part.pipe ?? [part]).flatMap(ofAction);

function inside(schema: Part, value: unknown, path: readonly string[]): readonly Found[] {
  if (schema.item !== undefined) {
    const [first, ...rest] = value as unknown[];
    return walk(schema.item, first, [...path, '0']).map((each) => ({ ...each, value: [each.value, ...rest] }));
  }
  const whole = value as Record<string, unknown>;
  const option = schema.options?.find(({ entries }) => entries?.['kind']?.['literal' as never] === whole['kind']);
  const entries = schema.entries ?? (typeof option === 'object' ? option.entries : undefined) ?? {};
  const fields = Object.entries(entries).flatMap(([name, entry]) => {
    const wrong = [
      ...(isOptional(entry) ? [] : [{ path: [...path, name], what: 'missing', value: absent as unknown }]),
      ...walk(entry, whole[name], [...path, name]),
    ];
    return wrong.map((each) => ({ ...each, value: withField(whole, name, each.value) }));
  });
  const strays = schema.entries === undefined ? [] : strayNames;
  return [
    ...fields,
    ...strays.map((name) => ({ path: [...path, name], what: 'stray', value: withStray(value, name) })),
  ];
}

function withField(whole: Record<string, unknown>, name: string, field: unknown): unknown {
  const { [name]: _, ...rest } = whole;
  return field === absent ? rest : { ...rest, [name]: field };
}
