import type { Account, LoginId } from '../../profile/profile.ts';

/** The widths in which a training account's log-in ID can be typed. */
export const entryWidths = ['half', 'full'] as const;

/** The letters of a log-in ID that is no training account's. */
export const entryLetters = ['alphanumeric', 'other'] as const;

/** Slips by which a training account's log-in ID becomes another text. */
export const loginIdSlips = ['fullWidth', 'letterCase', 'blank'] as const;
export type LoginIdSlip = (typeof loginIdSlips)[number];

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
      /** Present if a training account's ID would have been right but for this. */
      readonly slip?: LoginIdSlip;
    };

/**
 * Judgements of a secret that is not the password of any account. `letterCase`: a password but for capitals. `blank`: blanks
 * before or after it. `confirmation`: an account's 確認用パスワード instead of its password.
 */
export const secretFaults = [
  'empty',
  'fullWidth',
  'symbol',
  'blank',
  'tooLong',
  'letterCase',
  'confirmation',
  'wrong',
] as const;
export type SecretFault = (typeof secretFaults)[number];

/** Faults of a secret in the form that a password has. Only the bank finds them, and counts a miss. */
const faultsForBank: ReadonlySet<SecretEntry['judged']> = new Set<SecretFault>(['wrong', 'letterCase', 'confirmation']);

/** Returns whether the bank has to judge a secret: its characters are allowed, and there is one. */
export const hasSecretForm = ({ judged }: SecretEntry): boolean => judged === 'right' || faultsForBank.has(judged);

/** A secret as it was typed: never its text, only how it would be judged, and its length in characters. */
export type SecretEntry =
  | { readonly judged: SecretFault; readonly length: number }
  /** The password of these accounts. The log-in ID beside it says which of them is meant. */
  | { readonly judged: 'right'; readonly length: number; readonly of: readonly LoginId[] };

export function loginIdSlipOf(entry: LoginIdEntry): LoginIdSlip | null {
  if (entry.kind === 'known') return entry.width === 'full' ? 'fullWidth' : null;
  return entry.kind === 'unknown' ? (entry.slip ?? null) : null;
}

export const emptyLoginId: LoginIdEntry = { kind: 'empty' };
export const emptySecret: SecretEntry = { judged: 'empty', length: 0 };

const alphanumeric = /^[0-9A-Za-z]*$/;
/** Full-width signs, kana and kanji, as an input method writes them. */
const fullWidth = /[\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6\p{Script=Han}]/u;
// Counts code points, so that a character outside the basic plane counts once.
const lengthOf = (text: string): number => [...text].length;

export function judgeLoginId(text: string, accounts: readonly Pick<Account, 'loginId'>[]): LoginIdEntry {
  if (text === '') return emptyLoginId;
  const plain = text.normalize('NFKC');
  const account = accounts.find(({ loginId }) => loginId === plain);
  if (account) return { kind: 'known', loginId: account.loginId, width: plain === text ? 'half' : 'full' };
  const slip = slipIn(text, accounts);
  const letters = alphanumeric.test(text) ? 'alphanumeric' : 'other';
  return { kind: 'unknown', length: lengthOf(text), letters, ...(slip && { slip }) };
}

/** Finds the slip without which a text would be a training account's log-in ID. Of several, the one that is mended first. */
function slipIn(text: string, accounts: readonly Pick<Account, 'loginId'>[]): LoginIdSlip | undefined {
  const folded = text.normalize('NFKC').trim().toLowerCase();
  if (!accounts.some(({ loginId }) => loginId.toLowerCase() === folded)) return undefined;
  if (text.trim() !== text) return 'blank';
  return text.normalize('NFKC') === text ? 'letterCase' : 'fullWidth';
}

export function judgeSecret(
  text: string,
  accounts: readonly Pick<Account, 'loginId' | 'password' | 'confirmationPassword'>[],
  maxLength: number,
): SecretEntry {
  const length = lengthOf(text);
  if (length === 0) return emptySecret;
  if (!alphanumeric.test(text)) {
    if (text.trim() !== '' && alphanumeric.test(text.trim())) return { judged: 'blank', length };
    const isFullWidth = fullWidth.test(text) || alphanumeric.test(text.normalize('NFKC'));
    return { judged: isFullWidth ? 'fullWidth' : 'symbol', length };
  }
  if (length > maxLength) return { judged: 'tooLong', length };
  const of = accounts.filter(({ password }) => password === text).map(({ loginId }) => loginId);
  if (of.length > 0) return { judged: 'right', length, of };
  if (accounts.some(({ confirmationPassword }) => confirmationPassword === text)) {
    return { judged: 'confirmation', length };
  }
  const differsInCase = accounts.some(({ password }) => password.toLowerCase() === text.toLowerCase());
  return { judged: differsInCase ? 'letterCase' : 'wrong', length };
}

/** The training account that an entry names, or undefined. */
export const namedBy = (entry: LoginIdEntry): LoginId | undefined =>
  entry.kind === 'known' ? entry.loginId : undefined;

/** True if the bank would accept the two together. */
export const matches = (loginId: LoginIdEntry, secret: SecretEntry): boolean =>
  loginId.kind === 'known' && secret.judged === 'right' && secret.of.includes(loginId.loginId);
