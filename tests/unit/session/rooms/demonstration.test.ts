// Longer than most: playing, pausing, stepping and starting over all change one state, and are tried on one player.
import { expect, test } from 'vitest';
import { canBranchAt } from '../../../../src/procedure/can-branch.ts';
import { PlayedSolution } from '../../../../src/session/rooms/demonstration.svelte.ts';
import type { Scenario } from '../../../../src/training/scenario.ts';
import { loadScenario, scenarioIds } from '../../../../src/training/scenarios/catalogue.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { fakeServices, refused } from '../../../support/session/fake-services.ts';
import { settled } from '../../../support/session/fakes.ts';
import { scriptedServices } from '../../../support/session/scripted-services.ts';

const { solution } = expiredCertificate;

type Fake = ReturnType<typeof fakeServices>;

/** Milliseconds that each phase takes with twenty characters to read. */
const [reading, moving, pressing, seeing] = [1_800, 600, 250, 1_800];

async function opened(make: () => Fake = () => fakeServices(), scenario: Scenario = expiredCertificate, from?: string) {
  const fake: Fake = make();
  const shown = new PlayedSolution(async () => ({ scenario, readingLength: () => 20 }), fake.services, from);
  const pass = async (milliseconds: number) => {
    fake.time.move(milliseconds);
    await settled();
    await settled();
  };
  shown.open();
  await pass(0);
  return { ...fake, shown, pass };
}

const playing = (scenario: Scenario, from?: string) => opened(() => scriptedServices(scenario), scenario, from);

async function until(is: () => boolean, pass: (milliseconds: number) => Promise<void>) {
  for (let turn = 0; turn < 400 && !is(); turn += 1) await pass(2_000);
  expect(is()).toBe(true);
}

test.each(scenarioIds)('%s plays to its goal by itself, and nothing of it is kept', async (id) => {
  const scenario = await loadScenario(id);
  const { shown, pass, stored, sent, forgotten } = await playing(scenario);
  await until(() => shown.state === 'ended', pass);
  const { length } = scenario.solution;
  expect(shown).toMatchObject({ position: length, length, step: null, target: null, trouble: null });
  expect(shown.session).toMatchObject({ solved: true, mistakes: [], mode: 'show' });
  shown.leave();
  await pass(0);
  expect(stored).toEqual([]);
  expect(sent.at(-1)).toMatchObject({ what: 'forgetAttempt', asked: { attempt: shown.session?.attempt } });
  expect(forgotten).toEqual([`${shown.session?.attempt}/`]);
});

test.each(scenarioIds)('%s goes back from its end, step by step, to its beginning, and plays again', async (id) => {
  const { shown, pass } = await playing(await loadScenario(id));
  await until(() => shown.state === 'ended', pass);
  for (let position = shown.length - 1; position >= 0; position -= 1) {
    shown.stepBack();
    await pass(0);
    await pass(0);
    expect(shown).toMatchObject({ state: 'paused', position, trouble: null });
    expect(shown.session && canBranchAt(shown.session.world)).toBe(true);
  }
  shown.play();
  await until(() => shown.state === 'ended', pass);
  expect(shown.session?.solved).toBe(true);
});

test.each(scenarioIds)('%s opens at each of its steps, and plays on to its goal', async (id) => {
  const scenario = await loadScenario(id);
  for (const [position, { step }] of scenario.solution.entries()) {
    const { shown, pass } = await playing(scenario, step);
    await pass(0);
    expect(shown).toMatchObject({ state: 'playing', step, position, whole: false, trouble: null });
    await until(() => shown.state === 'ended', pass);
    expect(shown.session?.solved).toBe(true);
    shown.leave();
  }
});

test('opened at a step it goes back to the one before, and to its beginning when that is wanted', async () => {
  const { shown, pass } = await playing(expiredCertificate, 'issue');
  await pass(0);
  shown.stepBack();
  await pass(0);
  expect(shown).toMatchObject({ step: 'authenticate', trouble: null, whole: false });
  shown.restart();
  await pass(0);
  expect(shown).toMatchObject({ state: 'playing', position: 0, whole: true });
});

test('where it loops it begins again at the step at which it was opened', async () => {
  const { shown, pass } = await playing(expiredCertificate, 'login');
  shown.loop(true);
  await until(() => shown.state === 'ended', pass);
  await pass(8_000);
  await pass(0);
  expect(shown).toMatchObject({ state: 'playing', step: 'login', whole: false });
});

