import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from '../../../../src/cli/files/hash-of.ts';
import { planPictures } from '../../../../src/cli/shots/plan.ts';
import { takeSet } from '../../../../src/cli/shots/take-set.ts';
import { exercises, snapshot } from '../exercises/exercises.ts';
import { emptyFolder } from './folder.ts';

const selection = { scenarios: ['full-lock'], steps: 'all', views: ['desktop'], sizes: ['medium'] } as const;
const plan = planPictures(exercises, snapshot, { ...selection, views: ['desktop'] }, 'off');
const report = { callouts: [{ mark: 'frame', target: { window: 'w1', id: 'blgi001.login' } }], alt: 'ログイン画面' };
const picture = { png: Buffer.from(''), width: 1, height: 1, report: JSON.stringify(report) };
const turn = () => new Promise((resolve) => setTimeout(resolve));

test('whichever comes first, the list has the order of the plan', async () => {
  const folder = emptyFolder();
  let late = plan.length;
  const take = async (address: string) => {
    for (let turns = (late -= 1); turns > 0; turns -= 1) await turn();
    return { ...picture, png: Buffer.from(address), width: 4, height: 3 };
  };
  let taken = 0;
  const { pictures, bytes } = await takeSet(plan, take, folder, () => (taken += 1));
  expect(pictures.map(({ file }) => file)).toEqual(plan.map(({ file }) => file));
  expect(taken).toBe(plan.length);
  expect(bytes).toBe(plan.reduce((sum, { address }) => sum + address.length, 0));
  const [first] = pictures;
  expect(first).toMatchObject({ width: 4, height: 3, ...report });
  expect(first?.hash).toBe(hashOf(readFileSync(join(folder, first?.file ?? ''))));
  expect(first).not.toHaveProperty('address');
});

test('after a picture that fails nothing more is written', async () => {
  const folder = emptyFolder();
  const pending: (() => void)[] = [];
  const take = (address: string) =>
    address === plan[0]?.address
      ? Promise.reject(new Error('no picture'))
      : new Promise<typeof picture>((resolve) => {
          pending.push(() => resolve(picture));
        });
  await expect(takeSet(plan, take, folder, () => undefined)).rejects.toThrow('no picture');
  for (const finish of pending) finish();
  await turn();
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['says nothing', undefined],
  ['says no JSON', 'ready'],
  ['does not say its callouts', '{"alt":""}'],
])('a site whose pictures cannot be listed, since it %s, is of another version', async (_, said) => {
  const { report: _report, ...silent } = picture;
  const take = () => Promise.resolve(said === undefined ? silent : { ...silent, report: said });
  await expect(takeSet(plan, take, emptyFolder(), () => undefined)).rejects.toThrow('another version');
});
