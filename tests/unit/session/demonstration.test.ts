import { expect, test } from 'vitest';
import { PlayedSolution } from '../../../src/session/demonstration.svelte.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { fakeOutside, refused } from './fake-outside.ts';
import { settled } from './fakes.ts';

const { solution } = expiredCertificate;

async function opened(fake = fakeOutside()) {
  const shown = new PlayedSolution(async () => ({ scenario: expiredCertificate, letters: () => 20 }), fake.outside);
  shown.restart();
  await settled();
  await settled();
  const pass = async (milliseconds: number) => {
    fake.time.move(milliseconds);
    await settled();
    await settled();
  };
  return { ...fake, shown, pass };
}

async function until(is: () => boolean, pass: (milliseconds: number) => Promise<void>) {
  for (let turn = 0; turn < 400 && !is(); turn += 1) await pass(2_000);
  expect(is()).toBe(true);
}

test('the solution plays to its goal by itself, and nothing of it is kept', async () => {
  const { shown, pass, stored } = await opened();
  await until(() => shown.state === 'ended', pass);
  expect(shown).toMatchObject({ position: solution.length, length: solution.length, step: null, trouble: null });
  expect(shown.session?.solved).toBe(true);
  expect(stored).toEqual([]);
});

test('each step is read, gone to, pressed, and only then done', async () => {
  const { shown, pass } = await opened();
  expect(shown).toMatchObject({ state: 'playing', phase: 'reading', step: 'openBrowser', position: 0 });
  expect(shown.target).toEqual({ window: null, id: 'desktop.ie' });
  await pass(1_800);
  expect(shown.phase).toBe('moving');
  await pass(600);
  expect(shown).toMatchObject({ phase: 'pressing', position: 0 });
  await pass(250);
  expect(shown).toMatchObject({ phase: 'reading', position: 1, step: 'certificateLogin' });
});

test('paused, nothing happens however long it takes, until it is played or one step is wanted', async () => {
  const { shown, pass } = await opened();
  shown.pause();
  await pass(60_000);
  expect(shown).toMatchObject({ state: 'paused', position: 0 });
  shown.stepForward();
  await pass(0);
  expect(shown).toMatchObject({ state: 'paused', position: 1 });
  await pass(60_000);
  expect(shown.position).toBe(1);
  shown.play();
  await until(() => shown.position > 2, pass);
});

test('a step back shows the place before it, with the fields and the bank as they were, and goes on from there', async () => {
  const { shown, pass, sent } = await opened();
  await until(() => shown.step === 'issue', pass);
  shown.pause();
  shown.stepBack();
  await pass(0);
  expect(shown).toMatchObject({ state: 'paused', step: 'authenticate', trouble: null });
  expect(shown.session?.world.windows.find(({ id }) => id === 'w2')?.page).toMatchObject({
    screen: 'BSMS001',
    password: { judged: 'right' },
  });
  expect(sent.filter(({ what }) => what === 'openAttempt')).toHaveLength(2);
  shown.play();
  await until(() => shown.state === 'ended', pass);
  expect(shown.session?.solved).toBe(true);
});

test('twice as fast takes half the time', async () => {
  const { shown, pass } = await opened();
  shown.chooseSpeed(2);
  await pass(1_800);
  await pass(300);
  await pass(125);
  expect(shown.position).toBe(1);
});

test('it begins again by itself only where it loops', async () => {
  const once = await opened();
  await until(() => once.shown.state === 'ended', once.pass);
  await once.pass(60_000);
  expect(once.shown.state).toBe('ended');

  const again = await opened();
  again.shown.loop(true);
  await until(() => again.shown.state === 'ended', again.pass);
  await again.pass(8_000);
  await again.pass(0);
  expect(again.shown.state).not.toBe('ended');
  await until(() => again.shown.position > 1, again.pass);
});

test('a bank that cannot be prepared is told of, and left alone it is tried again', async () => {
  let times = 0;
  const fake = fakeOutside({
    issueBackdated: async () => {
      times += 1;
      return refused('unreachable' as never);
    },
  });
  const { shown, pass } = await opened(fake);
  await until(() => shown.state === 'failed', pass);
  expect(shown.trouble).toBe('notPrepared');
  shown.loop(true);
  const before = times;
  shown.restart();
  await until(() => times > before, pass);
  shown.leave();
});
