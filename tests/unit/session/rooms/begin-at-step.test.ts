// Attempts that an address begins at a step: what comes before is done at once, and what the learner does from there has no grade.
import { expect, test } from 'vitest';
import { ScenarioRoom } from '../../../../src/session/rooms/practice-room.svelte.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import type { Mode } from '../../../../src/training/mode.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { fakeServices, refused } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { scriptedServices } from '../../../support/session/scripted-services.ts';
import { doing } from '../../../support/session/sessions.ts';

type Fake = ReturnType<typeof fakeServices>;

const scenarios = await Promise.all(scenarioIds.map((id) => loadScenario(id)));
const actionsFrom = ({ solution }: Scenario, step: string) =>
  solution.slice(solution.findIndex((one) => one.step === step)).map(({ action }) => action);

/** A room that was entered by an address with this step. */
async function entered(
  step: string,
  {
    mode = 'guided',
    scenario = expiredCertificate,
    fake = scriptedServices(scenario),
  }: {
    readonly mode?: Mode;
    readonly scenario?: Scenario;
    readonly fake?: Fake;
  } = {},
) {
  const room = new ScenarioRoom(async () => scenario, fake.services, mode, step);
  await room.enter();
  return { ...fake, room };
}

function sessionIn({ state }: ScenarioRoom): TrainingSession {
  if (state.kind !== 'underWay' || !(state.session instanceof TrainingSession)) throw new Error(state.kind);
  return state.session;
}

const places = scenarios.flatMap((scenario) =>
  scenario.solution.slice(1).map(({ step }) => [scenario.id, step, scenario] as const),
);

test.each(places)('%s begins at %s at once, with all before it done', async (_, step, scenario) => {
  const { room, time, stored } = await entered(step, { scenario });
  const session = sessionIn(room);
  expect(session.next?.step).toBe(step);
  expect(session).toMatchObject({ trouble: null, mistakes: [], ended: false, origin: { kind: 'link', step } });
  const given = session.steps.filter(({ outcome }) => outcome === 'given').map((one) => one.step);
  expect(given).toEqual(scenario.solution.slice(0, given.length).map((one) => one.step));
  expect(scenario.solution[given.length]?.step).toBe(step);
  await doing({ session, time }, actionsFrom(scenario, step));
  expect(session).toMatchObject({ solved: true, mistakes: [] });
  expect(stored).toMatchObject([{ header: { status: 'solved' }, result: { reached: true, origin: { kind: 'link' } } }]);
});

test.each(['guided', 'practice', 'test', 'free'] as const)('a link works in %s', async (mode) => {
  const { room, stored } = await entered('issue', { mode });
  expect(sessionIn(room).next?.step).toBe('issue');
  await settled();
  expect(stored).toMatchObject([{ header: { mode, origin: { kind: 'link', step: 'issue' } } }]);
});

test('on the way to the step nobody waits for the bank’s own time, after it the learner does', async () => {
  const past = await entered('allowInstallation');
  expect(sessionIn(past.room).next?.step).toBe('allowInstallation');

  const session = sessionIn((await entered('allowRequest')).room);
  session.act({ type: 'answeredWebAccess', window: 'w2', answer: 'yes' });
  await settled();
  expect(session.world.asks.map(({ kind }) => kind)).toContain('wait');
});

test('a link to the first step begins with the exercise, and keeps its grade', async () => {
  const { room } = await entered('openBrowser', { mode: 'practice' });
  expect(sessionIn(room).origin).toBeUndefined();
});

test('a link neither deletes nor replaces what is unfinished: it is offered', async () => {
  const fake = scriptedServices(expiredCertificate);
  const first = await entered('issue', { fake });
  sessionIn(first.room).act({ type: 'openedSearch' });
  await settled();
  first.room.leave();
  await settled();

  const { room, stored } = await entered('authenticate', { fake });
  expect(room.state).toMatchObject({ kind: 'unfinished', obstacle: null });
  expect(stored).toHaveLength(1);
  await room.resume();
  const session = sessionIn(room);
  expect(session.origin).toEqual({ kind: 'link', step: 'issue' });
  expect(session.world.search.open).toBe(true);
  await room.startAnew();
  expect(sessionIn(room).origin).toEqual({ kind: 'link', step: 'authenticate' });
  expect(sessionIn(room).next?.step).toBe('authenticate');
});

test('an attempt that is gone on with is judged from where its learner took over, as before', async () => {
  const fake = scriptedServices(expiredCertificate);
  const first = await entered('issue', { fake });
  await doing(
    { session: sessionIn(first.room), time: fake.time },
    actionsFrom(expiredCertificate, 'issue').slice(0, 2),
  );
  const before = sessionIn(first.room).steps;
  first.room.leave();
  await settled();

  const { room } = await entered('issue', { fake });
  await room.resume();
  expect(sessionIn(room).steps).toEqual(before);
});

test('an attempt with nothing but steps done for the learner gets them again when it is resumed, secrets and all', async () => {
  const fake = scriptedServices(expiredCertificate);
  const first = await entered('authenticate', { fake });
  first.room.leave();
  await settled();

  const { room } = await entered('issue', { fake });
  await room.resume();
  const session = sessionIn(room);
  expect(session.next?.step).toBe('authenticate');
  expect(session.origin).toEqual({ kind: 'link', step: 'authenticate' });
  const page = session.world.windows.find(({ id }) => id === 'w2')?.page;
  expect(page).toMatchObject({ screen: 'BSMS001', password: { judged: 'right' } });
});

test('where the bank is silent on the way the step is not reached, and can be tried again', async () => {
  let silent = true;
  const { authenticate } = fakeServices().services.bank;
  const fake = fakeServices({
    authenticate: async (...asked) => (silent ? refused('unreachable') : authenticate(...asked)),
  });
  const { room, stored } = await entered('issue', { fake });
  expect(room.state).toEqual({ kind: 'stepNotReached' });
  await settled();
  expect(stored.map(({ header }) => header.status)).toEqual(['abandoned']);
  expect(fake.locks.mine.size).toBe(0);
  silent = false;
  await room.startAnew();
  expect(sessionIn(room).next?.step).toBe('issue');
});

test('a step that the exercise does not have is not reached', async () => {
  const { room } = await entered('dance');
  expect(room.state).toEqual({ kind: 'stepNotReached' });
});

test('a room that is left on the way to its step opens nothing', async () => {
  const fake = scriptedServices(expiredCertificate);
  const room = new ScenarioRoom(async () => expiredCertificate, fake.services, 'guided', 'allowInstallation');
  const entering = room.enter();
  for (let turn = 0; turn < 50 && room.state.kind !== 'advancing'; turn += 1) await Promise.resolve();
  room.leave();
  await entering;
  await settled();
  expect(room.state.kind).not.toBe('underWay');
  expect(fake.locks.mine.size).toBe(0);
  expect(fake.time.ticks.size).toBe(0);
});

test('a link does not count for what the next practice begins with', async () => {
  const fake = scriptedServices(expiredCertificate);
  const { room } = await entered('issue', { fake, mode: 'practice' });
  const session = sessionIn(room);
  session.act({ type: 'closedWindow', window: 'w2' });
  session.handIn();
  await settled();
  expect(fake.stored[0]?.result).toMatchObject({ wrongSteps: expect.arrayContaining(['issue']) as string[] });
  const next = new ScenarioRoom(async () => expiredCertificate, fake.services, 'practice');
  await next.enter();
  expect(sessionIn(next).origin).toBeUndefined();
});
