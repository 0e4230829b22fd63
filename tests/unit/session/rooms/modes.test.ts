import { expect, test } from 'vitest';
import type { Mode } from '../../../../src/training/mode.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { branchAttempt } from '../../../../src/session/rooms/branch-attempt.ts';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import { hintsTaken } from '../../../../src/training/attempt/step-outcome.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { doing } from '../../../support/session/sessions.ts';

const { solution } = expiredCertificate;
const actions = solution.map(({ action }) => action);
const upTo = (step: string) =>
  actions.slice(
    0,
    solution.findIndex((one) => one.step === step),
  );

async function inMode(mode: Mode, fake = fakeServices(), scenario: Scenario = expiredCertificate) {
  const header = headerWith({
    id: `of-${mode}`,
    scenario: scenario.id,
    mode,
    startedAt: fake.services.clock.realTime(),
  });
  const session = new TrainingSession({ header, entries: [] }, scenario, fake.services, { owner: 'me' });
  session.start();
  await settled();
  // The certificate that the fake bank issues begins two minutes after the exercise.
  fake.time.move(120_000);
  return { ...fake, session };
}

async function roomIn(mode: Mode, fake = fakeServices()) {
  const room = new ScenarioRoom(async () => expiredCertificate, fake.services, mode);
  void room.enter();
  for (let turn = 0; turn < 200 && room.state.kind !== 'underWay'; turn += 1) {
    await settled();
    fake.time.move(2_000);
  }
  if (room.state.kind !== 'underWay') throw new Error(room.state.kind);
  const { session } = room.state;
  if (!(session instanceof TrainingSession)) throw new Error('another kind of session');
  return { ...fake, room, session };
}

test('the solution done without help is worth 100 points, and its result is stored once', async () => {
  const attempt = await inMode('test');
  await doing(attempt, actions);
  const { ended, next, assessment } = attempt.session;
  expect({ ended, next }).toEqual({ ended: true, next: null });
  expect(assessment?.score).toEqual({ points: 100, passed: true, deductions: [] });
  const [{ result, header } = {}] = attempt.stored;
  expect(header?.status).toBe('solved');
  expect(result).toMatchObject({
    mode: 'test',
    grade: { points: 100, passed: true },
    reached: true,
    wrongSteps: [],
    hints: 0,
  });
  attempt.session.act({ type: 'openedSearch' });
  await settled();
  expect(attempt.session.world.search.open).toBe(false);
});

test('a test that is handed in keeps its result, takes nothing more, and is not gone on with', async () => {
  const attempt = await inMode('test');
  await doing(attempt, upTo('issue'));
  attempt.session.handIn();
  await settled();
  const { ended, solved, assessment } = attempt.session;
  expect({ ended, solved, assessment }).toMatchObject({
    ended: true,
    solved: false,
    assessment: { score: { passed: false }, reached: false },
  });
  const [{ result, header } = {}] = attempt.stored;
  expect(header?.status).toBe('handedIn');
  expect(result?.wrongSteps).toEqual([]);
  expect(result?.unreachedSteps[0]).toBe('issue');
  attempt.session.act({ type: 'pressedIssue', window: 'w2' });
  expect(attempt.session.world.dialogs).toEqual([]);
  const wanted = { scenario: expiredCertificate.id, mode: 'test', learner: null } as const;
  expect(await attempt.services.attempts.newestOpen(wanted)).toBeUndefined();
});

test('a goal that was reached stays so for whoever goes on and undoes it, with its points and in the store', async () => {
  const goal: Scenario['goal'] = (trace) => trace.at(-1)?.after.search.open === true;
  const attempt = await inMode('practice', fakeServices(), { ...expiredCertificate, goal });
  await doing(attempt, [{ type: 'openedSearch' }]);
  const { assessment } = attempt.session;
  expect(assessment).toMatchObject({ reached: true });
  await doing(attempt, [{ type: 'closedSearch' }]);
  expect(attempt.session).toMatchObject({ solved: true, ended: true, assessment, next: null });
  expect(attempt.stored[0]).toMatchObject({ header: { status: 'solved' }, result: { reached: true } });
});

test.each(['test', 'free', 'guided'] as const)('%s gives no hints for points', async (mode) => {
  const { session } = await inMode(mode);
  session.takeHint();
  expect(session.steps.every(({ hint }) => hint === 0)).toBe(true);
});

