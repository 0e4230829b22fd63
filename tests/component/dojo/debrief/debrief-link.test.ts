import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { debriefTexts } from '../../../../src/content/ja/debrief.ts';
import { resultsTexts } from '../../../../src/content/ja/results.ts';
import { siteTexts } from '../../../../src/content/ja/site.ts';
import DebriefView from '../../../../src/dojo/debrief/DebriefView.svelte';
import { practiceAddress } from '../../../../src/dojo/shell/address.ts';
import { canBranchAt } from '../../../../src/procedure/can-branch.ts';
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

test('the debrief copies a link to the step that was due at the mistake it looks at, in the mode of the attempt', async () => {
  const mistake = expiredCertificate.mistakes.find(({ id }) => id === 'requestDeclined');
  if (!mistake) throw new Error('the exercise teaches another mistake by now');
  const { entries, result } = finishedAttempt(
    expiredCertificate,
    snapshot,
    actionsWithMistake(expiredCertificate, mistake.id),
    about,
  );
  if (!result) throw new Error('a finished attempt has a result');
  const recorded = { result, scenario: expiredCertificate, mode: about.mode, bankProfile: snapshot, entries };
  const { records } = fakeRecords([result]);
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  render(DebriefView, {
    records: { ...records, attempt: async () => ({ ...recorded, stored: entries.length, handover: 0 }) },
    attempt: about.attempt,
    text: siteTexts,
    words: debriefTexts,
    results: resultsTexts,
    titleOf: (id: string) => id,
    language: 'ja',
    loadWords: async () => wordsOfTests,
    canBranchAt,
    branch: async () => true,
    againAt: () => '#/',
    after: async () => undefined,
  });
  await fireEvent.click(await screen.findByRole('button', { name: debriefTexts.stepLink.copy }));
  const due = 'allowRequest';
  expect(writeText).toHaveBeenCalledExactlyOnceWith(
    new URL(practiceAddress('expired-certificate', 'test', due), location.href).href,
  );
});
