import { expect, test } from 'vitest';
import { outcomeWords as inEnglish } from '../../../../src/content/en/outcomes.ts';
import { outcomeWords as inJapanese } from '../../../../src/content/ja/outcomes.ts';
import { explanationOf } from '../../../../src/training/attempt/explanation.ts';
import { snapshot } from '../../../support/attempts.ts';

const tries = { left: 2, locksLeft: 3 };

test('a refused pair is told fault by fault, and that the password must be typed again where it was right', () => {
  const slips = { loginId: 'letterCase', password: null } as const;
  expect(explanationOf({ kind: 'refusedByBank', reason: 'mismatch', slips, tries })).toEqual({
    means: ['pairNotConfirmed', 'loginId.letterCase'],
    todo: ['loginId.letterCase', 'typePasswordAgain'],
    left: { part: 'untilLock', tries },
  });
});

test('a refused pair without a fault is a matter of the contract', () => {
  const slips = { loginId: null, password: null } as const;
  expect(explanationOf({ kind: 'refusedByBank', reason: 'mismatch', slips, tries: null })).toEqual({
    means: ['otherContract'],
    todo: ['checkContract'],
    left: null,
  });
});

test('before the log-in ID is obtained nothing was mistyped: it is not there yet', () => {
  const slips = { loginId: null, password: null } as const;
  const refused = { kind: 'refusedByBank', reason: 'mismatch', tries: null, unregistered: true } as const;
  const meant = { means: ['loginIdNotThere'], todo: ['obtainLoginId'], left: null };
  expect(explanationOf({ ...refused, slips })).toEqual(meant);
  expect(explanationOf({ ...refused, slips: { ...slips, password: 'otherAccount' } })).toEqual(meant);
  const other = { ...slips, loginId: 'otherAccount' } as const;
  expect(explanationOf({ ...refused, slips: other }).means).toContain('loginId.otherAccount');
});

test('only an expired certificate beside a valid one is told apart from the other expired ones', () => {
  const meant = (reason: 'expired' | 'revoked', validOneThere: boolean) =>
    explanationOf({ kind: 'certificateRefused', reason, limit: null, validOneThere }).means[0];
  expect(meant('expired', true)).toBe('certificate.expiredBesideValid');
  expect(meant('expired', false)).toBe('certificate.expired');
  expect(meant('revoked', true)).toBe('certificate.revoked');
});

test('a correction that both fields call for is said once, in either language', () => {
  const slips = { loginId: 'fullWidth', password: 'fullWidth' } as const;
  const shown = { outcome: { kind: 'mistyped', slips }, message: null } as const;
  for (const words of [inJapanese, inEnglish].map((wordsOf) => wordsOf(shown, snapshot.profile.rules))) {
    expect(words.means.match(/full-width|全角/g)).toHaveLength(2);
    expect(words.todo.match(/half-width|オフ/g)).toHaveLength(1);
  }
});
