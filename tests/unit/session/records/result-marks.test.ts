import { expect, test } from 'vitest';
import { resultMarks } from '../../../../src/session/records/result-marks.ts';
import { memoryText } from '../../../support/session/fakes.ts';

test('results that are gone are missed, with the time at which they were all there', () => {
  const kept = memoryText();
  const marks = resultMarks(kept);
  expect(marks.compare(['a', 'b'], 1)).toBeNull();
  marks.add('c', 2);
  expect(marks.compare(['a', 'b', 'c'], 3)).toBeNull();
  expect(resultMarks(kept).compare(['b'], 4)).toEqual({ count: 2, seenAt: 3 });
  expect(resultMarks(kept).compare([], 5)).toEqual({ count: 3, seenAt: 3 });
});

test('what was deleted on purpose is not missed, nor what was taken in again', () => {
  const marks = resultMarks(memoryText());
  for (const attempt of ['a', 'b', 'c']) marks.add(attempt, 1);
  marks.forget(['a']);
  expect(marks.compare(['b', 'c'], 2)).toBeNull();
  expect(marks.compare(['c'], 3)).toEqual({ count: 1, seenAt: 2 });
  marks.add('b', 4);
  expect(marks.compare(['c', 'b'], 5)).toBeNull();
});

test('a result that is finished after a loss hides it as little as another visit does', () => {
  const marks = resultMarks(memoryText());
  marks.add('a', 1);
  marks.add('b', 2);
  expect(marks.compare(['b'], 3)).toEqual({ count: 1, seenAt: 1 });
  expect(marks.compare(['b'], 4)).toEqual({ count: 1, seenAt: 1 });
});

test('a loss that was put away is not told again, and the next one is', () => {
  const marks = resultMarks(memoryText());
  marks.compare(['a', 'b'], 1);
  marks.reset(['b'], 2);
  expect(marks.compare(['b'], 3)).toBeNull();
  expect(marks.compare([], 4)).toEqual({ count: 1, seenAt: 3 });
});

test('a browser that was never here, or whose marks cannot be read, has lost nothing', () => {
  for (const text of [undefined, '{', 'null', '[]', '{"attempts":[1],"seenAt":0}']) {
    expect(resultMarks(memoryText(text)).compare([], 1)).toBeNull();
    expect(resultMarks(memoryText(text)).compare(['a'], 1)).toBeNull();
  }
  const refusing = resultMarks({ read: () => null, write: () => false });
  refusing.add('a', 1);
  expect(refusing.compare([], 2)).toBeNull();
});
