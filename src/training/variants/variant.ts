import { fontSizes } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Scenario, VariantPart } from '../scenario.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { otherCustomer } from './customers.ts';
import { daysOf, movedGiven, movedProfile, movedScript } from './dates.ts';
import { withEdgeLeftOpen } from './left-open.ts';
import { placeOf, type VariantSeed } from './seed.ts';

/** An exercise and the bank that has its customer, before that bank is hashed. */
export interface Variant {
  readonly scenario: Scenario;
  readonly profile: Profile;
}

/** The parts in which a variant differs where its exercise names none. */
const usual: readonly VariantPart[] = ['customer', 'dates', 'fontSize'];

type Vary = (variant: Variant, seed: VariantSeed) => Variant;

const withOtherCustomer: Vary = ({ scenario, profile }, seed) => {
  const own = profile.accounts.find(({ loginId }) => loginId === scenario.account);
  if (!own) return { scenario, profile };
  const other = otherCustomer(seed, own, profile);
  const accounts = profile.accounts.map((account) => (account === own ? other : account));
  return { scenario: scenario.forAccount(other.loginId), profile: { ...profile, accounts } };
};

const onOtherDays: Vary = ({ scenario, profile }, seed) => {
  const by = daysOf(seed, scenario);
  const script = movedScript(scenario.script, scenario.given.startsAt, by);
  const moved = { ...scenario, given: movedGiven(scenario.given, by), script, answers: scriptedAnswers(script) };
  return { scenario: moved, profile: movedProfile(profile, by) };
};

const withOtherFontSize: Vary = ({ scenario, profile }, seed) => ({
  scenario: {
    ...scenario,
    given: { ...scenario.given, fontSize: fontSizes[placeOf(seed, fontSizes.length)] ?? scenario.given.fontSize },
  },
  profile,
});

const withWindowLeftOpen: Vary = ({ scenario, profile }, seed) => ({
  scenario: placeOf(seed, 2) === 0 ? withEdgeLeftOpen(scenario) : scenario,
  profile,
});

/** In this order, since the exercise is made anew for another customer before anything of it is changed. */
const parts: readonly (readonly [part: VariantPart, vary: Vary])[] = [
  ['customer', withOtherCustomer],
  ['dates', onOtherDays],
  ['fontSize', withOtherFontSize],
  ['windows', withWindowLeftOpen],
];

/**
 * Returns the same exercise with another customer, and the bank with that customer in place of the former one. It depends on the
 * number, the exercise and the bank alone. Attempts store the number, so what it stands for never changes.
 */
export const variantOf = (scenario: Scenario, profile: Profile, seed: VariantSeed): Variant =>
  parts
    .filter(([part]) => (scenario.variants ?? usual).includes(part))
    .reduce((variant, [, vary]) => vary(variant, seed), { scenario, profile });
