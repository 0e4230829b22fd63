import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { resultsTexts } from '../../../../src/content/ja/results.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import DebriefView from '../../../../src/dojo/debrief/DebriefView.svelte';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot } from '../../../support/attempts.ts';
import { actionsWithMistake, finishedAttempt } from '../../../support/finished-attempts.ts';
import { fakeRecords } from '../../../support/components/fake-records.ts';
import { wordsOfTests } from '../../../support/components/words.ts';

afterEach(cleanup);

const about = {
  attempt: 'finished',
  mode: 'test',
  learner: null,
  finishedAt: 1_700_000_000_000,
  seconds: 300,
} as const;

test.each([
  ['a score that was given here is said to stay', {}, true],
  ['a score that a file only claims is not said to be right', { grade: null, unverified: { points: 95 } }, false],
] as const)('of an attempt that can be replayed in part, %s', async (_, change, kept) => {
  const actions = actionsWithMistake(expiredCertificate, 'requestDeclined');
  const { entries, result: given } = finishedAttempt(expiredCertificate, snapshot, actions, about);
  if (!given) throw new Error('a finished attempt has a result');
  const result = { ...given, ...change };
  const recorded = { result, scenario: expiredCertificate, mode: about.mode, bankProfile: snapshot, entries };
  const stored = entries.length + 1;
  render(DebriefView, {
    records: { ...fakeRecords([result]).records, attempt: async () => ({ ...recorded, stored, handover: 0 }) },
    attempt: about.attempt,
    text: siteTexts,
    words: debriefTexts,
    results: resultsTexts,
    language: 'ja',
    titleOf: (id: string) => id,
    loadWords: async () => wordsOfTests,
    canBranchAt: () => false,
    branch: async () => true,
    againAt: () => '#/',
    after: async () => undefined,
  });
  const note = await screen.findByText(debriefTexts.partly(entries.length, stored), { exact: false });
  expect(note.textContent.includes(debriefTexts.kept)).toBe(kept);
});
