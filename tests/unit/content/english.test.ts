import { expect, test } from 'vitest';
import { bankRuleTexts } from '../../../src/content/en/bank-rules.ts';
import { englishWords } from '../../../src/content/en/words.ts';
import { happeningText as happeningInJapanese } from '../../../src/content/ja/happenings.ts';
import type { Event } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { scoringRule } from '../../../src/training/assessment/assess.ts';
import { loadScenario } from '../../../src/training/scenarios/catalogue.ts';
import type { LearnerEvent } from '../../../src/training/scenario.ts';
import { traceOf } from '../../../src/training/trace.ts';
import { solved, snapshot, worldAfter } from '../../support/attempts.ts';
import { chance, randomEvent } from '../../support/random-events.ts';

/** Events of the PC, the bank, time and the training: none of them is a learner's. */
const notLearners = {
  resumed: true,
  tookHint: true,
  handedIn: true,
  certificatesRemade: true,
  prepared: true,
  authenticated: true,
  credentialsRefused: true,
  loggedIn: true,
  requestMade: true,
  requestFailed: true,
  certificateIssued: true,
  enrolmentRefused: true,
  waited: true,
  certificateInstalled: true,
  installationFailed: true,
  certificateAccepted: true,
  certificateRefused: true,
  accountConfirmed: true,
  entriesChecked: true,
  registered: true,
  registrationRefused: true,
  renewalGranted: true,
  loggedOut: true,
  sessionEnded: true,
  bankUnreachable: true,
} satisfies Record<Exclude<Event['type'], LearnerEvent['type']>, true>;
const isLearners = (event: Event): event is LearnerEvent => !(event.type in notLearners);

const opened = worldAfter('certificateLoginAgain');
const world = givenWorld((await loadScenario('expired-certificate')).given, snapshot);
const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
/** Words that stay Japanese: they are drawn in pictures, which are the same in every language. */
const kept = ['studio.sample'];

/** The arguments for words that are functions, by their place; all others take a number or a list. */
const questions: Readonly<Record<string, readonly unknown[]>> = {
  'coach.effectOf': [{ type: 'closedWindow', window: 'w1' }, world],
  'coach.outcomeOf': [
    {
      outcome: {
        kind: 'refusedByBank',
        reason: 'mismatch',
        slips: { loginId: 'fullWidth', password: null },
        tries: { left: 2, locksLeft: 2 },
      },
      message: null,
    },
    world.rules,
  ],
  'debrief.outcomeOf': [
    {
      outcome: {
        kind: 'refusedByBank',
        reason: 'mismatch',
        slips: { loginId: 'fullWidth', password: null },
        tries: { left: 2, locksLeft: 2 },
      },
      message: null,
    },
    world.rules,
  ],
  'coach.quoted': [['入力内容に誤りがあります']],
  'coach.wordsOf': [{ type: 'pressedIssue', window: 'w1' }, world],
  'coach.actionOf': [{ type: 'pressedIssue', window: 'w1' }, world],
  'debrief.happening': [{ type: 'pressedIssue', window: 'w1' }, world],
  'debrief.screen': [world],
  'results.summary': [{ count: 2, graded: 2, learners: 1, passed: 1, average: 80 }],
  'results.importing.fault': ['a.json', 3],
  'results.charts.stepsLead': ['a', 1, 2],
  'coach.stepLink.option': [1, 'a'],
  'debrief.stepLink.option': [1, 'a'],
  'profileFile.fileFault': [{ kind: 'tooLarge', bytes: 300_000, most: 204_800 }],
  'profileFile.fault': [{ kind: 'atLeast', limit: 2, of: 'characters' }],
  'profileFile.bankFault': [{ kind: 'missing', loginId: 'test999', scenario: 'a' }, ['A', 'B']],
  'profileFile.lacking': [['A', 'B']],
  ...Object.fromEntries(Object.keys(bankRuleTexts).map((rule) => [`profileFile.rules.${rule}`, [world.rules]])),
  'coach.result.deduction': [{ kind: 'undone', of: 12, steps: ['a'], points: 5 }, undefined, true],
  'debrief.score.deduction': [{ kind: 'hints', levels: 1, points: 5 }, undefined, true],
  'debrief.outcome': [{ standing: 'tooFewPoints', passMark: 70, missing: 1, right: 1, of: 2 }],
  ...Object.fromEntries(
    ['coach.result.standing', 'debrief.standing', 'debrief.score'].flatMap((place) => [
      [`${place}.sentence`, ['tooFewPoints', 70, 1]],
      [`${place}.rule`, [scoringRule({ solution: [] })]],
    ]),
  ),
  'debrief.aim': [{ kind: 'unreached' }, undefined],
  'debrief.praise': [{ kind: 'steps', of: 3, right: 2 }, undefined],
  'debrief.weight': ['light'],
  'studio.notPrepared': [{ why: 'missing', missing: ['a'] }],
  'studio.facts': ['a.png', 600, 400, 50_000],
  'studio.notTaken': [{ why: 'tooLarge' }],
  'studio.refused': ['a.png', 'notPng'],
  'site.offline.impossible': ['a', ['b', 'c', 'd', 'e']],
  'site.unknownAddress.scenario': ['a', ['b']],
  'site.unknownAddress.step': ['a', ['b']],
  'site.unknownAddress.parameter': ['a', 'b', ['c']],
  'site.unknownAddress.unknownParameter': ['a', ['b']],
};
const lists = [
  'site.offline.lacking',
  'results.sentences',
  'debrief.sentences',
  'results.csv.list',
  'results.print.narrowedTo',
];

