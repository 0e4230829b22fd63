// Every way in which a press is not granted, and what the learner is told about it.
import { expect, test } from 'vitest';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { outcomeWords as inEnglish } from '../../../../src/content/en/outcomes.ts';
import { outcomeWords } from '../../../../src/content/ja/outcomes.ts';
import { refusalWords } from '../../../../src/profile/refusals.ts';
import { instant } from '../../../../src/time/instant.ts';
import type { SecretEntry } from '../../../../src/procedure/world/entry.ts';
import { outcomeOf, type ShownOutcome } from '../../../../src/training/attempt/outcome.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import type { ScenarioId } from '../../../../src/training/scenarios/catalogue.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const lastOutcome = ({ trace, scenario }: Attempt): ShownOutcome | null =>
  trace.map((happening) => outcomeOf(happening, scenario.account)).findLast((shown) => shown !== null) ?? null;

const after = (id: ScenarioId, step: string, ...actions: readonly Action[]) =>
  lastOutcome(new Attempt(id).upTo(step).do(...actions));

const authenticate = { type: 'pressedAuthenticate', window: 'w2' } as const;
const password = (entry: SecretEntry) => ({ type: 'typed', window: 'w2', field: 'password', entry }) as const;
const { rules } = new Attempt('expired-certificate').world;

test('an empty form never reaches the bank, and the page’s own messages are quoted', () => {
  const shown = after('expired-certificate', 'issueCertificate', authenticate);
  expect(shown).toEqual({
    outcome: {
      kind: 'refusedByPage',
      errors: { loginId: 'empty', password: 'empty' },
      slips: { loginId: 'empty', password: 'empty' },
    },
    message: 'inputIncomplete',
  });
  expect(shown && outcomeWords(shown, rules)).toMatchObject({
    quotes: [
      bankTexts.commonErrors.inputIncomplete,
      bankTexts.fieldErrors.loginId.empty(),
      bankTexts.fieldErrors.password.empty(),
    ],
    means: expect.stringContaining('銀行には送られていません'),
  });
});

test('a full-width log-in ID is told as such, when it is typed and when the page returns it', () => {
  const typing = {
    type: 'typed',
    window: 'w2',
    field: 'loginId',
    entry: { kind: 'known', loginId: 'test999', width: 'full' },
  } as const;
  const typed = after('expired-certificate', 'issueCertificate', typing);
  expect(typed?.outcome).toEqual({ kind: 'mistyped', slips: { loginId: 'fullWidth', password: null } });
  expect(typed && outcomeWords(typed, rules).means).toBe('ログインIDが全角で入力されています。');
  const right: SecretEntry = { judged: 'right', length: 10, of: ['test999'] };
  expect(after('expired-certificate', 'issueCertificate', typing, password(right), authenticate)?.outcome).toEqual({
    kind: 'refusedByPage',
    errors: { loginId: 'form' },
    slips: { loginId: 'fullWidth', password: null },
  });
});

test('the bank’s answer to a wrong pair says neither which nor how often; the explanation says both', () => {
  const capitals: SecretEntry = { judged: 'letterCase', length: 10 };
  const shown = after('expired-certificate', 'enterLoginId', password(capitals), authenticate);
  expect(shown).toMatchObject({
    outcome: {
      kind: 'refusedByBank',
      reason: 'mismatch',
      slips: { loginId: null, password: 'letterCase' },
      tries: { left: rules.missesBeforeTemporaryLock - 1 },
    },
    message: 'credentialsRefused',
  });
  const words = shown && outcomeWords(shown, rules);
  expect(words?.quotes).toEqual([bankTexts.commonErrors.credentialsRefused]);
  expect(words?.todo).toContain('CapsLock');
  expect(words?.left).toContain(`あと${rules.missesBeforeTemporaryLock - 1}回`);
});

test('nothing is counted for a log-in ID that is nobody’s', () => {
  const nobody = {
    type: 'typed',
    window: 'w2',
    field: 'loginId',
    entry: { kind: 'unknown', length: 7, letters: 'alphanumeric' },
  } as const;
  const wrong: SecretEntry = { judged: 'wrong', length: 8 };
  const shown = after('expired-certificate', 'issueCertificate', nobody, password(wrong), authenticate);
  expect(shown?.outcome).toMatchObject({ reason: 'mismatch', tries: null });
  expect(shown && outcomeWords(shown, rules).left).toBeNull();
});

test('the last try before a lock, and the lock itself, are announced', () => {
  const wrong = [password({ judged: 'wrong', length: 8 }), authenticate];
  const misses = (count: number) =>
    after('expired-certificate', 'enterLoginId', ...Array.from({ length: count }, () => wrong).flat());
  const before = misses(rules.missesBeforeTemporaryLock - 1);
  expect(before && outcomeWords(before, rules).left).toMatch(/^次に誤ると、.*一時利用停止/);
  const locked = misses(rules.missesBeforeTemporaryLock);
  expect(locked).toMatchObject({
    outcome: { reason: 'temporarilyLocked', tries: { locksLeft: rules.temporaryLocksBeforeFullLock - 1 } },
    message: 'temporarilyLocked',
  });
});

