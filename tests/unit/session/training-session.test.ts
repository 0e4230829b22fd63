import { expect, test } from 'vitest';
import type { Action } from '../../../src/training/scenario.ts';
import { eventOf } from '../../../src/training/play.ts';
import { modelVersion } from '../../../src/procedure/world.ts';
import { frontWindow } from '../../../src/procedure/windows.ts';
import { TrainingSession } from '../../../src/session/training-session.svelte.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { actionsThrough } from '../../attempts.ts';
import { fakeOutside, refused, settled } from './fake-outside.ts';

type Fake = ReturnType<typeof fakeOutside>;

const id = 'a1';
const header = {
  id,
  scenario: 'expired-certificate',
  profile: { id: 'mihon-bank', hash: 'hash-of-the-test-profile' },
  modelVersion,
  status: 'open',
} as const;

async function begun(fake: Fake = fakeOutside()) {
  await fake.outside.attempts.begin(header);
  const session = new TrainingSession(id, expiredCertificate, fake.outside);
  session.start();
  await settled();
  return { ...fake, session };
}

/** Does actions as a learner would, with time for every answer. */
async function doing({ session, time }: { session: TrainingSession; time: Fake['time'] }, actions: readonly Action[]) {
  for (const action of actions) {
    session.act(eventOf(action, session.world));
    await settled();
    time.move(2_000);
    await settled();
  }
}

/** Another page that takes up what is stored. */
async function resumed({ stored }: Pick<Fake, 'stored'>, fake = fakeOutside()) {
  const [{ entries } = { entries: [] }] = stored;
  fake.stored.push({ header, entries });
  const session = new TrainingSession(id, expiredCertificate, fake.outside, entries);
  session.start();
  await settled();
  return { ...fake, session };
}

const messageOf = ({ world }: TrainingSession) => {
  const page = frontWindow(world)?.page;
  return page && 'commonError' in page ? page.commonError : undefined;
};

test('the solution is solved against an outside that grants it, and stored as solved', async () => {
  const run = await begun();
  await doing(run, actionsThrough('confirmPassword'));
  expect(run.session.solved).toBe(false);
  await doing(run, actionsThrough('login').slice(-1));
  expect(run.session).toMatchObject({ solved: true, mistakes: [], trouble: null });
  expect(run.stored[0]?.header.status).toBe('solved');
  expect(run.stored[0]?.entries.map(({ seq }) => seq)).toEqual(run.stored[0]?.entries.map((_, index) => index + 1));
});

test('an event is saved before what it asks for is sent', async () => {
  const run = await begun();
  await doing(run, actionsThrough('authenticate'));
  const { log } = run;
  expect(log.slice(0, 4)).toEqual(['begin a1', 'send openAttempt', 'send issueBackdated', 'append prepared']);
  expect(log.slice(log.indexOf('append choseCertificate'))).toEqual([
    'append choseCertificate',
    'send challenge',
    'send presentCertificate',
    'append certificateRefused',
    'append pressedIssueCertificate',
    'append typed',
    'append typed',
    'append pressedAuthenticate',
    'send authenticate',
    'append authenticated',
  ]);
});

test('a press that is still being saved is not sent', async () => {
  const fake = fakeOutside();
  const run = await begun(fake);
  await doing(run, actionsThrough('certificateLogin'));
  let saved: () => void = () => undefined;
  const { append } = fake.outside.attempts;
  fake.outside.attempts.append = (attempt, entry) =>
    new Promise((resolve) => (saved = () => void append(attempt, entry).then(resolve)));
  run.session.act({ type: 'choseCertificate', window: 'w1' });
  await settled();
  expect(run.log).not.toContain('send challenge');
  saved();
  await settled();
  expect(run.log).toContain('send challenge');
});

test('each ask is done once, however many events come before its answer', async () => {
  let answer: (outcome: ReturnType<typeof refused>) => void = () => undefined;
  const run = await begun(fakeOutside({ challenge: () => new Promise((resolve) => (answer = resolve)) }));
  await doing(run, actionsThrough('expiredCertificate'));
  await doing(run, [{ type: 'openedSearch' }, { type: 'closedSearch' }]);
  expect(run.log.filter((line) => line === 'send challenge')).toHaveLength(1);
  answer(refused('unreachable'));
  await settled();
  expect(messageOf(run.session)).toBe('bankBusy');
});

test('an ask whose answer was lost with its page is done again under the same key', async () => {
  const run = await begun(fakeOutside({ authenticate: () => new Promise(() => undefined) }));
  await doing(run, actionsThrough('authenticate'));
  run.session.stop();
  const again = await resumed(run);
  const key = (fake: Pick<Fake, 'sent'>) => fake.sent.find(({ what }) => what === 'authenticate')?.about.idempotencyKey;
  const pressed = run.stored[0]?.entries.find(({ event }) => event.type === 'pressedAuthenticate');
  expect(key(run)).toBe(`a1/${pressed?.seq ?? 0}`);
  expect(key(again)).toBe(key(run));
  expect(again.sent.find(({ what }) => what === 'authenticate')?.asked).toEqual(
    run.sent.findLast(({ what }) => what === 'authenticate')?.asked,
  );
  expect(frontWindow(again.session.world)?.page.screen).toBe('BSMS002');
});

