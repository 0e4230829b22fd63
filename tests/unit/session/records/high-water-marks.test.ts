import { expect, test } from 'vitest';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { memoryText } from '../../../support/session/fakes.ts';

test('a mark is there for the next page', () => {
  const kept = memoryText();
  highWaterMarks(kept).set('a', 'one', 7);
  highWaterMarks(kept).set('b', 'other', 2);
  expect([highWaterMarks(kept).of('a'), highWaterMarks(kept).of('c')]).toEqual([7, 0]);
  expect(highWaterMarks(kept).open('one')).toEqual(['a']);
  highWaterMarks(kept).forget('a');
  expect([highWaterMarks(kept).of('a'), highWaterMarks(kept).of('b')]).toEqual([0, 2]);
});

test.each(['{', '[]', 'null', '{"a":7}', '{"a":{"scenario":"one","count":"7"}}'])('%s is no mark', (text) => {
  const marks = highWaterMarks(memoryText(text));
  expect(marks.open('one')).toEqual([]);
  marks.set('a', 'one', 7);
  expect(marks.of('a')).toBe(7);
});

test('a browser that refuses the storage has no marks, and nothing fails', () => {
  const marks = highWaterMarks({ read: () => null, write: () => false });
  marks.set('a', 'one', 7);
  marks.forget('a');
  expect([marks.of('a'), marks.open('one')]).toEqual([0, []]);
});
