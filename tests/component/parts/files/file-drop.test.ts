import { beforeEach, expect, test } from 'vitest';
import { FileDrop } from '../../../../src/parts/files/file-drop.svelte.ts';

const taken: string[][] = [];
let drop: FileDrop;

beforeEach(() => {
  taken.length = 0;
  drop = new FileDrop((files) => taken.push(files.map(({ name }) => name)));
});

const named = (...names: readonly string[]) => names.map((name) => new File(['{}'], name));

/** An event of dragging, with files or with a text. */
function dragging(type: string, files: readonly File[] | 'text'): DragEvent {
  const event = new Event(type, { cancelable: true });
  const dataTransfer = files === 'text' ? { types: ['text/plain'], files: [] } : { types: ['Files'], files };
  return Object.assign(event, { dataTransfer }) as unknown as DragEvent;
}

test('files that are dropped anywhere are taken, and the browser stays on the page', () => {
  const over = dragging('dragover', named('a.json'));
  drop.over(over);
  expect(drop.isOver).toBe(true);
  expect(over.defaultPrevented).toBe(true);
  const dropped = dragging('drop', named('a.json', 'b.json'));
  drop.dropped(dropped);
  expect(drop.isOver).toBe(false);
  expect(dropped.defaultPrevented).toBe(true);
  expect(taken).toEqual([['a.json', 'b.json']]);
});

test('a text that is dragged into a field is the field’s', () => {
  const over = dragging('dragover', 'text');
  const dropped = dragging('drop', 'text');
  drop.over(over);
  drop.dropped(dropped);
  expect(drop.isOver).toBe(false);
  expect([over.defaultPrevented, dropped.defaultPrevented]).toEqual([false, false]);
  expect(taken).toEqual([]);
});

test('files that are carried away again are not waited for', () => {
  drop.over(dragging('dragover', named('a.json')));
  drop.left();
  expect(drop.isOver).toBe(false);
});

test('a file that was chosen can be chosen again, and choosing none is no choice', () => {
  const field = { files: named('a.json'), value: 'C:\\fakepath\\a.json' } as unknown as HTMLInputElement;
  drop.chosen({ currentTarget: field });
  expect(taken).toEqual([['a.json']]);
  expect(field.value).toBe('');
  drop.chosen({ currentTarget: { files: [], value: '' } as unknown as HTMLInputElement });
  drop.chosen({ currentTarget: { files: null, value: '' } as unknown as HTMLInputElement });
  expect(taken).toHaveLength(1);
});