test('a request that the bank never answered is submitted again under its first key', async () => {
  let silent = true;
  const run = await begun(
    fakeOutside({
      submit: async () => (silent ? refused('unreachable') : { ok: true, value: { certificate: Uint8Array.of(1) } }),
    }),
  );
  await doing(run, actionsThrough('allowRequest'));
  expect(messageOf(run.session)).toBe('bankBusy');
  silent = false;
  await doing(run, [
    { type: 'pressedIssue', window: 'w2' },
    { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
    { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
  ]);
  const submitted = run.sent.filter(({ what }) => what === 'submit');
  expect(submitted).toHaveLength(2);
  expect(submitted[1]?.about.idempotencyKey).toBe(submitted[0]?.about.idempotencyKey);
  expect(frontWindow(run.session.world)?.page.screen).toBe('BSMS004');
});

test('a resumed attempt goes on where it was, and has forgotten the secret', async () => {
  const run = await begun();
  await doing(run, actionsThrough('enterPassword'));
  run.session.stop();
  const { session, stored } = await resumed(run);
  expect(stored[0]?.entries.at(-1)).toMatchObject({ actor: 'time', event: { type: 'resumed' } });
  expect(frontWindow(session.world)?.page).toMatchObject({
    screen: 'BSMS001',
    loginId: { kind: 'known', loginId: 'test999' },
    password: { judged: 'empty' },
  });
});

test('each answer is told by who gave it', async () => {
  const run = await begun();
  await doing(run, actionsThrough('allowInstallation'));
  const actors = Object.fromEntries((run.stored[0]?.entries ?? []).map(({ event, actor }) => [event.type, actor]));
  expect(actors).toMatchObject({
    prepared: 'bank',
    openedBrowser: 'trainee',
    certificateRefused: 'bank',
    requestMade: 'pc',
    waited: 'time',
    certificateIssued: 'bank',
    certificateInstalled: 'pc',
  });
});

test('a session that was stopped takes no answer and sends nothing more', async () => {
  let answer: () => void = () => undefined;
  const run = await begun(
    fakeOutside({ challenge: () => new Promise((resolve) => (answer = () => resolve(refused('unreachable')))) }),
  );
  await doing(run, actionsThrough('expiredCertificate'));
  const count = run.stored[0]?.entries.length;
  run.session.stop();
  answer();
  await settled();
  expect(run.stored[0]?.entries).toHaveLength(count ?? 0);
});

test('what was asked for and not yet saved when a session stops is not sent by it', async () => {
  const run = await begun();
  await doing(run, actionsThrough('certificateLogin'));
  run.session.act({ type: 'choseCertificate', window: 'w1' });
  run.session.stop();
  await settled();
  expect(run.log.at(-1)).toBe('append choseCertificate');
});

test('nothing is done any more in a session that was stopped', async () => {
  const run = await begun();
  run.session.stop();
  run.session.act({ type: 'openedSearch' });
  await settled();
  expect(run.session.world.search.open).toBe(false);
  expect(run.log.at(-1)).toBe('append prepared');
});

test('a bank that cannot be set up is told, and set up when it is tried again', async () => {
  let answer: Awaited<ReturnType<Fake['outside']['bank']['openAttempt']>> = refused('unreachable');
  const run = await begun(fakeOutside({ openAttempt: async () => answer }));
  expect(run.session).toMatchObject({ trouble: 'notPrepared', world: { ready: false } });
  run.session.act({ type: 'openedSearch' });
  expect(run.session.world.search.open).toBe(false);
  answer = { ok: true, value: null };
  run.session.retry();
  await settled();
  expect(run.session).toMatchObject({ trouble: null, world: { ready: true } });
});

test('practice goes on when nothing can be stored, and the learner is told', async () => {
  const fake = fakeOutside();
  const run = await begun(fake);
  const { append } = fake.outside.attempts;
  fake.outside.attempts.append = () => Promise.reject(new Error('no room'));
  await doing(run, actionsThrough('expiredCertificate'));
  expect(run.session.trouble).toBe('notSaved');
  expect(messageOf(run.session)).toBe('certificateExpired');
  fake.outside.attempts.append = append;
  await doing(run, [{ type: 'openedSearch' }]);
  expect(run.session.trouble).toBeNull();
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

test('the training clock stands still between two sittings', async () => {
  const run = await begun();
  run.time.move(10_000);
  run.session.act({ type: 'openedSearch' });
  await settled();
  run.session.stop();
  const again = fakeOutside();
  again.time.move(86_400_000);
  const { session } = await resumed(run, again);
  expect(session.clock).toBe(expiredCertificate.given.startsAt + 10_000);
});

test('a stopped session lets the clock go', async () => {
  const { session, time } = await begun();
  expect(time.ticks.size).toBe(1);
  session.stop();
  expect(time.ticks.size).toBe(0);
});

test('a mistake is noticed when it is made', async () => {
  const run = await begun();
  await doing(run, [...actionsThrough('issue'), { type: 'answeredWebAccess', window: 'w2', answer: 'no' }]);
  expect(run.session.mistakes).toEqual(['requestDeclined']);
});
