// Whatever is read from a file, a note, an address or the wire has a greatest length. Every schema of the site is walked as it is
// made, so that a new field is tried without anybody remembering it.
import * as v from 'valibot';
import { afterAll, expect, test, vi } from 'vitest';

/** The parts of a schema, or of an action in its pipe, that are read here. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly key?: Part;
  readonly value?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
}

const made = vi.hoisted(() => new Map<unknown, string>());

vi.mock('valibot', async (load) => {
  const actual = await load<Record<string, unknown>>();
  const noting = (make: (...parts: readonly unknown[]) => unknown) => {
    return (...parts: readonly unknown[]) => {
      const schema = make(...parts);
      const place = new Error().stack?.split('\n').find((line) => /\/(src|mocks)\//.test(line)) ?? '';
      made.set(schema, place.replace(/.*\/((?:src|mocks)\/[^?:)]+).*?(?::(\d+))?:\d+\)?$/, '$1'));
      return schema;
    };
  };
  const makers = ['string', 'array', 'record', 'looseObject', 'object', 'strictObject', 'pipe', 'optional', 'nullable'];
  const others = ['exactOptional', 'variant', 'union', 'tuple', 'lazy', 'map', 'set', 'fallback', 'unknown', 'any'];
  const wrapped = [...makers, ...others].map((name) => [name, noting(actual[name] as () => unknown)]);
  return { ...actual, ...(Object.fromEntries(wrapped) as Record<string, unknown>) };
});

afterAll(() => vi.resetModules());

/** Modules that read only what a tool of this repository has just written. */
const own: readonly string[] = ['src/cli/machine/tally.ts'];

const isPart = (part: unknown): part is Part => typeof part === 'object' && part !== null && 'kind' in part;
const isSchema = (part: unknown): part is Part => isPart(part) && part.kind === 'schema';

const partsOf = ({ entries = {}, item, key, value, wrapped, options = [] }: Part): readonly Part[] =>
  [...Object.values(entries), item, key, value, wrapped, ...options].filter(isSchema);

/** All actions of a pipe, whose first part may be a pipe itself. */
const actionsOf = ({ pipe = [] }: Part): readonly Part[] =>
  pipe.flatMap((part) => (part.kind === 'schema' ? actionsOf(part) : [part]));

/** A pattern that matches no text without end: anchored, and nothing in it is repeated without a limit. */
const isLimiting = ({ source }: RegExp): boolean =>
  /^\^.*\$$/.test(source) && !/(?<!\\)(?:[*+]|\{\d*,\})/.test(source.replaceAll(/\[(?:\\.|[^\]])*\]/g, '.'));

const limits: ReadonlySet<string> = new Set(['max_length', 'length', 'max_entries', 'max_size']);
const isBounded = (part: Part): boolean =>
  actionsOf(part).some(
    ({ type, requirement }) => limits.has(type) || (requirement instanceof RegExp && isLimiting(requirement)),
  );
const endless: ReadonlySet<string> = new Set(['string', 'array', 'record', 'map', 'set']);

const modules = import.meta.glob<string>(['../../../src/**/*.ts', '../../../mocks/**/*.ts'], {
  query: '?raw',
  import: 'default',
});
const loaders = import.meta.glob(['../../../src/**/*.ts', '../../../mocks/**/*.ts']);

async function withSchemas(): Promise<readonly string[]> {
  const sources = await Promise.all(Object.entries(modules).map(async ([path, load]) => [path, await load()] as const));
  return sources.filter(([, source]) => /^import (?!type).* from 'valibot'/m.test(source)).map(([path]) => path);
}

/** The endless parts of schemas, by the place where they were made. */
function unboundedAmong(all: ReadonlyMap<unknown, string>): readonly string[] {
  const schemas = [...all].filter((pair): pair is [Part, string] => isSchema(pair[0]));
  const begun = new Set(schemas.flatMap(([{ pipe = [] }]) => pipe.slice(0, 1)));
  const used = new Set(schemas.flatMap(([schema]) => partsOf(schema)));
  return (
    schemas
      .filter(([schema]) => endless.has(schema.type) && !isBounded(schema))
      // The first part of a pipe is bounded by the rest of it.
      .filter(([schema, place]) => !own.includes(place) && (used.has(schema) || !begun.has(schema)))
      .map(([{ type }, place]) => `${place}: ${type}`)
  );
}

test('a text or a list without an end is found, also where it is bounded elsewhere', () => {
  const planted = () => {
    made.clear();
    const bare = v.string();
    v.object({ bounded: v.pipe(bare, v.maxLength(3)), alike: v.pipe(v.string(), v.regex(/^a{1,3}$/)) });
    const first = unboundedAmong(made);
    v.object({ list: v.nullable(v.array(v.pipe(bare, v.trim()))), text: v.exactOptional(bare) });
    return [first, unboundedAmong(made)];
  };
  expect(planted()).toEqual([[], [': string', ': string', ': array']]);
  made.clear();
});

test('a pattern limits a text only if all its repetitions are limited', () => {
  expect([/^a{1,9}$/, /^[+*]b?$/, /^(ab|\+)$/].map(isLimiting)).toEqual([true, true, true]);
  expect([/^a*$/, /^a+$/, /a{1,9}/, /^[ab]+$/, /^a{2,}$/, /^(a|b)*$/].map(isLimiting)).toEqual(Array(6).fill(false));
});

test('every text and every list of every schema has a greatest length', async () => {
  const paths = await withSchemas();
  expect(paths.length).toBeGreaterThan(15);
  // Files share what they have loaded, and schemas that are there already are not made again.
  vi.resetModules();
  for (const path of paths) await loaders[path]?.();
  expect(made.size).toBeGreaterThan(200);
  expect(unboundedAmong(made)).toEqual([]);
});
