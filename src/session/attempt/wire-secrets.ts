import {
  entryIn,
  memoText,
  type MemoAccount,
  type RegistrationEntries,
  type RegistrationField,
} from '../../procedure/world/memo-entry.ts';
import type { Account } from '../../profile/profile.ts';
import { namedBy, type LoginIdEntry, type SecretEntry } from '../../procedure/world/entry.ts';

type KnownAccount = Pick<Account, 'loginId' | 'password'>;

// Stands for an ID or a secret that is not a training one. It reveals nothing of what was typed but its length, and no account
// of a profile can have it: those consist of letters and digits.
const filler = (length: number): string => '-'.repeat(Math.max(1, length));

/** The log-in ID to send: a training account's own text, or as many fillers as characters were typed. */
export const wireLoginId = (entry: LoginIdEntry): string =>
  namedBy(entry) ?? filler(entry.kind === 'unknown' ? entry.length : 0);

/**
 * The secret to send. The typed text has never left its field, so a right secret is looked up again in the profile, and a wrong
 * one is replaced by fillers that are wrong as well.
 */
export function wireSecret(entry: SecretEntry, accounts: readonly KnownAccount[]): string {
  const meant =
    entry.judged === 'right' ? accounts.find(({ loginId }) => entry.of.includes(loginId))?.password : undefined;
  return meant ?? filler(entry.length);
}

/** The text to send for a field of ログインID取得: the value of the memo that it is, or fillers. */
export function wireEntry(
  entries: RegistrationEntries,
  field: RegistrationField,
  accounts: readonly MemoAccount[],
): string {
  const entry = entryIn(entries, field);
  if (entry.judged !== 'memo') return filler(Math.min(entry.length, 64));
  // A text that two customers share is either's; only the whole form shows who is meant.
  const owner = accounts.find(({ loginId }) => entry.of.includes(loginId));
  return (owner && memoText(owner, entry.value)) ?? filler(entry.length);
}

/** The texts to send for the values that a form asks for. */
export const wireEntries = <F extends RegistrationField>(
  entries: RegistrationEntries,
  fields: readonly F[],
  accounts: readonly MemoAccount[],
): Readonly<Record<F, string>> =>
  Object.fromEntries(fields.map((field) => [field, wireEntry(entries, field, accounts)])) as Record<F, string>; // Object.fromEntries forgets the keys' type
