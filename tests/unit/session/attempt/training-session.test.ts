import { expect, test } from 'vitest';
import { succeed } from '../../../../src/contract/outcome.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { actionsThrough } from '../../../support/attempts.ts';
import { fakeServices, refused } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { begun, doing, messageOf, resumed, type Fake } from '../../../support/session/sessions.ts';

test('the solution is solved with a bank that grants it, and stored as solved', async () => {
  const run = await begun();
  await doing(run, actionsThrough('confirmPassword'));
  expect(run.session.solved).toBe(false);
  await doing(run, actionsThrough('login').slice(-1));
  expect(run.session).toMatchObject({ solved: true, mistakes: [], trouble: null });
  expect(run.stored[0]?.header.status).toBe('solved');
  expect(run.stored[0]?.entries.map(({ seq }) => seq)).toEqual(run.stored[0]?.entries.map((_, index) => index + 1));
});

test('a resumed attempt goes on where it was, and has forgotten the secret', async () => {
  const run = await begun();
  await doing(run, actionsThrough('enterPassword'));
  void run.session.stop();
  const { session, stored } = await resumed(run);
  expect(stored[0]?.entries.at(-1)).toMatchObject({ actor: 'time', event: { type: 'resumed' } });
  expect(frontWindow(session.world)?.page).toMatchObject({
    screen: 'BSMS001',
    loginId: { kind: 'known', loginId: 'test999' },
    password: { judged: 'empty' },
  });
});

test('nothing is done any more in a session that was stopped', async () => {
  const run = await begun();
  void run.session.stop();
  run.session.act({ type: 'openedSearch' });
  await settled();
  expect(run.session.world.search.open).toBe(false);
  expect(run.log.at(-1)).toBe('append prepared');
});

test('a bank that cannot be set up is reported, and set up when it is tried again', async () => {
  let answer: Awaited<ReturnType<Fake['services']['bank']['openAttempt']>> = refused('unreachable');
  const run = await begun(fakeServices({ openAttempt: async () => answer }));
  expect(run.session).toMatchObject({ trouble: 'notPrepared', world: { ready: false } });
  run.session.act({ type: 'openedSearch' });
  expect(run.session.world.search.open).toBe(false);
  answer = { ok: true, value: 'opened' };
  run.session.retry();
  await settled();
  expect(run.session).toMatchObject({ trouble: null, world: { ready: true } });
});

test('the bank is asked nothing that is not stored; the trouble is shown, and the bank is asked once it is stored', async () => {
  const fake = fakeServices();
  const run = await begun(fake);
  const { keep } = fake.services.attempts;
  fake.services.attempts.keep = () => Promise.reject(new Error('no room'));
  await doing(run, actionsThrough('expiredCertificate'));
  expect(run.session.trouble).toBe('notSaved');
  expect(run.log).not.toContain('send challenge');
  fake.services.attempts.keep = keep;
  run.session.retry();
  await settled();
  expect(run.session.trouble).toBeNull();
  expect(messageOf(run.session)).toBe('certificateExpired');
  await doing(run, [{ type: 'openedSearch' }]);
  expect(run.stored[0]?.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an event that cannot have happened is neither kept nor saved', async () => {
  const run = await begun();
  const { world } = run.session;
  expect(run.session.dispatch('trainee', { type: 'closedWindow', window: 'w1' })).toBe('noSuchWindow');
  await settled();
  expect(run.session.world).toBe(world);
  expect(run.log).not.toContain('append closedWindow');
});

test('the clock shows the last event’s time and what has gone by since', async () => {
  const { session, time } = await begun();
  const { startsAt } = expiredCertificate.given;
  expect(session.clock).toBe(startsAt);
  time.move(1_500.4);
  expect(session.clock).toBe(startsAt + 1_500);
  session.act({ type: 'openedSearch' });
  expect(session.world.now).toBe(startsAt + 1_500);
  time.move(250);
  expect(session.clock).toBe(startsAt + 1_750);
});

test('the training clock stands still between leaving and coming back', async () => {
  const run = await begun();
  run.time.move(10_000);
  run.session.act({ type: 'openedSearch' });
  await settled();
  void run.session.stop();
  const again = fakeServices();
  again.time.move(86_400_000);
  const { session } = await resumed(run, again);
  expect(session.clock).toBe(expiredCertificate.given.startsAt + 10_000);
});

test('nobody waits for quiet in a session that was stopped while the bank was silent', async () => {
  const { session } = await begun(fakeServices({ issueBackdated: () => new Promise(() => undefined) }));
  let quiet = false;
  const waiting = session.whenQuiet().then(() => (quiet = true));
  await settled();
  expect(quiet).toBe(false);
  await session.stop();
  await waiting;
  expect(quiet).toBe(true);
});

test('a stopped session lets the clock go', async () => {
  const { session, time } = await begun();
  expect(time.ticks.size).toBe(1);
  void session.stop();
  expect(time.ticks.size).toBe(0);
});

test('a mistake is noticed when it is made', async () => {
  const run = await begun();
  await doing(run, [...actionsThrough('issue'), { type: 'answeredWebAccess', window: 'w2', answer: 'no' }]);
  expect(run.session.mistakes).toEqual(['requestDeclined']);
});

test('the path in the viewer leads through the authorities of the attempt’s own bank', async () => {
  const fake = fakeServices();
  const asked: unknown[] = [];
  const issuers = [Uint8Array.of(1), Uint8Array.of(2)];
  Object.assign(fake.services.ca, {
    caCertificates: async (about: unknown) => {
      asked.push(about);
      return succeed(issuers);
    },
  });
  const keys = await fake.services.keys();
  const led: unknown[] = [];
  Object.assign(keys, { details: async (_: string, through: unknown) => void led.push(through) });
  const { session } = await begun(fake);
  await session.detailsOf('0a');
  expect(asked).toMatchObject([{ attempt: 'a1' }]);
  expect(led).toEqual([issuers]);
});
