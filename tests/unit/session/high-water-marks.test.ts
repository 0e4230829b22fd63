import { expect, test } from 'vitest';
import { highWaterMarks } from '../../../src/session/high-water-marks.ts';
import { memoryStorage } from './fakes.ts';

const marksIn = (storage: ReturnType<typeof memoryStorage>, key = '/site/attempts') =>
  highWaterMarks(key, () => storage);

test('a mark is there for the next page, and not for a site under another path', () => {
  const storage = memoryStorage();
  marksIn(storage).set('a', 'one', 7);
  marksIn(storage).set('b', 'other', 2);
  expect([marksIn(storage).of('a'), marksIn(storage).of('c')]).toEqual([7, 0]);
  expect(marksIn(storage).open('one')).toEqual(['a']);
  expect(marksIn(storage, '/elsewhere/attempts').open('one')).toEqual([]);
  marksIn(storage).forget('a');
  expect([marksIn(storage).of('a'), marksIn(storage).of('b')]).toEqual([0, 2]);
});

test.each(['{', '[]', 'null', '{"a":7}', '{"a":{"scenario":"one","count":"7"}}'])('%s is no mark', (text) => {
  const storage = memoryStorage();
  storage.setItem('/site/attempts', text);
  expect(marksIn(storage).open('one')).toEqual([]);
  marksIn(storage).set('a', 'one', 7);
  expect(marksIn(storage).of('a')).toBe(7);
});

test('a browser that refuses the storage has no marks, and nothing fails', () => {
  const marks = highWaterMarks('/site/attempts', () => {
    throw new DOMException('', 'SecurityError');
  });
  marks.set('a', 'one', 7);
  marks.forget('a');
  expect([marks.of('a'), marks.open('one')]).toEqual([0, []]);
});
