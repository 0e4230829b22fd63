import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import { siteTexts as text } from '../../../../../src/content/ja/site.ts';
import Advice from '../../../../../src/dojo/practice/coach/Advice.svelte';
import { goToNext } from '../../../../../src/dojo/practice/coach/go-to-next.ts';
import PracticePanel from '../../../../../src/dojo/practice/PracticePanel.svelte';
import LockWait from '../../../../../src/dojo/practice/coach/LockWait.svelte';
import TrainingClock from '../../../../../src/dojo/practice/coach/TrainingClock.svelte';
import { trainingYears } from '../../../../../src/pki/validity.ts';
import { instant, seconds } from '../../../../../src/time/instant.ts';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import type { MistakeFeedback } from '../../../../../src/training/attempt/feedback.ts';
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

/** The choice of advice; the session takes what is advised, as the model would. */
function adviceIn({
  given = null,
  marked = false,
  next = null,
}: { given?: string | null; marked?: boolean; next?: NextStep | null } = {}) {
  const { scenario, world, ...session } = sessionAfter(6);
  const props = (advice: string | null, feedback: MistakeFeedback | null = null, disabled = false) => ({
    session: { ...session, next, scenario: { ...scenario, advice: ['wait', 'branch'] }, world: { ...world, advice } },
    words,
    coach,
    marked,
    disabled,
    feedback,
    onact,
    onadvised,
  });
  const onact = vi.fn();
  const onadvised = vi.fn();
  const { rerender } = render(Advice, props(given));
  return { onact, onadvised, now: (...after: Parameters<typeof props>) => rerender(props(...after)) };
}
const choice = (advice: string) => screen.getByRole('button', { name: words.advice[advice] ?? '' });
const confirm = () => screen.getByRole('button', { name: coach.advice.confirm });
const again = () => screen.getByRole('button', { name: coach.advice.chooseAgain });

test('advice to the customer counts once the sentence to be said is confirmed', async () => {
  const { onact, onadvised } = adviceIn({ given: 'wait' });
  expect(choice('wait').getAttribute('aria-pressed')).toBe('true');
  expect(choice('branch').getAttribute('aria-pressed')).toBe('false');
  await fireEvent.click(choice('branch'));
  expect(onact).not.toHaveBeenCalled();
  const asked = screen.getByRole('group', { name: new RegExp(words.advice['branch'] ?? '') });
  expect(asked.contains(document.activeElement)).toBe(true);
  expect(document.activeElement).toBe(confirm());
  await fireEvent.click(confirm());
  expect(onact).toHaveBeenCalledExactlyOnceWith({ type: 'advised', advice: 'branch' });
  expect(onadvised).toHaveBeenCalledTimes(1);
});

test('a choice can be taken back, by 選び直す or Esc, and the focus returns to it', async () => {
  const { onact } = adviceIn();
  for (const takeBack of [
    () => fireEvent.click(again()),
    () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }),
  ]) {
    await fireEvent.click(choice('branch'));
    await takeBack();
    await waitFor(() => expect(document.activeElement).toBe(choice('branch')));
  }
  expect(onact).not.toHaveBeenCalled();
});

test('the answer to an advice has the focus and says what was told and what came of it', async () => {
  const { onact, now } = adviceIn();
  const [id = ''] = Object.keys(words.mistakes);
  onact.mockImplementation(() => void now('wait', { action: null, outcome: null, mistakes: [id] }));
  await fireEvent.click(choice('wait'));
  await fireEvent.click(confirm());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
  expect(screen.getByRole('status').textContent).toContain(words.advice['wait']);
  expect(screen.getByRole('status').textContent).toContain(words.mistakes[id]?.consequence);
});

test('an advice that ends the attempt leaves the focus to the result', async () => {
  const { onact, now } = adviceIn();
  onact.mockImplementation(() => void now('branch', null, true));
  await fireEvent.click(choice('branch'));
  await fireEvent.click(confirm());
  expect(document.activeElement).not.toBe(screen.getByRole('status'));
  expect(choice('wait').hasAttribute('disabled')).toBe(true);
});

test('the marked advice leads through its confirmation, and back from another one', async () => {
  const next: NextStep = { step: null, event: { type: 'advised', advice: 'branch' }, target: null, distance: 1 };
  adviceIn({ marked: true, next });
  expect(choice('branch').classList).toContain('wanted');
  await fireEvent.click(choice('wait'));
  goToNext(next);
  expect(document.activeElement).toBe(again());
  expect([again(), confirm()].map(({ classList }) => classList.contains('wanted'))).toEqual([true, false]);
  await fireEvent.click(again());
  await fireEvent.click(choice('branch'));
  goToNext(next);
  expect(document.activeElement).toBe(confirm());
  expect(confirm().classList).toContain('wanted');
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

test('beyond the end of the certification authority the clock does not go, and says so', async () => {
  const { notAfter } = trainingYears;
  const onmove = vi.fn();
  render(TrainingClock, { clock: notAfter - seconds(60), coach, onmove });
  await fireEvent.input(screen.getByLabelText(coach.clock.date), { target: { value: '2060-04-01' } });
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.go }));
  expect(screen.getByRole('alert').textContent).toBe(coach.clock.beyond(notAfter));
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.minute }));
  expect(screen.getByRole('alert').textContent).toBe('');
  await fireEvent.click(screen.getByRole('button', { name: coach.clock.hour }));
  expect(screen.getByRole('alert').textContent).toBe(coach.clock.beyond(notAfter));
  expect(onmove.mock.calls).toEqual([[notAfter]]);
});
