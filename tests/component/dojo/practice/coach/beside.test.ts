import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import { siteTexts as text } from '../../../../../src/content/ja/site.ts';
import Advice from '../../../../../src/dojo/practice/coach/Advice.svelte';
import { goToNext } from '../../../../../src/dojo/practice/coach/go-to-next.ts';
import PracticePanel from '../../../../../src/dojo/practice/PracticePanel.svelte';
import LockWait from '../../../../../src/dojo/practice/coach/LockWait.svelte';
import TrainingClock from '../../../../../src/dojo/practice/coach/TrainingClock.svelte';
import { instant, seconds } from '../../../../../src/time/instant.ts';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import type { NextStep } from '../../../../../src/training/guidance/next-step.ts';
import { sessionAfter } from '../../../../support/components/practice-sessions.ts';
import { wordsOfTests as words } from '../../../../support/components/words.ts';

afterEach(cleanup);

/** A session in which the customer's password is locked for a minute from now, and the page says so. */
function lockedSession(more: Partial<PracticeSession> = {}, told = true): { session: PracticeSession; until: number } {
  const session = sessionAfter(6);
  const { world, scenario } = session;
  const until = world.now + seconds(60);
  const accounts = world.bank.accounts.map((account) =>
    account.loginId === scenario.account ? { ...account, lock: { kind: 'temporary' as const, until } } : account,
  );
  const windows = world.windows.map((window) =>
    told && window.page.screen === 'BSMS001'
      ? { ...window, page: { ...window.page, commonError: 'temporarilyLocked' as const } }
      : window,
  );
  return { session: { ...session, world: { ...world, windows, bank: { ...world.bank, accounts } }, ...more }, until };
}

const waiting = (to: number): NextStep => ({
  step: null,
  event: { type: 'clockMoved', to },
  target: null,
  distance: 3,
});
const button = () => screen.queryByRole('button', { name: coach.lock.wait });

test('a temporary lock can be waited out in every mode but a test', async () => {
  for (const mode of ['guided', 'practice', 'free'] as const) {
    const { session, until } = lockedSession({ mode });
    const onact = vi.fn();
    render(LockWait, { session, coach, onact });
    await fireEvent.click(screen.getByRole('button', { name: coach.lock.wait }));
    expect(onact).toHaveBeenCalledWith({ type: 'clockMoved', to: until });
    cleanup();
  }
  render(LockWait, { session: lockedSession({ mode: 'test' }).session, coach, onact: vi.fn() });
  expect(button()).toBeNull();
});

test('before a page shows the lock, only guidance that leads to it offers to wait', () => {
  for (const mode of ['guided', 'test'] as const) {
    const { session, until } = lockedSession({ mode }, false);
    render(LockWait, { session, coach, onact: vi.fn() });
    expect(button()).toBeNull();
    cleanup();
    render(LockWait, { session: { ...session, next: waiting(until) }, coach, onact: vi.fn() });
    expect(button() !== null).toBe(mode === 'guided');
    cleanup();
  }
});

test('where nothing is locked any more there is nothing to wait for', () => {
  const { session, until } = lockedSession();
  render(LockWait, { session: { ...session, clock: until }, coach, onact: vi.fn() });
  expect(button()).toBeNull();
});

test('waiting is recommended by guidance', () => {
  const { session, until } = lockedSession();
  render(LockWait, { session: { ...session, next: waiting(until) }, coach, onact: vi.fn() });
  expect(button()?.classList).toContain('main');
  goToNext(waiting(until));
  expect(document.activeElement).toBe(button());
});

test('a test has the training clock from its beginning to its end, and names no lock', async () => {
  const nothing = () => undefined;
  const panelOf = (session: PracticeSession) => {
    const onact = vi.fn();
    const ways = { ongo: nothing, onagain: nothing, onhandin: nothing, onresult: nothing, onphotograph: nothing };
    const { container } = render(PracticePanel, {
      id: 'expired-certificate',
      session,
      words,
      coach,
      text,
      resultShown: false,
      onact,
      ...ways,
    });
    return { onact, container };
  };
  const hour = () => screen.queryByRole('button', { name: coach.clock.hour });
  const { session } = lockedSession({ mode: 'test' });
  for (const each of [sessionAfter(0, { mode: 'test' }), session]) {
    const { onact, container } = panelOf(each);
    await fireEvent.click(hour() as HTMLElement);
    expect(onact).toHaveBeenCalledWith({ type: 'clockMoved', to: each.clock + seconds(3_600) });
    expect(container.textContent).not.toContain('一時利用停止');
    expect(container.textContent).not.toMatch(/待/);
    cleanup();
  }
  panelOf({ ...session, ended: true });
  expect(hour()).toBeNull();
  cleanup();
  panelOf({ ...session, mode: 'practice' });
  expect(hour()).toBeNull();
});

test('the advice to the customer is one of the choices, and the one that was given is pressed', async () => {
  const { scenario, world, ...session } = sessionAfter(6);
  const onact = vi.fn();
  render(Advice, {
    session: { ...session, scenario: { ...scenario, advice: ['wait', 'branch'] }, world: { ...world, advice: 'wait' } },
    words,
    coach,
    marked: false,
    disabled: false,
    onact,
  });
  const choice = (advice: string) => screen.getByRole('button', { name: words.advice[advice] ?? '' });
  expect(choice('wait').getAttribute('aria-pressed')).toBe('true');
  expect(choice('branch').getAttribute('aria-pressed')).toBe('false');
  await fireEvent.click(choice('branch'));
  expect(onact).toHaveBeenCalledWith({ type: 'advised', advice: 'branch' });
});

test('the training clock goes on by a step or to a day, and never back', async () => {
  const clock = instant('2010-10-01T09:31:05+09:00');
  const onmove = vi.fn();
  render(TrainingClock, { clock, coach, onmove });
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.hour }));
  expect(onmove).toHaveBeenLastCalledWith(clock + seconds(3_600));

  const day = screen.getByLabelText(coach.clock.date);
  await fireEvent.input(day, { target: { value: '2010-11-01' } });
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.go }));
  expect(onmove).toHaveBeenLastCalledWith(instant('2010-11-01T09:31:05+09:00'));

  await fireEvent.input(day, { target: { value: '2010-09-30' } });
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.go }));
  expect(onmove).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('alert').textContent).toBe(coach.clock.past);
});
