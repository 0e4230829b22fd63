import { expect, test } from 'vitest';
import { chosenScenarios } from '../../../../src/cli/exercises/exercise-options.ts';
import { readOptions, type Command } from '../../../../src/cli/machine/options.ts';
import { manualCommand } from '../../../../src/cli/manual/manual-command.ts';
import { shotsCommand } from '../../../../src/cli/shots/shots-command.ts';
import { scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';

const commands: readonly (readonly [string, Command, string])[] = [
  ['pictures', shotsCommand, 'shots'],
  ['manuals', manualCommand, 'manuals'],
];

test.each(commands)(
  '%s are made of all exercises with the built-in bank, unless others are named',
  (_, command, out) => {
    expect(readOptions(command, [])).toMatchObject({ scenario: 'all', profile: undefined, out });
    const typed = ['--scenario', 'full-lock', '--profile', 'my-bank.json', '--out', 'elsewhere'];
    expect(readOptions(command, typed)).toMatchObject({
      scenario: ['full-lock'],
      profile: 'my-bank.json',
      out: 'elsewhere',
    });
    expect(() => readOptions(command, ['--scenario', 'expired'])).toThrow(
      /^There is no scenario "expired"; there are: expired-certificate, .*, all\.$/,
    );
  },
);

test('a manual has all formats and a picture the whole PC at the medium size, unless others are named', () => {
  expect(readOptions(manualCommand, [])).toMatchObject({ format: 'all' });
  expect(readOptions(shotsCommand, [])).toMatchObject({
    step: 'all',
    view: ['desktop'],
    size: ['medium'],
    callouts: 'off',
    scale: '1',
  });
});

test('all exercises are those of the catalogue', () => {
  expect(chosenScenarios('all')).toEqual(scenarioIds);
  expect(chosenScenarios(['full-lock'])).toEqual(['full-lock']);
});