test('いいえ at the two questions, an old certificate, and none at all are distinguished', () => {
  const no = { type: 'answeredWebAccess', window: 'w2', answer: 'no' } as const;
  expect(after('expired-certificate', 'issue', no)).toEqual({
    outcome: { kind: 'cancelled', question: 'request' },
    message: 'cancelledByUser',
  });
  expect(after('expired-certificate', 'allowRequest', no)).toEqual({
    outcome: { kind: 'cancelled', question: 'install', next: 'issue' },
    message: 'notInstalled',
  });
  const chosen = { type: 'choseCertificate', window: 'w3' } as const;
  expect(after('old-certificate-held', 'certificateLoginAgain', chosen)).toEqual({
    outcome: {
      kind: 'certificateRefused',
      reason: 'expired',
      limit: instant('2010-09-24T10:00:00+09:00'),
      validOneThere: true,
    },
    message: 'certificateExpired',
  });
  const cancelled = { type: 'closedDialog', window: 'w1' } as const;
  const none = { outcome: { kind: 'noCertificate', validOneThere: false }, message: 'certificateNotConfirmed' };
  expect(after('expired-certificate', 'certificateLogin', cancelled)).toEqual(none);
  const again = { type: 'pressedCertificateLogin', window: 'w1' } as const;
  expect(after('expired-certificate', 'certificateLogin', cancelled, again), 'the browser remembers').toEqual(none);
});

test('a form of the log-in with a password is not to be filled in better by a customer who logs in with a certificate', () => {
  const shown = after('password-login-refused', '0', { type: 'pressedLogin', window: 'w1' });
  const words = shown && outcomeWords(shown, rules);
  expect(words?.means).toContain('銀行には送られていません');
  expect(words?.todo).toContain('「電子証明書ログイン」へ');
  expect(words?.todo).not.toContain('入力します');
});

test('a certificate that only waits for the second question is not to be obtained once more', () => {
  const login = { type: 'pressedCertificateLogin', window: 'w1' } as const;
  const cancelled = after('hidden-question', 'allowRequest', login, { type: 'closedDialog', window: 'w1' });
  const refused = after('hidden-question', 'allowRequest', login, { type: 'choseCertificate', window: 'w1' });
  for (const shown of [cancelled, refused]) {
    expect(shown && outcomeWords(shown, rules).todo).toBe(
      '処理中の画面に戻り、2回目の「Web アクセスの確認」で「はい」を選びます。',
    );
  }
  const before = after('hidden-question', 'issue', login, { type: 'closedDialog', window: 'w1' });
  expect(before && outcomeWords(before, rules).todo).toContain('「電子証明書発行」から');
});

const slips = { loginId: 'notOnMemo', password: 'confirmation' } as const;
const tries = { left: 1, locksLeft: 1 };
const everyOutcome: readonly ShownOutcome['outcome'][] = [
  { kind: 'mistyped', slips },
  { kind: 'refusedByPage', errors: { loginId: 'form', password: 'form' }, slips },
  ...(['mismatch', 'temporarilyLocked', 'locked', 'certificateRequired'] as const).flatMap((reason) => [
    { kind: 'refusedByBank' as const, reason, slips, tries },
    { kind: 'refusedByBank' as const, reason, slips: { loginId: null, password: null }, tries: null },
  ]),
  ...(['expired', 'notYetValid', 'revoked', 'notConfirmed'] as const).flatMap((reason) =>
    [true, false].flatMap((validOneThere) =>
      [null, 0].map((limit) => ({ kind: 'certificateRefused' as const, reason, limit, validOneThere })),
    ),
  ),
  ...[true, false].map((validOneThere) => ({ kind: 'noCertificate' as const, validOneThere })),
  { kind: 'noCertificate', validOneThere: false, questionOpen: true },
  ...refusalWords('enrolment').flatMap((reason) =>
    [true, false].flatMap((inRenewal) =>
      [null, 0].flatMap((limit) =>
        [true, false].map((validOneThere) => ({
          kind: 'enrolmentRefused' as const,
          reason,
          limit,
          inRenewal,
          validOneThere,
        })),
      ),
    ),
  ),
  { kind: 'cancelled', question: 'request' },
  ...(['issue', 'renewal', 'revocation'] as const).flatMap((next) => [
    { kind: 'cancelled' as const, question: 'install' as const, next },
    { kind: 'installationFailed' as const, next },
  ]),
  ...[true, false].map((inRenewal) => ({ kind: 'requestFailed' as const, inRenewal })),
  { kind: 'sessionEnded' },
  ...[true, false].map((passwordGone) => ({ kind: 'unreachable' as const, passwordGone })),
];

test('each outcome is explained in whole sentences of either language', () => {
  for (const outcome of everyOutcome) {
    const shown = { outcome, message: 'bankBusy' } as const;
    for (const [words, sentence] of [
      [outcomeWords(shown, rules), /^[^\n]{5,}。$/],
      [inEnglish(shown, rules), /^[A-Z「][^\n]{5,}\.$/],
    ] as const) {
      expect(words.quotes[0]).toBe(bankTexts.commonErrors.bankBusy);
      for (const part of [words.means, words.todo, words.left]) if (part !== null) expect(part).toMatch(sentence);
    }
  }
});

test('a certificate that has ended, or has not begun, is explained with the hour', () => {
  const outcome = {
    kind: 'certificateRefused',
    limit: instant('2011-10-01T09:31:05+09:00'),
    validOneThere: false,
  } as const;
  const words = (reason: 'expired' | 'notYetValid') => {
    const shown = { outcome: { ...outcome, reason }, message: null };
    return [outcomeWords(shown, rules).means, inEnglish(shown, rules).means];
  };
  expect(words('expired')).toEqual([
    expect.stringContaining('有効期間は、2011年10月01日 09時31分05秒まででした。'),
    expect.stringContaining('valid until 1 Oct 2011, 09:31:05.'),
  ]);
  expect(words('notYetValid')).toEqual([
    expect.stringContaining('有効期間は、2011年10月01日 09時31分05秒からです。'),
    expect.stringContaining('valid from 1 Oct 2011, 09:31:05 on.'),
  ]);
});