test('a step that cannot be reached is reported, and tried again where it was opened', async () => {
  let silent = true;
  const { authenticate } = fakeServices().services.bank;
  const fake = () =>
    fakeServices({ authenticate: async (...asked) => (silent ? refused('unreachable') : authenticate(...asked)) });
  const { shown, pass } = await opened(fake, expiredCertificate, 'allowRequest');
  expect(shown).toMatchObject({ state: 'failed', session: null });
  silent = false;
  shown.open();
  await pass(0);
  expect(shown).toMatchObject({ state: 'playing', step: 'allowRequest' });
});

test('each step is read, gone to, pressed, and only then done and told', async () => {
  const { shown, pass } = await opened();
  expect(shown).toMatchObject({ state: 'playing', phase: 'reading', step: 'openBrowser', position: 0 });
  expect(shown.target).toEqual({ window: null, id: 'desktop.ie' });
  await pass(reading);
  expect(shown.phase).toBe('moving');
  await pass(moving);
  expect(shown).toMatchObject({ phase: 'pressing', position: 0 });
  await pass(pressing);
  expect(shown).toMatchObject({ phase: 'seeing', position: 0, step: 'openBrowser' });
  expect(shown.session?.world.windows).toHaveLength(1);
  await pass(seeing);
  expect(shown).toMatchObject({ phase: 'reading', position: 1, step: 'certificateLogin' });
});

test('the time left for reading before a pause is left after it', async () => {
  const { shown, pass } = await opened();
  await pass(reading - 100);
  shown.pause();
  await pass(0);
  await pass(60_000);
  expect(shown).toMatchObject({ state: 'paused', phase: 'reading' });
  shown.play();
  await pass(0);
  await pass(99);
  expect(shown).toMatchObject({ state: 'playing', phase: 'reading' });
  await pass(1);
  expect(shown.phase).toBe('moving');
});

test('a pause in the middle of a press does nothing until it is played', async () => {
  const { shown, pass } = await opened();
  await pass(reading);
  await pass(moving);
  shown.pause();
  await pass(60_000);
  expect(shown).toMatchObject({ phase: 'pressing', position: 0 });
  expect(shown.session?.world.windows).toEqual([]);
  shown.play();
  await pass(pressing);
  expect(shown.phase).toBe('seeing');
  await pass(seeing);
  expect(shown.position).toBe(1);
});

test('paused, one step after the other is done as it is wanted, and no more', async () => {
  const { shown, pass } = await opened();
  shown.pause();
  await pass(0);
  for (const position of [1, 2]) {
    shown.stepForward();
    await pass(0);
    await pass(60_000);
    expect(shown).toMatchObject({ state: 'paused', position });
  }
  shown.play();
  await until(() => shown.position > 3, pass);
});

test('a step that is wanted while the bank is waited for comes after its answer', async () => {
  let answer: (granted: Awaited<ReturnType<Fake['services']['bank']['challenge']>>) => void = () => undefined;
  const { shown, pass } = await opened(() =>
    fakeServices({ challenge: () => new Promise((resolve) => (answer = resolve)) }),
  );
  await until(() => shown.step === 'expiredCertificate', pass);
  shown.pause();
  shown.stepForward();
  await pass(0);
  expect(shown).toMatchObject({ phase: 'waiting', position: 2 });
  shown.stepForward();
  answer({ ok: true, value: { challenge: 'challenge', nonce: 'AQID' } });
  await pass(0);
  expect(shown).toMatchObject({ state: 'paused', position: 4 });
});

test('a step back shows the place before it, with the fields and the bank as they were, and goes on from there', async () => {
  const { shown, pass, sent, forgotten } = await opened();
  await until(() => shown.step === 'issue', pass);
  const first = shown.session?.attempt;
  shown.pause();
  shown.stepBack();
  await pass(0);
  expect(shown).toMatchObject({ state: 'paused', step: 'authenticate', trouble: null });
  expect(shown.session?.world.windows.find(({ id }) => id === 'w2')?.page).toMatchObject({
    screen: 'BSMS001',
    password: { judged: 'right' },
  });
  expect(sent.filter(({ what }) => what === 'openAttempt')).toHaveLength(2);
  // The certificates of the first attempt are those of the second, until it begins anew.
  expect(forgotten).toEqual([]);
  shown.play();
  await until(() => shown.state === 'ended', pass);
  expect(shown.session?.solved).toBe(true);
  const second = shown.session?.attempt;
  shown.restart();
  await pass(0);
  expect(forgotten).toEqual([`${first}/`, `${second}/`]);
});

