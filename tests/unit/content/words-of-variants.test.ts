// Nothing that is said of another customer's exercise is a fact of the exercise's own customer.
import { expect, test } from 'vitest';
import type { Language } from '../../../src/session/ports/site.ts';
import type { Account } from '../../../src/profile/profile.ts';
import { japanTime } from '../../../src/time/japan-time.ts';
import { loadScenarioTexts } from '../../../src/content/scenarios.ts';
import { caseFactsOf } from '../../../src/training/case-facts.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../src/training/scenarios/catalogue.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { variantOf } from '../../../src/training/variants/variant.ts';
import { snapshot } from '../../support/attempts.ts';

const { profile } = snapshot;
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);

function customerOf({ account }: Scenario, accounts: readonly Account[]): Account {
  const found = accounts.find(({ loginId }) => loginId === account);
  if (!found) throw new Error(`no account ${account}`);
  return found;
}

/** All that is said of a case, the words of each of its actions included. */
async function saidOf(id: ScenarioId, scenario: Scenario, bank: typeof profile, language: Language): Promise<string> {
  const words = (await loadScenarioTexts(id, language))(caseFactsOf(scenario, bank));
  const actions = scenario.solution.flatMap(({ action }, done) => {
    const { world } = playSolution(scenario, { profile: bank, hash: '' }, done);
    return words.ofAction(world, typeof action === 'function' ? action(world) : action);
  });
  return JSON.stringify([words, actions]);
}

/** A day as the words of either language write it. */
function daysOf(moment: number): readonly string[] {
  const { year, month, day } = japanTime(moment);
  const inEnglish = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Tokyo' }).format(moment);
  return [`${year}年${month}月${day}日`, `${month}月${day}日`, `${year}/${String(month).padStart(2, '0')}`, inEnglish];
}

/** Its beginning, and both ends of each certificate. */
const daysIn = ({ given: { startsAt, certificates } }: Scenario): readonly string[] =>
  [startsAt, ...certificates.flatMap(({ notBefore, notAfter }) => [notBefore, notAfter])].flatMap(daysOf);

const cases = scenarioIds.flatMap((id) => (['ja', 'en'] as const).map((language) => ({ id, language })));

test.each(cases)('the words of $id in $language are those of each customer', async ({ id, language }) => {
  const scenario = await loadScenario(id);
  const { loginId, userName, company, registration } = customerOf(scenario, profile.accounts);
  const days = daysIn(scenario);
  const facts = [loginId, userName, company, ...(registration ? [registration.mail, registration.number] : [])];
  for (const seed of seeds) {
    const { scenario: varied, profile: bank } = variantOf(scenario, profile, seed);
    const said = await saidOf(id, varied, bank, language);
    // A customer may have a month or a day of the year in common with the exercise's own.
    const theirs = new Set(daysIn(varied));
    expect([...facts, ...days.filter((day) => !theirs.has(day))].filter((fact) => said.includes(fact))).toEqual([]);
  }
});

test('the words do tell the facts of a customer', async () => {
  const scenario = await loadScenario('expired-certificate');
  const { scenario: varied, profile: bank } = variantOf(scenario, profile, 3);
  expect(await saidOf('expired-certificate', scenario, profile, 'ja')).toContain('test999');
  expect(await saidOf('expired-certificate', varied, bank, 'ja')).toContain(varied.account);
});
