// The words of exercises in English: none is missing, and Japanese stands only where the PC or the bank is quoted.
import { expect, test } from 'vitest';
import { sharedTexts } from '../../../src/content/en/shared-texts.ts';
import { bankTexts } from '../../../src/content/ja/bank.ts';
import { mailTexts } from '../../../src/content/ja/mail.ts';
import { mailSubjects } from '../../../src/content/ja/mail-names.ts';
import { registrationTexts } from '../../../src/content/ja/registration.ts';
import { sharedTexts as japaneseTexts } from '../../../src/content/ja/shared-texts.ts';
import { windowsTexts } from '../../../src/content/ja/windows.ts';
import { loadScenarioTexts } from '../../../src/content/scenarios.ts';
import type { SharedTexts, WordFacts } from '../../../src/content/scenario-texts.ts';
import { isJapanese } from '../../../src/content/is-japanese.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { caseFactsOf } from '../../../src/training/case-facts.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';

/** Every sentence below, by its place; those that say a fact are told with these. */
function sentencesIn(
  words: unknown,
  facts: WordFacts,
  place = '',
): readonly (readonly [place: string, sentence: string])[] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function') {
    return sentencesIn((words as (told: WordFacts) => unknown)(facts), facts, place);
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, each]) => sentencesIn(each, facts, `${place}/${key}`));
}

const cases = await Promise.all(
  scenarioIds.map(async (id) => {
    const facts = caseFactsOf(await loadScenario(id), builtInProfile);
    const inLanguage = async (language: 'ja' | 'en') => {
      // Manuals are Japanese in every language of the site.
      const { manual: _manual, ofAction: _ofAction, ...words } = (await loadScenarioTexts(id, language))(facts);
      return sentencesIn(words, facts);
    };
    return { id, english: await inLanguage('en'), japanese: await inLanguage('ja') };
  }),
);
const facts = caseFactsOf(await loadScenario('expired-certificate'), builtInProfile);
/** As on a PC with one window, with two of a browser, and beside the mail program. */
const windows: readonly WordFacts[] = [
  facts,
  { ...facts, window: { program: 'Internet Explorer', page: windowsTexts.pageTitles.BLGI001 } },
  { ...facts, window: { program: windowsTexts.mail.name, page: null } },
];
/** All but what is made of another sentence. */
const wordsIn = ({ again: _again, ...words }: SharedTexts) => words;
const shared = {
  id: 'every action and shared mistake',
  english: windows.flatMap((told) => sentencesIn(wordsIn(sharedTexts), told)),
  japanese: windows.flatMap((told) => sentencesIn(wordsIn(japaneseTexts), told)),
};
const told = [...cases, shared];

test.each(told)('$id: no sentence is missing in English', ({ english, japanese }) => {
  expect(english.length).toBeGreaterThan(30);
  const places = (sentences: typeof english) => [...new Set(sentences.map(([place]) => place))].sort();
  expect(places(english)).toEqual(places(japanese));
  expect(english.filter(([, sentence]) => sentence.trim() === '' || /undefined|null|NaN|\[obj/.test(sentence))).toEqual(
    [],
  );
});

test.each(told)('$id: Japanese stands in 「」 only, with no punctuation of Japanese around it', ({ english }) => {
  expect(english.filter(([, sentence]) => isJapanese(sentence))).toEqual([]);
  const unquoted = english.map(([place, sentence]) => [place, sentence.replaceAll(/「[^」]*」/g, '')] as const);
  expect(unquoted.filter(([, sentence]) => /[「」『』、。（）：～／！？　]/.test(sentence))).toEqual([]);
});

/** Every text on the screens of the PC and the bank that says no fact. */
const onScreens = [bankTexts, windowsTexts, registrationTexts, mailTexts, mailSubjects].flatMap((words) => [
  ...textsIn(words),
]);

function* textsIn(words: unknown): Generator<string> {
  if (typeof words === 'string') yield words;
  else if (typeof words === 'object' && words !== null) for (const each of Object.values(words)) yield* textsIn(each);
}

/** Windows' letters for the keyboard, dots for a dialog that follows, and colons of labels are not said. */
const plain = (label: string): string => label.replace(/\([A-Z]\)|\.\.\.$|:$/g, '');
/** Windows draws the sign of its close button. */
const drawn = '×';
const labels = new Set([drawn, ...onScreens.flatMap((text) => [text, plain(text)])]);
/** A sentence on a screen may be quoted in part. */
const inPart = onScreens.filter((text) => /[。、]/.test(text));

const isOnScreen = (quote: string): boolean =>
  labels.has(quote) || (quote.length > 1 && inPart.some((text) => text.includes(quote)));

test.each(told)('$id: what English quotes in Japanese stands on a screen', ({ english }) => {
  const quotes = english.flatMap(([place, sentence]) =>
    [...sentence.matchAll(/「([^」]*)」/g)].map(([, quote = '']) => `${place}: ${quote}`),
  );
  expect(quotes.length).toBeGreaterThan(10);
  expect(quotes.filter((quote) => !isOnScreen(quote.slice(quote.indexOf(': ') + 2)))).toEqual([]);
});

test('a label in Japanese letters is given with its meaning in an instruction', () => {
  const instructions = told.flatMap(({ english }) => english.filter(([place]) => place.endsWith('/instruction')));
  const bare = instructions.filter(([, sentence]) =>
    [...sentence.matchAll(/「([^」]*)」(?! \(|\))/g)].some(([, quote = '']) => isJapanese(quote)),
  );
  expect(bare).toEqual([]);
});

test('another customer, date and length are told where a fact is said', () => {
  const others: WordFacts = {
    ...facts,
    loginId: 'other77',
    passwordLength: 7,
    startsAt: Date.parse('2031-05-06T00:00:00Z'),
    oldNotAfter: Date.parse('2032-07-08T00:00:00Z'),
  };
  const said = sentencesIn(wordsIn(sharedTexts), others).map(([, sentence]) => sentence);
  for (const fact of ['other77', 'The 7 characters', '6 May 2031', '8 Jul 2032']) {
    expect(
      said.filter((sentence) => sentence.includes(fact)),
      fact,
    ).not.toEqual([]);
  }
  // Neither an ID nor a year of the built-in exercises is left.
  expect(said.filter((sentence) => /test\d|\b20(?!31|32)\d\d\b/.test(sentence))).toEqual([]);
});
