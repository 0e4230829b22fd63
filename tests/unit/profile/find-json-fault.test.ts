import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../src/profile/find-json-fault.ts';

test.each([
  ['', 1, 1],
  ['{"a": 1,}', 1, 9],
  ['{"a": 1 "b": 2}', 1, 9],
  ["{'a': 1}", 1, 2],
  ['{"a": 01}', 1, 7],
  ['{"a": .5}', 1, 7],
  ['{"a": 1}\n{}', 2, 1],
  ['{\n  "a": "\u0001"\n}', 2, 8],
  ['{\r\n  "名": tru\r\n}', 2, 8],
  ['{\n  "😀": "😀" x}', 2, 12],
  ['[1, 2', 1, 6],
  ['// a remark', 1, 1],
  ['{"a": NaN}', 1, 7],
  ['"ab', 1, 1],
] as const)('%j is no JSON from line %i, column %i', (text, line, column) => {
  expect(() => void JSON.parse(text)).toThrow();
  expect(findJsonFault(text)).toEqual({ kind: 'syntax', line, column });
});

test('a repeated field is found, even with an escape in its name', () => {
  expect(findJsonFault('{"a": 1,\n "\\u0061": 2}')).toEqual({ kind: 'repeated', line: 2, column: 2 });
  expect(findJsonFault('[{"a": 1}, {"a": 2}]')).toBeUndefined();
});

test('endless nesting is refused', () => {
  expect(findJsonFault('['.repeat(150_000))).toMatchObject({ kind: 'tooDeep', line: 1, column: 22 });
});

test('every JSON of any shape is taken', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(undefined, 2, '\t'), (value, space) => {
      expect(findJsonFault(JSON.stringify(value, null, space))).toBeUndefined();
    }),
  );
});

test('for a text with one character changed it agrees with the engine', () => {
  const text = JSON.stringify({ name: 'みほん"銀行\\', rules: [1, -2.5e3, true, null, { a: '' }] });
  const characters = fc.constantFrom(...Array.from('{}[]",:\\0-.eEtn x\n\t\u0000あ'));
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(1), characters, (at, cut, character) => {
      const changed = text.slice(0, at) + character + text.slice(at + cut);
      const fault = findJsonFault(changed);
      let isJson = true;
      try {
        JSON.parse(changed);
      } catch {
        isJson = false;
      }
      expect(fault === undefined || fault.kind === 'repeated', changed).toBe(isJson);
    }),
    { numRuns: 1_000 },
  );
});
