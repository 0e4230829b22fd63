// No ID, name, length or date of one case stands in words: with other facts they all read otherwise.
import { expect, test } from 'vitest';
import { caseTexts } from '../../../src/content/case-texts.ts';
import { sharedTexts } from '../../../src/content/ja/shared-texts.ts';
import { languages } from '../../../src/content/languages.ts';
import { loadScenarioTexts } from '../../../src/content/scenarios.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { japanTime, yearsLater } from '../../../src/time/japan-time.ts';
import type { ActionKey } from '../../../src/training/actions-on.ts';
import { caseFactsOf, type CaseFacts } from '../../../src/training/case-facts.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';

/** Every sentence below, in whatever record or list it stands. */
const sentencesIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentencesIn) : [];
};

const otherFacts = (facts: CaseFacts): CaseFacts => ({
  ...facts,
  loginId: 'betsu777',
  userName: '別府 四郎',
  company: '別の会社',
  passwordLength: 37,
  confirmationPasswordLength: 41,
  startsAt: yearsLater(facts.startsAt, 31),
  inYearOfProcedure: false,
  oldNotAfter: facts.oldNotAfter && yearsLater(facts.oldNotAfter, 31),
});

/** Matches a sentence that says one of these facts. */
function patternOf({ passwordLength, confirmationPasswordLength, startsAt, oldNotAfter }: CaseFacts): RegExp {
  const years = [startsAt, oldNotAfter ?? startsAt].map((moment) => japanTime(moment).year);
  const lengths = [passwordLength, confirmationPasswordLength].map((length) => `(?<!\\d)${length}(?:文字| characters)`);
  const customers = builtInProfile.accounts.flatMap(({ loginId, userName, company }) => [loginId, userName, company]);
  return new RegExp(
    ['翌年', '来年', '今年', '昨年', '(?:next|this|last) year', ...years, ...lengths, ...customers].join('|'),
    'u',
  );
}

const inEachLanguage = scenarioIds.flatMap((id) => languages.map((language) => ({ id, language: language.id })));

test.each(inEachLanguage)(
  'the words of $id in $language tell the facts of the attempt, and of no other',
  async ({ id, language }) => {
    const [scenario, texts] = await Promise.all([loadScenario(id), loadScenarioTexts(id, language)]);
    const facts = caseFactsOf(scenario, builtInProfile);
    const areTold = (sentence: string) => patternOf(facts).test(sentence);
    expect(sentencesIn(texts(facts)).filter(areTold).length).toBeGreaterThan(0);
    expect(sentencesIn(texts(otherFacts(facts))).filter(areTold)).toEqual([]);
  },
);

test('the words of every action and of every shared mistake do so, too, each in whole sentences', () => {
  const keys = Object.keys(sharedTexts.actions) as ActionKey[]; // Object.keys forgets the keys' type
  const everything = {
    solution: keys.map((key) => ({ step: key, key })),
    mistakes: Object.keys(sharedTexts.mistakes).map((id) => ({ id })),
  };
  const own = { situation: [], goal: '', reached: '', given: '', manual: { when: [], seenAt: '', closing: [] } };
  const facts = caseFactsOf(expiredCertificate, builtInProfile);
  for (const some of [facts, { ...facts, hasLoginId: false, entersLoginId: false, oldNotAfter: null }]) {
    const { steps, mistakes } = caseTexts(sharedTexts, everything, own)(otherFacts(some));
    expect(sentencesIn([steps, mistakes]).filter((sentence) => patternOf(facts).test(sentence))).toEqual([]);
    const sentences = [
      ...sentencesIn(steps),
      ...Object.values(mistakes).flatMap(({ consequence, better, source }) => [consequence, better, source]),
    ];
    expect(sentences.filter((sentence) => !/^\S.*。$/.test(sentence))).toEqual([]);
  }
});

test('a bank without the customer gives the lists of a case, as long as its passwords may be', async () => {
  const scenario = await loadScenario('expired-certificate');
  const rules = { ...builtInProfile.rules, passwordLength: { min: 8, max: 23 } };
  const facts = caseFactsOf(scenario, { ...builtInProfile, accounts: [], rules });
  expect(facts).toMatchObject({ loginId: 'test999', userName: '', passwordLength: 23, confirmationPasswordLength: 23 });
});
