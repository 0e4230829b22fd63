import fc from 'fast-check';
import { joinBytes, type Bytes } from '../../../src/pki/bytes.ts';

/** Each run tries the same values. A failure names the seed, and the path with which it can be repeated. */
export const seed = 20_101_001;

export const runs = (numRuns: number): fc.Parameters<unknown> => ({
  seed,
  numRuns,
});

const { nat, constantFrom, oneof, tuple, array } = fc;
const unit = (max: number) => fc.integer({ min: 0x20, max }).map((code) => String.fromCharCode(code));
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => joinBytes([bytes]));

type Change = (bytes: Bytes) => Bytes;

const flipped = tuple(nat(), nat(7)).map(
  ([at, bit]): Change =>
    (bytes) =>
      bytes.map((byte, index) => (index === at % bytes.length ? byte ^ (1 << bit) : byte)),
);
const cut = nat().map(
  (at): Change =>
    (bytes) =>
      bytes.slice(0, at % (bytes.length + 1)),
);
const spliced = (others: readonly Bytes[]) =>
  tuple(nat(), nat(), constantFrom(...others)).map(
    ([at, from, other]): Change =>
      (bytes) =>
        joinBytes([bytes.subarray(0, at % (bytes.length + 1)), other.subarray(from % (other.length + 1))]),
  );
const grown = tuple(nat(), noise).map(([at, more]): Change => (bytes) => {
  const place = at % (bytes.length + 1);
  return joinBytes([bytes.subarray(0, place), more, bytes.subarray(place)]);
});

/** Sound messages with some bits turned, cut off, grown, or gone on with as another one; now and then noise. */
export const mutated = (sound: readonly Bytes[]): fc.Arbitrary<Bytes> =>
  oneof(
    {
      weight: 9,
      arbitrary: tuple(
        constantFrom(...sound),
        array(oneof(flipped, flipped, cut, spliced(sound), grown), { maxLength: 3 }),
      ).map(([bytes, changes]) => changes.reduce((before, change) => change(before), bytes)),
    },
    { weight: 1, arbitrary: noise },
  );

const oddities: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 1e300, '', 'x', '\ud800', '\u0000', 'あ', 'x'.repeat(70_000), [], {}, [[[[]]]]],
  ...['AA==', 'test999', '__proto__', 'constructor', { ['__proto__']: { a: 1 } }, { length: 1e9 }, { toString: null }],
];
const odd = constantFrom(...oddities);

type Step = readonly [holder: Record<string, unknown>, key: string];

function placesIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}

function changed(sound: unknown, changes: readonly (readonly [number, unknown])[]): unknown {
  const whole: Record<string, unknown> = { root: structuredClone(sound) };
  for (const [at, value] of changes) {
    const places = placesIn(whole);
    const [holder, key] = places[at % places.length] ?? [whole, 'root'];
    holder[key] = structuredClone(value); // or the next change could put it into itself
  }
  return whole['root'];
}

/** Each place of a sound value, with everything odd in it. */
export const oddCopies = (sound: unknown): readonly unknown[] =>
  placesIn({ root: sound }).flatMap((_, at) => oddities.map((value) => changed(sound, [[at, value]])));

/** Sound values with something odd in some places; now and then any other value. */
export const mutatedJson = (sound: readonly unknown[]): fc.Arbitrary<unknown> =>
  oneof(
    {
      weight: 4,
      arbitrary: tuple(constantFrom(...sound), array(tuple(nat(), odd), { maxLength: 2 })).map(([value, changes]) =>
        changed(value, changes),
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  );

/** Texts that are no JSON, or JSON that nobody expects. */
export const oddText: fc.Arbitrary<string> = oneof(
  constantFrom(
    '',
    '[',
    'null',
    '{"a":',
    '['.repeat(100_000),
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    '1e999',
    '"\\ud800"',
  ),
  constantFrom('{"__proto__":{"loginId":"test999"}}', '﻿{}', `{"loginId":"${'x'.repeat(200_000)}"}`, '<!doctype html>'),
  fc.string({ unit: unit(0x3100), maxLength: 60 }),
);

/** Texts that a header can carry at all. */
export const headerText = fc
  .string({ unit: unit(0xff), maxLength: 60 })
  .map((text) => text.replaceAll('\u007f', '').trim());