test('another speed holds at once, for what is left as well', async () => {
  const { shown, pass } = await opened();
  await pass(reading / 2);
  shown.chooseSpeed(2);
  await pass(0);
  await pass(reading / 4);
  expect(shown).toMatchObject({ speed: 2, phase: 'moving' });
  await pass(moving / 2);
  await pass(pressing / 2);
  await pass(seeing / 2);
  expect(shown.position).toBe(1);
});

test('it begins again by itself only where it loops, with a bank of its own each time', async () => {
  const once = await opened();
  await until(() => once.shown.state === 'ended', once.pass);
  await once.pass(60_000);
  expect(once.shown.state).toBe('ended');

  const again = await opened();
  again.shown.loop(true);
  await until(() => again.shown.state === 'ended', again.pass);
  const first = again.shown.session?.attempt;
  await again.pass(7_999);
  expect(again.shown.state).toBe('ended');
  await again.pass(1);
  await again.pass(0);
  await until(() => again.shown.position > 1, again.pass);
  expect(again.shown.session?.attempt).not.toBe(first);
  await until(() => again.shown.state === 'ended', again.pass);
});

test('a bank that cannot be prepared is reported; it is tried again in a loop, or on request', async () => {
  let silent = true;
  const { issueBackdated } = fakeServices().services.bank;
  const { shown, pass } = await opened(() =>
    fakeServices({ issueBackdated: async (...asked) => (silent ? refused('unreachable') : issueBackdated(...asked)) }),
  );
  expect(shown).toMatchObject({ state: 'failed', trouble: 'notPrepared', position: 0 });
  await pass(60_000);
  expect(shown.state).toBe('failed');
  shown.loop(true);
  await pass(0);
  expect(shown).toMatchObject({ state: 'failed', trouble: 'notPrepared' });
  silent = false;
  await pass(8_000);
  await pass(0);
  expect(shown).toMatchObject({ state: 'playing', trouble: null });
});

test('a bank that falls silent in the middle ends it with a word, and it can be begun again', async () => {
  let silent = true;
  const { authenticate } = fakeServices().services.bank;
  const { shown, pass } = await opened(() =>
    fakeServices({ authenticate: async (...asked) => (silent ? refused('unreachable') : authenticate(...asked)) }),
  );
  await until(() => shown.state === 'failed', pass);
  expect(shown).toMatchObject({ step: 'issue', trouble: 'notPrepared' });
  silent = false;
  shown.restart();
  await until(() => shown.state === 'ended', pass);
});

test('a solution that does not lead to its goal is no demonstration', async () => {
  const { shown, pass } = await opened(undefined, { ...expiredCertificate, goal: () => false });
  await until(() => shown.state === 'failed', pass);
  expect(shown.position).toBe(solution.length);
});

test('a step back passes over what another attempt cannot begin with: a request that was never answered', async () => {
  const asking = solution.findIndex(({ step }) => step === 'allowRequest');
  const searching = [
    { step: 'search', key: 'desktop.openSearch', action: { type: 'openedSearch' } },
    { step: 'searchNoMore', key: 'desktop.closeSearch', action: { type: 'closedSearch' } },
  ] as const;
  const scenario = { ...expiredCertificate, solution: [...solution.slice(0, asking + 1), ...searching] };
  const { shown, pass } = await opened(() => fakeServices({ submit: async () => refused('unreachable') }), scenario);
  await until(() => shown.state === 'failed', pass);
  expect(shown.position).toBe(asking + 3);
  shown.stepBack();
  await pass(0);
  expect(shown).toMatchObject({ state: 'paused', trouble: null, step: 'allowRequest' });
});

test('a scenario that does not load is reported', async () => {
  const { services } = fakeServices();
  const shown = new PlayedSolution(() => Promise.reject(new Error('offline')), services);
  shown.restart();
  await settled();
  expect(shown).toMatchObject({ state: 'failed', trouble: 'notPrepared', step: null, session: null });
});

test('once it is left nothing happens any more, not even where it was about to begin', async () => {
  const { shown, pass, sent, time } = await opened();
  await until(() => shown.step === 'authenticate', pass);
  shown.leave();
  await pass(0);
  const count = sent.length;
  const { position } = shown;
  await pass(60_000);
  expect(shown.position).toBe(position);
  expect(sent).toHaveLength(count);
  expect(sent.at(-1)?.what).toBe('forgetAttempt');
  expect(time.ticks.size).toBe(0);

  const soon = fakeServices();
  const early = new PlayedSolution(
    async () => ({ scenario: expiredCertificate, readingLength: () => 20 }),
    soon.services,
  );
  early.restart();
  early.leave();
  await settled();
  expect(soon.log).toEqual([]);
  expect(soon.time.ticks.size).toBe(0);
});
