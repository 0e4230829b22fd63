import type { Account, LoginId } from '../../profile/profile.ts';

/** The widths in which a training account's log-in ID can be typed. */
export const entryWidths = ['half', 'full'] as const;

/** The letters of a log-in ID that is no training account's. */
export const entryLetters = ['alphanumeric', 'other'] as const;

/** The slips by which a text only just misses a training account's log-in ID. */
export const entrySlips = ['letterCase', 'blank'] as const;

/**
 * A log-in ID as it was typed. The text itself is kept only if it is a training account's (after NFKC), because any other may be
 * a learner's real one.
 */
export type LoginIdEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'known'; readonly loginId: LoginId; readonly width: (typeof entryWidths)[number] }
  | {
      readonly kind: 'unknown';
      readonly length: number;
      readonly letters: (typeof entryLetters)[number];
      readonly slip?: (typeof entrySlips)[number];
    };

/** Judgements of a secret that is not the password of any account. */
export const secretFaults = [
  'empty',
  'fullWidth',
  'symbol',
  'tooLong',
  'wrong',
  'letterCase',
  'blank',
  'confirmation',
] as const;

/** A secret as it was typed: never its text, only how it would be judged, and its length in characters. */
export type SecretEntry =
  | { readonly judged: (typeof secretFaults)[number]; readonly length: number }
  /** The password of these accounts. The log-in ID beside it says which of them is meant. */
  | { readonly judged: 'right'; readonly length: number; readonly of: readonly LoginId[] };

export const emptyLoginId: LoginIdEntry = { kind: 'empty' };
export const emptySecret: SecretEntry = { judged: 'empty', length: 0 };

const alphanumeric = /^[0-9A-Za-z]*$/;
// Counts code points, so that a character outside the basic plane counts once.
const lengthOf = (text: string): number => [...text].length;

export function judgeLoginId(text: string, accounts: readonly Pick<Account, 'loginId'>[]): LoginIdEntry {
  if (text === '') return emptyLoginId;
  const plain = text.normalize('NFKC');
  const account = accounts.find(({ loginId }) => loginId === plain);
  if (account) return { kind: 'known', loginId: account.loginId, width: plain === text ? 'half' : 'full' };
  return { kind: 'unknown', length: lengthOf(text), letters: alphanumeric.test(text) ? 'alphanumeric' : 'other' };
}

export function judgeSecret(
  text: string,
  accounts: readonly Pick<Account, 'loginId' | 'password'>[],
  maxLength: number,
): SecretEntry {
  const length = lengthOf(text);
  if (length === 0) return emptySecret;
  if (!alphanumeric.test(text)) {
    return { judged: alphanumeric.test(text.normalize('NFKC')) ? 'fullWidth' : 'symbol', length };
  }
  if (length > maxLength) return { judged: 'tooLong', length };
  const of = accounts.filter(({ password }) => password === text).map(({ loginId }) => loginId);
  return of.length > 0 ? { judged: 'right', length, of } : { judged: 'wrong', length };
}

/** The training account that an entry names, or undefined. */
export const namedBy = (entry: LoginIdEntry): LoginId | undefined =>
  entry.kind === 'known' ? entry.loginId : undefined;

/** True if the bank would accept the two together. */
export const matches = (loginId: LoginIdEntry, secret: SecretEntry): boolean =>
  loginId.kind === 'known' && secret.judged === 'right' && secret.of.includes(loginId.loginId);
