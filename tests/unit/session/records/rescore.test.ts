// A result is made while an attempt goes on, and once more when its file is imported: both come to the same.
import { expect, test } from 'vitest';
import type { AttemptHeader } from '../../../../src/session/attempt/attempt.ts';
import { importAttempts } from '../../../../src/session/records/import-attempts.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { bank, browser, fileOf, textOf } from '../../../support/session/attempt-files.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { doing } from '../../../support/session/sessions.ts';
import { headerWith } from '../../../support/session/headers.ts';

async function practised(header: Partial<AttemptHeader>, actions: readonly Action[]) {
  const fake = fakeServices();
  const about = headerWith({
    id: 'practised',
    mode: 'practice',
    profile: { id: bank.profile.id, hash: bank.hash },
    ...header,
  });
  const session = new TrainingSession({ header: about, entries: [] }, expiredCertificate, fake.services, {
    owner: 'me',
  });
  session.start();
  await settled();
  fake.time.move(120_000); // until the certificate that the fake bank issues is valid
  return { ...fake, session, go: () => doing({ ...fake, session }, actions) };
}

const { solution } = expiredCertificate;
const actions = solution.map(({ action }) => action);
const slip = solution.findIndex(({ step }) => step === 'allowRequest');

test.each<[string, Partial<AttemptHeader>, (session: TrainingSession) => void]>([
  ['with hints and a slip', {}, (session) => [1, 2].forEach(session.takeHint)],
  [
    'that repeats a step',
    { origin: { kind: 'repeat', step: 'allowRequest' } },
    (session) => {
      actions.slice(0, 3).forEach((action) => session.doForLearner(action));
      session.handOver();
    },
  ],
])('a practice %s is worth elsewhere what it was worth where it was done', async (_, about, first) => {
  const [done, left] = 'origin' in about ? [3, slip - 3] : [0, slip];
  const { session, stored, go, ...fake } = await practised(about, actions.slice(done, done + left));
  first(session);
  await settled();
  await go();
  await doing({ session, time: fake.time }, [
    { type: 'answeredWebAccess', window: 'w2', answer: 'no' },
    { type: 'pressedIssue', window: 'w2' },
    ...actions.slice(slip),
  ]);
  const [{ result: here } = {}] = stored;
  expect(here).toMatchObject({ reached: true, wrongSteps: ['allowRequest'] });
  const { store } = browser();
  expect(
    await importAttempts({ attempts: store, current: bank, turn: async () => undefined }, [fileOf(textOf(stored[0]))]),
  ).toMatchObject({ taken: 1, faults: [] });
  expect(await store.results()).toEqual([here]);
});
