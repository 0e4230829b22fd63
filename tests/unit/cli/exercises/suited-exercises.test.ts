import { expect, test } from 'vitest';
import { anySuited, suitedExercises } from '../../../../src/cli/exercises/suited-exercises.ts';
import { CommandError } from '../../../../src/cli/machine/command-error.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { exercises, snapshot } from './exercises.ts';

const { profile } = snapshot;
const one = exercises.filter(({ id }) => id === 'full-lock');

const withoutRegistration: Profile = {
  ...profile,
  accounts: profile.accounts.filter(({ registration }) => registration === undefined),
};

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

test('a bank with all that the exercises need leaves none out', () => {
  expect(suitedExercises(exercises, profile)).toEqual({ suited: exercises, unsuited: null });
});

test('a bank without a registration leaves out the exercises that need one alone, and names each with the place', () => {
  const needing = exercises.filter(({ scenario }) => scenario.needs?.registration === true);
  const { suited, unsuited } = anySuited(exercises, withoutRegistration);
  expect(needing).not.toEqual([]);
  expect(idsOf(suited)).toEqual(idsOf(exercises.filter((exercise) => !needing.includes(exercise))));
  const [first, ...lines] = unsuited?.split('\n') ?? [];
  expect(first).toBe(`This bank does not suit: ${idsOf(needing).join(', ')}`);
  expect(lines).toHaveLength(needing.length);
  for (const line of lines) expect(line).toMatch(/^accounts: For the exercise “.*” the account .* is needed\.$/);
});

test('a bank with rules that some exercises miss leaves out those, with the rule', () => {
  const rules = { ...profile.rules, pickerListsExpired: false };
  const { suited, unsuited } = anySuited(exercises, { ...profile, rules });
  expect(suited.length).toBeGreaterThan(0);
  expect(suited.length).toBeLessThan(exercises.length);
  expect(unsuited).toContain('rules.pickerListsExpired: For the exercise “expired-certificate” this must be true.');
});

test('a bank that suits none of the wanted exercises is refused, with the place in its file', () => {
  const accounts = profile.accounts.filter(({ loginId }) => loginId !== one[0]?.scenario.account);
  const refused = () => anySuited(one, { ...profile, accounts });
  expect(refused).toThrow(CommandError);
  expect(refused).toThrow(
    /^This bank does not suit: full-lock\naccounts: For the exercise “full-lock” the account .* is needed\.$/,
  );
});
