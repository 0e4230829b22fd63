import { expect, test } from 'vitest';
import { pool } from '../../../../src/cli/browser/pool.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('no more members are opened than there may be, and each is lent to one at a time', async () => {
  let opened = 0;
  const lent: number[] = [];
  const inTurn = pool(2, async () => (opened += 1));
  const results = await Promise.all(
    [1, 2, 3, 4, 5].map((task) =>
      inTurn(async (member) => {
        expect(lent).not.toContain(member);
        lent.push(member);
        await turn();
        lent.splice(lent.indexOf(member), 1);
        return task;
      }),
    ),
  );
  expect(results).toEqual([1, 2, 3, 4, 5]);
  expect(opened).toBe(2);
});

test('a member is lent again after a task that failed', async () => {
  const inTurn = pool(1, async () => 'page');
  const failing = inTurn(async () => {
    await turn();
    throw new Error('no picture');
  });
  const next = inTurn(async (member) => member);
  await expect(failing).rejects.toThrow('no picture');
  await expect(next).resolves.toBe('page');
});

test('a caller who waits while a member cannot be opened is not left waiting', async () => {
  let tries = 0;
  const inTurn = pool(1, async () => {
    tries += 1;
    await turn();
    if (tries === 1) throw new Error('crashed');
    return 'page';
  });
  const [first, second] = await Promise.allSettled([inTurn(async (page) => page), inTurn(async (page) => page)]);
  expect(first.status).toBe('rejected');
  expect(second).toEqual({ status: 'fulfilled', value: 'page' });
});
