import { expect, test } from 'vitest';
import { progressOf } from '../../../../src/cli/machine/progress.ts';

function shownFor(total: number, isTTY: boolean): readonly string[] {
  const shown: string[] = [];
  const progress = progressOf(total, { isTTY, columns: 34, write: (text) => shown.push(text) });
  for (let done = 0; done < total; done += 1) progress.step();
  progress.end();
  return shown;
}

test('on a terminal one line is drawn again and again, and gone in the end', () => {
  const shown = shownFor(2, true);
  expect(shown.slice(0, 3).map((line) => line.replace('\r\u001b[K', ''))).toEqual([
    '░░░░░░░░░░ 0/2 pictures',
    '█████░░░░░ 1/2 pictures',
    '██████████ 2/2 pictures',
  ]);
  expect(shown.at(-1)).toBe('\r\u001b[K');
  expect(shown.join('')).not.toContain('\n');
});

test('elsewhere there are ten plain lines, however many pictures', () => {
  const shown = shownFor(200, false);
  expect(shown).toHaveLength(10);
  expect(shown[0]).toBe(' 20/200 pictures\n');
  expect(shown.at(-1)).toBe('200/200 pictures\n');
});
