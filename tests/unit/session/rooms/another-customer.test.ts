// Another customer’s attempt from its beginning to a file, with the real bank and keys. Longer than most: each room is entered once.
import { openSite } from '../../../support/bank/site.ts'; // first, for the library that the handlers need
import { expect, test, vi } from 'vitest';
import { memoryPcKeys } from '../../../../src/crypto/open-pc-keys.ts';
import { estCaGateway } from '../../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import type { SessionServices } from '../../../../src/session/attempt/services.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import type { PracticeSession } from '../../../../src/session/ports/practice.ts';
import { attemptRecords } from '../../../../src/session/records/attempt-records.ts';
import { readAttempt } from '../../../../src/session/records/read-attempt.ts';
import { branchAttempt } from '../../../../src/session/rooms/branch-attempt.ts';
import { PlayedSolution } from '../../../../src/session/rooms/demonstration.svelte.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import type { Mode } from '../../../../src/training/mode.ts';
import { loadScenario, scenarioIds, type ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { eventOf } from '../../../../src/training/script/play.ts';
import { variantOf } from '../../../../src/training/variants/variant.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { memoryAttempts, settled } from '../../../support/session/fakes.ts';

const own = { profile: builtInProfile, hash: await profileHash(builtInProfile) };
const otherProfile = { ...builtInProfile, name: '別の銀行' };
const another = { profile: otherProfile, hash: await profileHash(otherProfile) };

/** A browser with a bank behind it; what it waits for without asking anybody comes at once. */
function browser() {
  const site = openSite();
  const base = new URL(site.base);
  const send = (request: Request) => site.answer.answer(request);
  const fake = fakeServices();
  const pc = memoryPcKeys();
  let bank = own;
  const services: SessionServices = {
    ...fake.services,
    bankForNewAttempts: async () => bank,
    bank: fetchBankGateway(base, send),
    ca: estCaGateway(base, send),
    keys: async () => pc,
    clock: { ...fake.services.clock, after: async (milliseconds) => fake.time.move(milliseconds) },
  };
  return { ...fake, services, chooseBank: (chosen: typeof own) => (bank = chosen) };
}
type Browser = ReturnType<typeof browser>;

const roomOf = ({ services }: Browser, id: ScenarioId, variant?: number, mode: Mode = 'test') =>
  new ScenarioRoom(() => loadScenario(id), services, mode, undefined, variant);

function sessionIn({ state }: ScenarioRoom): PracticeSession {
  if (state.kind !== 'underWay') throw new Error(`no session, but ${state.kind}`);
  return state.session;
}

/** Does steps of the solution, from one number up to another. */
async function doing({ time }: Browser, session: PracticeSession, from: number, to?: number): Promise<void> {
  if (!(session instanceof TrainingSession)) throw new Error('not a session of this page');
  await session.whenQuiet();
  for (const { action } of session.scenario.solution.slice(from, to)) {
    time.move(15_000);
    session.act(eventOf(action, session.world));
    await session.whenQuiet();
    expect(session.trouble).toBeNull();
  }
  await settled();
}

async function begun(made: Browser, id: ScenarioId, variant?: number, mode?: Mode) {
  const room = roomOf(made, id, variant, mode);
  await room.enter();
  return { room, session: sessionIn(room) };
}

const expectedOf = async (id: ScenarioId, seed: number, profile = builtInProfile) =>
  variantOf(await loadScenario(id), profile, seed);

test.each(scenarioIds)('%s is solved for another customer, with the bank and the keys of a browser', async (id) => {
  const made = browser();
  const { session } = await begun(made, id, 2);
  const { scenario, profile } = await expectedOf(id, 2);
  expect([session.variant, session.scenario.account, session.profile]).toEqual([2, scenario.account, profile]);
  await doing(made, session, 0);
  expect(session.trouble).toBeNull();
  expect(session.solved).toBe(true);
  expect(session.assessment?.score).toMatchObject({ points: 100, passed: true });
});

test('an attempt of another customer is stored with the number and the bank as it is', async () => {
  const made = browser();
  const { session } = await begun(made, 'full-lock', 7);
  await doing(made, session, 0);
  const [stored] = made.stored;
  expect(stored?.header).toMatchObject({
    variant: 7,
    profile: { id: own.profile.id, hash: own.hash },
    snapshot: own.profile,
  });
  expect(stored?.result).toMatchObject({ variant: 7, scenario: 'full-lock', grade: { points: 100 } });
});

test('an attempt of the exercise’s own customer says nothing of a number', async () => {
  const made = browser();
  const { session } = await begun(made, 'full-lock');
  await doing(made, session, 0);
  expect(session.variant).toBeUndefined();
  expect(made.stored[0]?.header).not.toHaveProperty('variant');
  expect(made.stored[0]?.result).not.toHaveProperty('variant');
});

test('an unfinished attempt goes on with its customer, whichever one the address names', async () => {
  const made = browser();
  const { room, session } = await begun(made, 'temporary-lock', 4);
  await doing(made, session, 0, 3);
  room.leave();
  await settled();
  const again = roomOf(made, 'temporary-lock', 5);
  await again.enter();
  const { scenario, profile } = await expectedOf('temporary-lock', 4);
  const userName = profile.accounts.find(({ loginId }) => loginId === scenario.account)?.userName;
  expect(again.state).toMatchObject({ kind: 'unfinished', obstacle: null, customer: userName });
  expect(again.state).not.toHaveProperty('bank');
  await again.resume();
  const resumed = sessionIn(again);
  expect([resumed.variant, resumed.scenario.account]).toEqual([4, scenario.account]);
  // 「最初から」 is for the customer on the screen.
  await again.startAnew();
  expect(sessionIn(again).variant).toBe(4);
});

test('whoever starts over instead of going on gets the customer of the address', async () => {
  const made = browser();
  const { room, session } = await begun(made, 'temporary-lock', 4);
  await doing(made, session, 0, 3);
  room.leave();
  await settled();
  const again = roomOf(made, 'temporary-lock');
  await again.enter();
  await again.startAnew();
  expect(sessionIn(again).variant).toBeUndefined();
  expect(sessionIn(again).scenario.account).toBe('test999');
});

test('nothing is said of a customer or a bank where both are those of the address', async () => {
  const made = browser();
  const { room, session } = await begun(made, 'temporary-lock', 4);
  await doing(made, session, 0, 3);
  room.leave();
  await settled();
  const again = roomOf(made, 'temporary-lock', 4);
  await again.enter();
  expect(again.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  expect(again.state).not.toHaveProperty('customer');
  expect(again.state).not.toHaveProperty('bank');
});

test('an attempt keeps its customer at the bank that it began with, and says that new ones have another bank', async () => {
  const made = browser();
  const { room, session } = await begun(made, 'temporary-lock', 4);
  await doing(made, session, 0, 3);
  room.leave();
  await settled();
  made.chooseBank(another);
  const again = roomOf(made, 'temporary-lock', 4);
  await again.enter();
  expect(again.state).toMatchObject({ kind: 'unfinished', obstacle: null, bank: own.profile.name });
  await again.resume();
  await doing(made, sessionIn(again), 2);
  expect(sessionIn(again).solved).toBe(true);
  expect(sessionIn(again).profile.name).toBe(own.profile.name);
});

test('a branch goes on with the same customer', async () => {
  const made = browser();
  const { session } = await begun(made, 'expired-certificate', 3);
  await doing(made, session, 0);
  const { seq = 0 } = made.stored[0]?.entries.find(({ event }) => event.type === 'authenticated') ?? {};
  const branched = await branchAttempt(made.services, session.attempt, seq);
  expect(branched).toEqual({ scenario: 'expired-certificate', mode: 'test', variant: 3 });
  const room = roomOf(made, 'expired-certificate', 3);
  await room.enterBranch();
  const branch = sessionIn(room);
  expect([branch.variant, branch.scenario.account]).toEqual([3, session.scenario.account]);
  await doing(made, branch, 7);
  expect(branch.solved).toBe(true);
});

test('a demonstration shows the customer of its address', async () => {
  const made = browser();
  const shown = new PlayedSolution(
    async () => ({ scenario: await loadScenario('full-lock'), readingLength: () => 0 }),
    { ...made.services, attempts: memoryAttempts().store },
    undefined,
    6,
  );
  shown.open();
  await vi.waitFor(() => expect(shown.state).toBe('ended'), { timeout: 20_000 });
  const { scenario, profile } = await expectedOf('full-lock', 6);
  expect(shown.session?.scenario.account).toBe(scenario.account);
  expect(shown.session?.profile).toEqual(profile);
  shown.leave();
});

const recordsIn = (made: Browser) =>
  attemptRecords(made.services.attempts, made.services.bankForNewAttempts, async () => undefined);
const fileOf = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return { name: 'attempts.json', size: bytes.length, arrayBuffer: async () => bytes.buffer };
};

test('an exported attempt is the same in another browser with another bank, and is judged as its customer’s', async () => {
  const made = browser();
  const { session } = await begun(made, 'notice-of-expiry', 8);
  await doing(made, session, 0);
  const text = await recordsIn(made).exported([session.attempt]);
  const there = browser();
  there.chooseBank(another);
  const records = recordsIn(there);
  expect(await records.importFiles([fileOf(text)])).toEqual({ taken: 1, known: 0, faults: [] });
  expect(await records.importFiles([fileOf(text)])).toEqual({ taken: 0, known: 1, faults: [] });
  expect(there.stored[0]).toEqual(made.stored[0]);
  const { scenario, profile } = await expectedOf('notice-of-expiry', 8);
  const recorded = await records.attempt(session.attempt);
  expect(recorded?.scenario.account).toBe(scenario.account);
  expect(recorded?.bankProfile.profile).toEqual(profile);
  expect(recorded?.entries).toHaveLength(recorded?.stored ?? NaN);
  expect(await records.exported([session.attempt])).toBe(text);
});

test.each([
  ['the number of another customer', (json: string) => json.replaceAll('"variant": 8', '"variant": 9'), /^entries\./],
  ['no number', (json: string) => json.replaceAll(/,\s*"variant": 8/g, ''), /^entries\./],
  ['two numbers', (json: string) => json.replace('"variant": 8', '"variant": 9'), /^result\.variant$/],
  [
    'a number out of bounds',
    (json: string) => json.replaceAll('"variant": 8', '"variant": 10000'),
    /^result\.variant$/,
  ],
])('a file that claims %s for an attempt is refused', async (_, changed, place) => {
  const made = browser();
  const { session } = await begun(made, 'temporary-lock', 8);
  await doing(made, session, 0);
  const text = changed(await recordsIn(made).exported([session.attempt]));
  const { faults, taken } = await recordsIn(browser()).importFiles([fileOf(text)]);
  expect([taken, faults.map(({ kind }) => kind)]).toEqual([0, ['damaged']]);
  expect(faults[0]?.at).toMatch(place);
});

test.each([0, -1, 1.5, 10_000, '3', null])('a stored header with the number %j is damaged', async (variant) => {
  const made = browser();
  await begun(made, 'full-lock', 2);
  const [stored] = made.stored;
  expect(
    readAttempt({ id: stored?.header.id ?? '', header: { ...stored?.header, variant }, entries: [], known: 0 }),
  ).toEqual({
    attempt: undefined,
    obstacle: 'damaged',
  });
});
