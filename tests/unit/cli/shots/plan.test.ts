import { expect, test } from 'vitest';
import { planPictures } from '../../../../src/cli/shots/plan.ts';
import type { Selection } from '../../../../src/cli/shots/selection.ts';
import { exercises, snapshot } from '../exercises/exercises.ts';

const all: Selection = { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' };
const plan = (selection: Partial<Selection>, callouts: 'on' | 'off' = 'off') =>
  planPictures(exercises, snapshot, { ...all, ...selection }, callouts);

test('each step of each exercise has a picture of the PC, in a file of its own', () => {
  const pictures = plan({ views: ['desktop'], sizes: ['medium'] });
  expect(pictures).toHaveLength(exercises.reduce((count, { scenario }) => count + scenario.solution.length + 1, 0));
  expect(new Set(pictures.map(({ file }) => file)).size).toBe(pictures.length);
  expect(pictures[0]).toMatchObject({
    file: 'expired-certificate/00-given-desktop-medium.png',
    address: '#/scene/expired-certificate/0?view=desktop&size=medium',
    step: '0',
    count: 0,
  });
});

test('a part that a world does not show is no picture', () => {
  const views = plan({ scenarios: ['expired-certificate'], steps: ['0'], sizes: ['small'] }).map(({ view }) => view);
  expect(views).toEqual(['desktop']);
});

test('pictures of one world come one after the other', () => {
  const steps = plan({ scenarios: ['expired-certificate'] }).map(({ step }) => step);
  expect(steps.filter((step, place) => step !== steps[place - 1])).toHaveLength(new Set(steps).size);
});

test('callouts are asked for in the address only where they are on', () => {
  const choice = { scenarios: ['expired-certificate'], steps: ['openBrowser'], views: ['window'], sizes: ['medium'] };
  expect(plan(choice)[0]?.address).not.toContain('callouts');
  expect(plan(choice, 'on')[0]?.address).toMatch(/&callouts=on$/);
});
