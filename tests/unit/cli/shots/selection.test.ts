import { expect, test } from 'vitest';
import { readArguments } from '../../../../src/cli/shots/read-arguments.ts';
import { selectionOf } from '../../../../src/cli/shots/selection.ts';
import { exercises } from '../exercises/exercises.ts';

const chosenBy = (...args: readonly string[]) => selectionOf(readArguments(args), exercises);

test('all stays all, and names come in the order of the exercises', () => {
  expect(chosenBy('--size', 'large', '--size', 'small')).toEqual({
    scenarios: 'all',
    steps: 'all',
    views: ['desktop'],
    sizes: ['small', 'large'],
  });
});

test('a step of one exercise may be told by its number', () => {
  expect(chosenBy('--scenario', 'expired-certificate', '--step', '2', '--step', '0').steps).toEqual([
    '0',
    'certificateLogin',
  ]);
});

test.each([
  [['--scenario', 'expired'], /no scenario "expired"; there are: expired-certificate, .*, all/],
  [['--step', 'nowhere'], /no step "nowhere"; there are: 0, openBrowser, .*, all/],
  [['--step', '2'], /no step "2"; there are: 0/],
  [['--scenario', 'full-lock', '--step', '99'], /no step "99"/],
  [['--view', 'tab'], /no view "tab"; there are: desktop, window, page, dialog, all/],
  [['--size', 'tiny'], /no size "tiny"; there are: small, medium, large, all/],
])('%j is refused with the names there are', (args, sentence) => {
  expect(() => chosenBy(...args)).toThrow(sentence);
});

test('a step of an exercise that is not chosen is unknown', () => {
  expect(() => chosenBy('--scenario', 'full-lock', '--step', 'certificateLogin')).toThrow(/no step "certificateLogin"/);
});
