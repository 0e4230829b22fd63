// Longer than most: what one room does about attempts of its own, of another tab, of another time.
import { expect, test } from 'vitest';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import type { StoredAttempt } from '../../../../src/session/attempt/attempt.ts';
import type { PracticeSession } from '../../../../src/session/ports/practice.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import { profileWith } from '../../../support/fixtures.ts';
import { actionsThrough, playing, snapshot, solved } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';

type Fake = ReturnType<typeof fakeServices>;

const { entries } = playing(...actionsThrough('issueCertificate'));
const header = headerWith({ id: 'former' });

function room(attempts: readonly StoredAttempt[] = [], fake = fakeServices()) {
  fake.stored.push(...attempts);
  return { ...fake, room: new ScenarioRoom(async () => expiredCertificate, fake.services) };
}

async function entered(attempts: readonly StoredAttempt[] = [], fake = fakeServices()) {
  const all = room(attempts, fake);
  await all.room.enter();
  await settled();
  return all;
}

function sessionIn({ room: { state } }: { room: ScenarioRoom }): PracticeSession {
  if (state.kind !== 'underWay') throw new Error(`no session, but ${state.kind}`);
  return state.session;
}

const statusOf = ({ stored }: Pick<Fake, 'stored'>, id: string) =>
  stored.find((attempt) => attempt.header.id === id)?.header.status;

test('where nothing is unfinished an attempt begins at once', async () => {
  const all = await entered();
  expect(sessionIn(all).world.ready).toBe(true);
  expect(all.stored).toMatchObject([
    {
      header: { ...header, id: '0001020304050607', startedAt: all.services.clock.realTime() },
      entries: [{ seq: 1 }],
    },
  ]);
});

test('an attempt in which nothing was done is not offered, and not taken from whoever has it open', async () => {
  const all = await entered([{ header, entries: entries.slice(0, 1) }]);
  expect(sessionIn(all).world.windows).toEqual([]);
  expect(statusOf(all, 'former')).toBe('open');
});

