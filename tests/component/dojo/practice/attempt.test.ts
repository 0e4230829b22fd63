import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { coachTexts as coach } from '../../../../src/content/ja/coach.ts';
import { siteTexts as text } from '../../../../src/content/ja/site.ts';
import Attempt from '../../../../src/dojo/practice/Attempt.svelte';
import type { World } from '../../../../src/procedure/world/world.ts';
import type { PracticeSession } from '../../../../src/session/ports/practice.ts';
import { seconds } from '../../../../src/time/instant.ts';
import { modes } from '../../../../src/training/mode.ts';
import { sessionAfter } from '../../../support/components/practice-sessions.ts';
import { wordsOfTests as words } from '../../../support/components/words.ts';

afterEach(cleanup);

const nothing = () => undefined;
const about = {
  id: 'expired-certificate' as const,
  look: { readable: false, choose: nothing },
  words,
  coach,
  text,
  panelShown: true,
  asked: null,
  startAnew: { question: '', go: '' },
  resultShown: false,
  onact: nothing,
  onanswer: nothing,
  onagain: nothing,
  onlook: nothing,
};

const show = (session: PracticeSession) => render(Attempt, { session, ...about });
const said = () => document.querySelector('.remark')?.textContent.trim();
const withWorld = (change: Partial<World>, more: Partial<PracticeSession>) => {
  const session = sessionAfter(0, more);
  return { ...session, world: { ...session.world, ...change } };
};

test.each(modes.filter((mode) => mode === 'test' || mode === 'free'))(
  'in %s, where no coach speaks, the line below the PC says when it is ready',
  async (mode) => {
    const { rerender } = show(withWorld({ ready: false }, { mode }));
    expect(said()).toBe(text.practice.preparing);
    await rerender({ session: withWorld({}, { mode }) });
    expect(said()).toBe(text.practice.ready);
  },
);

test.each(['guided', 'practice'] as const)('in %s the coach says it', (mode) => {
  show(withWorld({}, { mode }));
  expect(said()).toBe('');
});

test('the line goes with the first action, and comes again with the next attempt', async () => {
  const session = sessionAfter(6, { mode: 'free' });
  const { world, scenario } = session;
  const lock = { kind: 'temporary', until: world.now + seconds(60) } as const;
  const accounts = world.bank.accounts.map((one) => (one.loginId === scenario.account ? { ...one, lock } : one));
  const windows = world.windows.map((window) =>
    window.page.screen === 'BSMS001'
      ? { ...window, page: { ...window.page, commonError: 'temporarilyLocked' as const } }
      : window,
  );
  const locked = { ...session, world: { ...world, windows, bank: { ...world.bank, accounts } } };
  const { rerender } = show(locked);
  expect(said()).toContain(text.practice.ready);
  await fireEvent.click(screen.getByRole('button', { name: coach.lock.wait }));
  expect(said()).not.toContain(text.practice.ready);
  await rerender({ session: { ...locked, attempt: 'another' } });
  expect(said()).toContain(text.practice.ready);
});

test('what answers a press on a part that no exercise needs stands below the PC in every mode', () => {
  for (const mode of ['guided', 'practice', 'test', 'free'] as const) {
    show(withWorld({ remark: 'notPartOfExercise' }, { mode }));
    expect(said()).toBe(text.remarks.notPartOfExercise);
    cleanup();
  }
});
