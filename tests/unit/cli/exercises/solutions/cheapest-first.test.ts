import { expect, test } from 'vitest';
import { CheapestFirst } from '../../../../../src/cli/exercises/solutions/cheapest-first.ts';

const emptied = (queue: CheapestFirst<string>): readonly (string | undefined)[] => {
  const taken: (string | undefined)[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) taken.push(next);
  return taken;
};

test('the cheapest comes first, and of equally cheap ones the one that was added first', () => {
  const queue = new CheapestFirst<string>();
  queue.add('dear', 40);
  queue.add('first', 10);
  queue.add('second', 10);
  queue.add('free', 0);
  expect(emptied(queue)).toEqual(['free', 'first', 'second', 'dear']);
  expect(queue.take()).toBeUndefined();
});

test('what is added meanwhile takes its turn', () => {
  const queue = new CheapestFirst<string>();
  queue.add('first', 10);
  queue.add('last', 30);
  expect(queue.take()).toBe('first');
  queue.add('as cheap', 10);
  queue.add('dearer', 20);
  expect(emptied(queue)).toEqual(['as cheap', 'dearer', 'last']);
});