/** Every sentence below, by its place. */
function* sentencesIn(value: unknown, place: string): Generator<readonly [place: string, sentence: string]> {
  // Words that a language need not have.
  if (value === null) return;
  if (typeof value === 'string') yield [place, value];
  else if (typeof value === 'function') {
    const asked = questions[place] ?? (lists.includes(place) ? [['a', 'b']] : [2, 3, 4]);
    yield* sentencesIn((value as (...asked: readonly unknown[]) => unknown)(...asked), place);
  } else for (const [key, each] of Object.entries(value as object)) yield* sentencesIn(each, `${place}.${key}`);
}

const all = Object.entries(englishWords).flatMap(([part, words]) => [...sentencesIn(words, part)]);
const isEnglish = (sentence: string) => !japanese.test(sentence.replace(/「[^」]*」/g, ''));

test('every English sentence is there, and Japanese only where it quotes the PC or the bank', () => {
  expect(all.length).toBeGreaterThan(400);
  const empty = all.filter(([place, sentence]) => sentence === '' && place !== 'debrief.aim.advice');
  expect(empty).toEqual([]);
  const foreign = all.filter(([place, sentence]) => !kept.includes(place) && !isEnglish(sentence));
  expect(foreign).toEqual([]);
  expect(all.filter(([, sentence]) => /undefined|\[object|NaN/.test(sentence))).toEqual([]);
});

test('no punctuation of Japanese is left in English', () => {
  const marked = all.filter(([place, sentence]) => {
    return !kept.includes(place) && /[、。（）：～／！？　]/.test(sentence.replace(/「[^」]*」/g, ''));
  });
  expect(marked).toEqual([]);
});

test('every event of a solution is described in English, and distinguished where Japanese distinguishes it', () => {
  const trace = traceOf(world, solved().entries);
  const inEnglish = (event: Event, before: World) => englishWords.debrief.happening(event, before);
  const told = trace.map(({ entry, before }) => inEnglish(entry.event, before));
  expect(told.filter((line) => !isEnglish(line))).toEqual([]);
  expect(new Set(told).size).toBe(
    new Set(trace.map(({ entry, before }) => happeningInJapanese(entry.event, before))).size,
  );
  expect(trace.map(({ after }) => englishWords.debrief.screen(after)).filter((screen) => !isEnglish(screen))).toEqual(
    [],
  );
});

test('every other event is described in English as well, and so is its effect', () => {
  const luck = chance(20101001);
  const happened = Array.from({ length: 4_000 }, () => randomEvent(luck, opened));
  const told = happened.flatMap((event) => [
    englishWords.debrief.happening(event, opened),
    ...(isLearners(event) ? [englishWords.coach.effectOf(event, opened)] : []),
  ]);
  expect([...new Set(told)].filter((line) => line === '' || !isEnglish(line))).toEqual([]);
  expect(new Set(happened.map(({ type }) => type)).size).toBeGreaterThan(50);
});

test('English counts', () => {
  const { actions, pages } = englishWords.results;
  expect(actions.removed(1)).toBe('1 record deleted.');
  expect(actions.removed(1_200)).toBe('1,200 records deleted.');
  expect(pages.range(1, 50, 1_200)).toBe('1–50 of 1,200');
});

test('the bank’s moments are Japan’s, wherever they are read', () => {
  expect(englishWords.coach.clock.now(Date.parse('2010-10-01T00:31:05Z'))).toBe('1 Oct 2010, 09:31:05');
});
