import { expect, test } from 'vitest';
import { sideBySide, takeAll } from '../../../../src/cli/browser/take-all.ts';

const items = Array.from({ length: 6 }, (_, place) => ({ address: `#/scene/${place}` }));
const picture = { png: Buffer.from(''), width: 1, height: 1 };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('no more are asked for than there are pages, and the answer has the order of the items', async () => {
  let asked = 0;
  const take = async (address: string) => {
    asked += 1;
    expect(asked).toBeLessThanOrEqual(sideBySide);
    // The earlier ones take longer.
    for (let turns = items.length - Number(address.at(-1)); turns > 0; turns -= 1) await turn();
    asked -= 1;
    return picture;
  };
  expect(await takeAll(items, take, (_, { address }) => address)).toEqual(items.map(({ address }) => address));
});

test('after one that fails no more are asked for, and one that is on its way is not reported', async () => {
  const asked: string[] = [];
  let finish: (() => void) | undefined;
  const take = (address: string) => {
    asked.push(address);
    if (address.endsWith('1')) return Promise.reject(new Error('no picture'));
    return new Promise<typeof picture>((resolve) => (finish = () => resolve(picture)));
  };
  const told: string[] = [];
  await expect(takeAll(items, take, (_, { address }) => told.push(address))).rejects.toThrow('no picture');
  finish?.();
  await turn();
  expect(asked).toEqual(['#/scene/0', '#/scene/1']);
  expect(told).toEqual([]);
});

test('a failure in the use of a picture is reported as well', async () => {
  const refuse = () => {
    throw new Error('no room on the disk');
  };
  await expect(takeAll(items, async () => picture, refuse)).rejects.toThrow('no room on the disk');
});
