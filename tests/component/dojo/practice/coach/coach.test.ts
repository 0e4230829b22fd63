import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { bankTexts } from '../../../../../src/content/ja/bank.ts';
import { coachTexts as coach } from '../../../../../src/content/ja/coach.ts';
import type { ScenarioTexts } from '../../../../../src/content/scenario-texts.ts';
import Coach from '../../../../../src/dojo/practice/coach/Coach.svelte';
import type { PracticeSession } from '../../../../../src/session/ports/practice.ts';
import { prices } from '../../../../../src/training/assessment/assess.ts';
import { sessionBefore } from '../../../../support/components/practice-sessions.ts';
import { wordsOfTests } from '../../../../support/components/words.ts';

afterEach(cleanup);

function coachOf(session: PracticeSession, words: ScenarioTexts = wordsOfTests) {
  const ongo = vi.fn();
  render(Coach, { id: 'expired-certificate', session, words, coach, ongo });
  return {
    ongo,
    said: () =>
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
  };
}

const goThere = () => screen.queryByRole('button', { name: coach.goThere });

test('なぞる says the next step and its reason, how far one is, and leads to the place', async () => {
  const { said, ongo } = coachOf(sessionBefore('issue'));
  expect(said()).toContain('issueをします。');
  expect(said()).toContain('issueの理由です。');
  expect(screen.getByText(coach.position(8, 22))).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: coach.goThere }));
  expect(ongo).toHaveBeenCalledOnce();
});

test('a step of the solution that lies behind the furthest one is shown as a detour', () => {
  const session = sessionBefore('issue');
  const { said } = coachOf({ ...session, whereabouts: { ...session.whereabouts, detour: 3 } });
  expect(said()).toContain('issueをします。');
  expect(said()).toContain(coach.detour(3));
});

test('while the bank is working, neither the next question nor its answer is spoken of', () => {
  const session = sessionBefore('allowInstallation');
  const asks = [{ kind: 'wait', id: '1', window: 'w2' }] as unknown as PracticeSession['world']['asks'];
  for (const mode of ['guided', 'practice'] as const) {
    const { said } = coachOf({ ...session, mode, world: { ...session.world, asks } });
    expect(said().trim()).toBe(coach.waiting);
    expect(goThere()).toBeNull();
    expect(screen.queryByText(coach.hint)).toBeNull();
    cleanup();
  }
});

test('while the exercise is being prepared, the bank is not what is waited for', () => {
  const session = sessionBefore('issue');
  const { said } = coachOf({ ...session, world: { ...session.world, ready: false } });
  expect(said().trim()).toBe(coach.preparing);
});

test('an action that led astray is explained by what it did, in the same breath as what to do now', () => {
  const { world } = sessionBefore('issueCertificate');
  const action = { event: { type: 'closedWindow', window: 'w1' }, before: world } as const;
  const { said } = coachOf(sessionBefore('issueCertificate', { feedback: { action, mistakes: [], outcome: null } }));
  expect(said()).toContain(coach.effectOf(action.event, world));
  expect(said()).toContain('issueCertificateをします。');
});

test('a taught mistake is explained by what it leads to', () => {
  const { said } = coachOf(
    sessionBefore('issue', { feedback: { action: null, mistakes: ['requestDeclined'], outcome: null } }),
  );
  expect(said()).toContain('requestDeclinedの結果');
});

test('a refusal is quoted, explained, and followed by what to do and by the tries that are left', () => {
  const slips = { loginId: null, password: 'letterCase' } as const;
  const outcome = { kind: 'refusedByBank', reason: 'mismatch', slips, tries: { left: 2, locksLeft: 3 } } as const;
  const shown = { outcome, message: 'credentialsRefused' } as const;
  const { said } = coachOf(
    sessionBefore('authenticate', {
      mode: 'practice',
      help: { kind: 'none', taken: 0 },
      feedback: { action: null, mistakes: [], outcome: shown },
    }),
  );
  const { means, todo, left } = coach.outcomeOf(shown, sessionBefore('authenticate').world.rules);
  for (const part of [bankTexts.commonErrors.credentialsRefused, means, todo, left]) expect(said()).toContain(part);
});

test('an entry that was not sent yet is commented on only where guidance is shown', () => {
  const slips = { loginId: 'fullWidth', password: null } as const;
  const outcome = { outcome: { kind: 'mistyped', slips }, message: null } as const;
  const feedback = { action: null, mistakes: [], outcome };
  const { means } = coach.outcomeOf(outcome, sessionBefore('authenticate').world.rules);
  const alone = coachOf(
    sessionBefore('enterLoginId', { mode: 'practice', help: { kind: 'onRequest', taken: 0 }, feedback }),
  );
  expect(alone.said()).not.toContain(means);
  cleanup();
  expect(coachOf(sessionBefore('enterLoginId', { feedback })).said()).toContain(means);
});

test('a step that leads back to the procedure is said in its own words, or by its name where there are none', () => {
  const session = sessionBefore('issueCertificate');
  const event = { type: 'closedDialog', window: 'w1' } as const;
  const next = { step: null, event, target: { window: 'w1', id: 'certificateViewer.close' }, distance: 9 } as const;
  const { instruction, why } = wordsOfTests.ofAction(session.world, event) ?? {};
  const { said } = coachOf({ ...session, next });
  for (const part of [instruction, why]) expect(said()).toContain(part);
  cleanup();
  const named = coachOf({ ...session, next }, { ...wordsOfTests, ofAction: () => null });
  expect(named.said()).toContain(coach.actionOf(event, session.world));
});

test('練習 with the place alone says nothing more than that', () => {
  const { said } = coachOf(sessionBefore('issue', { mode: 'practice', help: { kind: 'place', taken: 0 } }));
  expect(said()).toContain(coach.placeOnly);
  expect(said()).not.toContain('issue');
  expect(goThere()).not.toBeNull();
});

test('練習 on request says nothing until a hint is taken, then as much as was taken, and what it costs', async () => {
  const takeHint = vi.fn();
  const waiting = coachOf(
    sessionBefore('issue', { mode: 'practice', help: { kind: 'onRequest', taken: 0 }, takeHint }),
  );
  expect(waiting.said()).not.toContain('issue');
  expect(goThere()).toBeNull();
  expect(screen.getByText(coach.hintCost(prices.hint))).toBeTruthy();
  await fireEvent.click(screen.getByRole('button', { name: coach.takeHint(coach.hintLevels[1]) }));
  expect(takeHint).toHaveBeenCalledOnce();
  cleanup();

  const { said } = coachOf(sessionBefore('issue', { mode: 'practice', help: { kind: 'onRequest', taken: 2 } }));
  expect(said()).toContain('issueの操作');
  expect(said()).not.toContain('issueの答え');
  expect(goThere()).not.toBeNull();
  expect(screen.getByRole('button', { name: coach.takeHint(coach.hintLevels[3]) })).toBeTruthy();
});

test('a step that went wrong the last time comes without guidance, which is said', () => {
  coachOf(sessionBefore('issue', { mode: 'practice', help: { kind: 'none', taken: 0 } }));
  expect(screen.getByText(coach.helps.none)).toBeTruthy();
});
