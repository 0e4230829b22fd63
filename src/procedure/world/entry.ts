import type { Account, LoginId } from '../../profile/profile.ts';

/**
 * What was typed as a log-in ID. The text itself is kept only if it is a training account's (after NFKC), because
 * anything else may be a learner's real one.
 */
export type LoginIdEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'known'; readonly loginId: LoginId; readonly width: 'half' | 'full' }
  | { readonly kind: 'unknown'; readonly length: number; readonly letters: 'alphanumeric' | 'other' };

/** What was typed as a secret: never the text, only how it would be judged, and how many letters it has. */
export type SecretEntry =
  | { readonly judged: 'empty' | 'fullWidth' | 'symbol' | 'tooLong' | 'wrong'; readonly length: number }
  /** The password of these accounts; which of them was meant, the log-in ID beside it says. */
  | { readonly judged: 'right'; readonly length: number; readonly of: readonly LoginId[] };

export const emptyLoginId: LoginIdEntry = { kind: 'empty' };
export const emptySecret: SecretEntry = { judged: 'empty', length: 0 };

const alphanumeric = /^[0-9A-Za-z]*$/;
// Counted as a person counts: a letter outside the basic plane is one.
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

/** Whether the bank would take these two together. */
export const matches = (loginId: LoginIdEntry, secret: SecretEntry): boolean =>
  loginId.kind === 'known' && secret.judged === 'right' && secret.of.includes(loginId.loginId);
