import { expect, test } from 'vitest';
import { isSelected, selectionOf } from '../../../../src/cli/shots/selection.ts';
import { exercises } from '../exercises/exercises.ts';

const everything = { scenario: 'all', step: 'all', view: 'all', size: 'all' } as const;
const [expiredCertificate] = exercises.filter(({ id }) => id === 'expired-certificate');
const [fullLock] = exercises.filter(({ id }) => id === 'full-lock');
if (!expiredCertificate || !fullLock) throw new Error('the catalogue lacks an exercise');

const stepsOf = (step: readonly string[], chosen = exercises) => selectionOf({ ...everything, step }, chosen).steps;

test('all stays all, since a later version may have more', () => {
  expect(selectionOf(everything, exercises)).toEqual({ scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' });
});

test('a step of one exercise may be given by its number', () => {
  expect(stepsOf(['2', '0'], [expiredCertificate])).toEqual(['0', 'certificateLogin']);
});

test.each([
  ['nowhere', exercises],
  ['2', exercises],
  ['99', [fullLock]],
  ['certificateLogin', [fullLock]],
])('step %s is refused with the steps there are', (step, chosen) => {
  expect(() => stepsOf([step], chosen)).toThrow(new RegExp(`^There is no step "${step}"; there are: 0, .*, all\\.$`));
});

test.each([
  [{ scenarios: ['full-lock'] as const }],
  [{ steps: ['0'] as const }],
  [{ views: ['page'] as const }],
  [{ sizes: ['large'] as const }],
])('a picture is left out by each choice that it does not meet: %j', (choice) => {
  const all = { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' } as const;
  const picture = { scenario: 'expired-certificate', step: 'issue', view: 'desktop', size: 'medium' };
  expect(isSelected(all, picture)).toBe(true);
  expect(isSelected({ ...all, ...choice }, picture)).toBe(false);
});
