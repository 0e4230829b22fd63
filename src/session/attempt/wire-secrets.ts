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
