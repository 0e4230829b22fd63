import { expect, test } from 'vitest';
import { resultsTexts as words } from '../../../../src/content/ja/results.ts';
import { namesFor } from '../../../../src/dojo/results/names.ts';
import { ayame, resultAt, tanaka } from '../../../support/results.ts';

const names = namesFor([{ id: ayame.id, name: '菖蒲' }], (scenario) => `title of ${scenario}`, words);

test('a learner who is still here has the name of today, another the name of then', () => {
  expect(names.learner(resultAt(1))).toBe('菖蒲');
  expect(names.learner(resultAt(1, { learner: tanaka }))).toBe(tanaka.name);
  expect(names.learner(resultAt(1, { learner: null }))).toBe(words.nobody);
  expect([names.of(ayame), names.of(null)]).toEqual(['菖蒲', words.nobody]);
});

test('an exercise has its title, and a mode its name', () => {
  expect(names.scenario(resultAt(1))).toBe('title of expired-certificate');
  expect(names.mode(resultAt(1, { mode: 'free' }))).toBe(words.modes.free);
});