test('an unfinished attempt is offered and goes on where it was', async () => {
  const all = await entered([{ header, entries }]);
  expect(all.room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  await all.room.resume();
  expect(sessionIn(all).world.windows.map(({ page }) => page.screen)).toEqual(['BLGI001', 'BSMS001']);
  await settled();
  expect(all.stored[0]?.entries).toHaveLength(entries.length + 1);
});

test('an attempt of another scenario is nobody’s business here', async () => {
  const all = await entered([{ header: { ...header, scenario: 'another' }, entries }]);
  expect(all.room.state.kind).toBe('underWay');
});

test('an attempt goes on with the bank it began with, whichever one new attempts have', async () => {
  const profile = { ...profileWith({ missesBeforeTemporaryLock: 2 }), name: '別の銀行' };
  const own = { id: profile.id, hash: await profileHash(profile) };
  const all = await entered([{ header: { ...header, profile: own, snapshot: profile }, entries }]);
  expect(all.room.state).toMatchObject({ kind: 'unfinished', obstacle: null, bank: '別の銀行' });
  await all.room.resume();
  const session = sessionIn(all);
  expect(session.profile.name).toBe('別の銀行');
  expect(session.world).toMatchObject({ profile: own, rules: { missesBeforeTemporaryLock: 2 } });
  await settled();
  expect(all.sent.find(({ what }) => what === 'openAttempt')?.asked).toMatchObject({ profile: { name: '別の銀行' } });

  await all.room.startAnew();
  expect(sessionIn(all).profile).toBe(snapshot.profile);
  expect(all.stored.at(-1)?.header).toMatchObject({ profile: { hash: snapshot.hash }, snapshot: snapshot.profile });
});

test('with a bank that lacks what the exercise needs none begins, and an unfinished one stays', async () => {
  const without = profileWith({ pickerListsExpired: false });
  const bankForNewAttempts = async () => ({ profile: without, hash: await profileHash(without) });
  const fake = fakeServices();
  const all = await entered([], { ...fake, services: { ...fake.services, bankForNewAttempts } });
  expect(all.room.state).toEqual({ kind: 'unsuitedBank', bank: without.name });
  expect(all.stored).toEqual([]);
  expect(all.locks.mine.size).toBe(0);

  const { profile, hash } = { profile: snapshot.profile, hash: await profileHash(snapshot.profile) };
  const own = { ...header, profile: { id: profile.id, hash }, snapshot: profile };
  const other = fakeServices();
  const former = await entered([{ header: own, entries }], {
    ...other,
    services: { ...other.services, bankForNewAttempts },
  });
  expect(former.room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  await former.room.startAnew();
  expect(former.room.state).toMatchObject({ kind: 'unsuitedBank' });
  expect(statusOf(former, 'former')).toBe('open');
});

test.each([
  ['damaged', { ...header, profile: { id: 'mihon-bank', hash: 'another' }, snapshot: snapshot.profile }, entries],
  ['newerModel', { ...header, modelVersion: modelVersion + 1 }, entries],
  ['otherModel', { ...header, modelVersion: modelVersion - 1 }, entries],
  ['damaged', header, entries.filter(({ seq }) => seq !== 3)],
  ['damaged', header, entries.slice(1)],
  [
    'damaged',
    header,
    [
      ...entries,
      { seq: entries.length + 1, at: 2e12, actor: 'trainee', event: { type: 'closedWindow', window: 'w7' } } as const,
    ],
  ],
] as const)('an attempt that is %s can only be begun anew', async (obstacle, former, list) => {
  const all = await entered([{ header: former, entries: list }]);
  expect(all.room.state).toMatchObject({ kind: 'unfinished', obstacle });
  await all.room.resume();
  expect(all.room.state).toMatchObject({ kind: 'unfinished', obstacle });
  expect(all.locks.mine.size).toBe(0);
  await all.room.startAnew();
  expect(sessionIn(all).world.windows).toEqual([]);
  expect(statusOf(all, 'former')).toBe('abandoned');
});

test('beginning anew gives up what was offered', async () => {
  const all = await entered([{ header, entries }]);
  await all.room.startAnew();
  expect(statusOf(all, 'former')).toBe('abandoned');
  expect(sessionIn(all).world.windows).toEqual([]);
});

test('beginning anew gives up what is under way, and its answers come too late', async () => {
  const all = await entered();
  const first = sessionIn(all);
  await all.room.startAnew();
  expect(sessionIn(all)).not.toBe(first);
  first.act({ type: 'openedSearch' });
  await settled();
  expect(all.stored.map((attempt) => attempt.header.status)).toEqual(['abandoned', 'open']);
  expect(all.stored[0]?.entries).toEqual([]);
  expect([...all.locks.mine.keys()]).toEqual([all.stored[1]?.header.id]);
});

test('a solved attempt stays solved when the learner starts over', async () => {
  const almost = solved().entries.slice(0, -2);
  const all = await entered([{ header, entries: almost }]);
  await all.room.resume();
  const session = sessionIn(all);
  session.act({ type: 'openedSoftwareKeyboard', window: 'w3', order: [] });
  session.act({
    type: 'confirmedSoftwareKeyboard',
    window: 'w3',
    entry: { judged: 'right', length: 10, of: ['test999'] },
  });
  session.act({ type: 'pressedLogin', window: 'w3' });
  await settled();
  expect(session.solved).toBe(true);
  await all.room.startAnew();
  expect(statusOf(all, 'former')).toBe('solved');
});

test('an attempt that another tab works on is not resumed but may be taken over', async () => {
  const all = await entered([{ header, entries }]);
  all.locks.elsewhere.add('former');
  await all.room.resume();
  expect(all.room.state).toEqual({ kind: 'elsewhere' });
  await all.room.takeOver();
  expect(sessionIn(all).world.windows).toHaveLength(2);
});

test('starting over takes the abandoned attempt from the tab that works on it, so that it is reported there', async () => {
  const all = await entered([{ header, entries }]);
  all.locks.elsewhere.add('former');
  await all.room.startAnew();
  expect(all.locks.elsewhere.has('former')).toBe(false);
  expect(statusOf(all, 'former')).toBe('abandoned');
  expect(sessionIn(all).world.windows).toEqual([]);
  expect([...all.locks.mine.keys()]).not.toContain('former');
});

test('the entries that another tab has written since are not lost', async () => {
  const all = await entered([{ header, entries: entries.slice(0, 2) }]);
  const [attempt] = all.stored;
  if (attempt) attempt.entries = entries;
  await all.room.resume();
  await settled();
  expect(sessionIn(all)).toMatchObject({ trouble: null, world: { windows: [{ id: 'w1' }, { id: 'w2' }] } });
  expect(all.stored[0]?.entries.map(({ seq }) => seq)).toEqual([...entries, null].map((_, index) => index + 1));
});

test('an attempt that another tab has finished since is not gone on with', async () => {
  const all = await entered([{ header, entries }]);
  const [attempt] = all.stored;
  if (attempt) attempt.header = { ...header, status: 'solved' };
  await all.room.resume();
  expect(sessionIn(all).world.windows).toEqual([]);
  expect(statusOf(all, 'former')).toBe('solved');
  expect(all.locks.mine.size).toBe(1);
});

test('an attempt that another tab takes over is lost here, and can be fetched back', async () => {
  const all = await entered([{ header, entries }]);
  await all.room.resume();
  const session = sessionIn(all);
  await settled();
  all.locks.take('former');
  expect(all.room.state).toEqual({ kind: 'lost' });
  session.act({ type: 'openedSearch' });
  await settled();
  expect(all.stored[0]?.entries).toHaveLength(entries.length + 1);
  await all.room.takeOver();
  expect(sessionIn(all).world.windows).toHaveLength(2);
});

test('a room that was left does nothing more and lets its attempt go', async () => {
  const all = await entered([{ header, entries }]);
  await all.room.resume();
  await settled();
  all.room.leave();
  await settled();
  expect(all.locks.mine.size).toBe(0);
  expect(all.time.ticks.size).toBe(0);
});

test('a room that is left while it looks for its attempt opens none', async () => {
  const all = room();
  const entering = all.room.enter();
  all.room.leave();
  await entering;
  expect(all.room.state.kind).toBe('loading');
  expect(all.locks.mine.size).toBe(0);
  expect(all.time.ticks.size).toBe(0);
});

test('a second click while the first is being followed is not heard', async () => {
  const all = await entered([{ header, entries }]);
  await Promise.all([all.room.resume(), all.room.resume(), all.room.startAnew()]);
  expect(sessionIn(all).world.windows).toHaveLength(2);
  expect(statusOf(all, 'former')).toBe('open');
  expect(all.time.ticks.size).toBe(1);
});

test('a scenario that cannot be loaded is reported, and can be tried again', async () => {
  let broken = true;
  const { services } = fakeServices();
  const failing = new ScenarioRoom(
    () => (broken ? Promise.reject(new Error('no network')) : Promise.resolve(expiredCertificate)),
    services,
  );
  await failing.enter();
  expect(failing.state).toMatchObject({ kind: 'failed', fault: null, thrown: { message: 'no network' } });
  broken = false;
  await failing.enter();
  expect(failing.state.kind).toBe('underWay');
});

test('where the storage fails the learner reads why, and finds the attempt once it works', async () => {
  const fake = fakeServices();
  const { newestOpen } = fake.services.attempts;
  fake.services.attempts.newestOpen = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  const all = await entered([{ header, entries }], fake);
  expect(all.room.state).toEqual({ kind: 'failed', fault: 'full' });
  fake.services.attempts.newestOpen = newestOpen;
  await all.room.enter();
  expect(all.room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
});

test('an attempt that cannot be given up is neither lost nor replaced', async () => {
  const fake = fakeServices();
  fake.services.attempts.abandon = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
  const all = await entered([{ header, entries }], fake);
  await all.room.startAnew();
  expect(all.room.state).toEqual({ kind: 'failed', fault: 'full' });
  expect(all.stored).toHaveLength(1);
  expect(all.locks.mine.size).toBe(0);
});

test('an attempt that was taken where no lock reported it is lost with the next event, which is not stored', async () => {
  const all = await entered([{ header, entries }]);
  await all.room.resume();
  await settled();
  await all.services.attempts.take('former', 'somebody else');
  sessionIn(all).act({ type: 'openedSearch' });
  await settled();
  expect(all.room.state).toEqual({ kind: 'lost' });
  expect(all.stored[0]?.entries).toHaveLength(entries.length + 1);
});