test('hints of a practice come level by level and count for their step', async () => {
  const { session } = await inMode('practice');
  session.takeHint();
  expect(session.help.taken).toBe(1);
  for (let count = 0; count < 4; count += 1) session.takeHint();
  expect(session.help.taken).toBe(3);
  expect(session.steps[0]).toMatchObject({ step: 'openBrowser', hint: 3 });
});

test('the first practice has all help, a guided exercise always has', async () => {
  expect((await inMode('practice')).session.help.kind).toBe('full');
  expect((await inMode('guided')).session.help.kind).toBe('full');
  expect((await inMode('test')).session.help.kind).toBe('none');
});

test('after なぞる the first practice marks the place alone, whose hint is free', async () => {
  const guided = await inMode('guided');
  await doing(guided, actions);
  expect(guided.stored[0]?.result).toMatchObject({ mode: 'guided', reached: true, grade: null });

  const then = fakeServices();
  then.stored.push(...guided.stored);
  const { session } = await roomIn('practice', then);
  expect(session.origin).toBeUndefined();
  expect(session.help).toEqual({ kind: 'place', taken: 1 });
  session.takeHint();
  expect(session.help).toEqual({ kind: 'place', taken: 2 });
  expect(session.entries.at(-1)?.event).toEqual({ type: 'tookHint', step: 'openBrowser', level: 2 });
  session.takeHint();
  expect(hintsTaken(session.steps)).toBe(2);
});

test('after a practice with a slip the next one begins at that step, without help, with all before it really done', async () => {
  const first = await inMode('practice');
  await doing(first, [...upTo('allowRequest'), { type: 'answeredWebAccess', window: 'w2', answer: 'no' }]);
  await doing(first, [{ type: 'pressedIssue', window: 'w2' }, ...actions.slice(upTo('allowRequest').length)]);
  expect(first.session.assessment).toMatchObject({ reached: true });
  expect(first.stored[0]?.result?.wrongSteps).toEqual(['allowRequest']);

  const again = fakeServices();
  again.stored.push(...first.stored);
  const { session, room, sent } = await roomIn('practice', again);
  expect(room.mode).toBe('practice');
  expect(session.origin).toEqual({ kind: 'repeat', step: 'allowRequest' });
  expect(session.next?.step).toBe('allowRequest');
  expect(session.help).toEqual({ kind: 'none', taken: 0 });
  expect(sent.map(({ what }) => what)).toContain('authenticate');
  const outcomes = new Set(session.steps.slice(0, upTo('allowRequest').length).map(({ outcome }) => outcome));
  expect([...outcomes]).toEqual(['given']);
});

test('an attempt is found again only in its own mode', async () => {
  const attempt = await roomIn('practice');
  await doing(attempt, upTo('certificateLogin'));
  const { services } = attempt;
  const of = (mode: Mode) => services.attempts.newestOpen({ scenario: expiredCertificate.id, mode, learner: null });
  expect(await of('practice')).toBeDefined();
  expect(await of('free')).toBeUndefined();
});

test('a branch begins with the entries of the other attempt and with the bank of that moment', async () => {
  const attempt = await inMode('practice');
  await doing(attempt, upTo('issue'));
  const before = attempt.session.entries.length;
  await doing(attempt, actions.slice(upTo('issue').length));
  const branched = await branchAttempt(attempt.services, attempt.session.attempt, before);
  expect(branched).toEqual({ scenario: 'expired-certificate', mode: 'practice' });
  const told = attempt.sent.findLast(({ what }) => what === 'openAttempt')?.asked;
  expect(told).toMatchObject({ enrolmentCodes: [{ code: 'code', loginId: 'test999' }], sessions: [] });
  const made = attempt.stored.at(-1);
  expect(made?.entries).toHaveLength(before);
  expect(made?.header).toMatchObject({
    status: 'open',
    origin: { kind: 'branch', attempt: attempt.session.attempt, entries: before },
  });
});

test('there is no branch from where a request is under way, nor of what is not there', async () => {
  const attempt = await inMode('practice');
  await doing(attempt, actions);
  const requested = attempt.session.entries.findIndex(({ event }) => event.type === 'pressedAuthenticate') + 1;
  expect(await branchAttempt(attempt.services, attempt.session.attempt, requested)).toBeUndefined();
  expect(await branchAttempt(attempt.services, 'nobody', 1)).toBeUndefined();
});
