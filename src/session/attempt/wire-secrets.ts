import type { Account } from '../../profile/profile.ts';
import { namedBy, type LoginIdEntry, type SecretEntry } from '../../procedure/world/entry.ts';

type KnownAccount = Pick<Account, 'loginId' | 'password'>;

// What stands for an ID or a secret that was not a training one. Its letters say nothing of what was typed, and no
// profile's account can have them: those have letters and digits only.
const filler = (length: number): string => '-'.repeat(Math.max(1, length));

/** The log-in ID to send: a training account's own text, or as many meaningless letters as were typed. */
export const wireLoginId = (entry: LoginIdEntry): string =>
  namedBy(entry) ?? filler(entry.kind === 'unknown' ? entry.length : 0);

/**
 * The secret to send. What was typed has never left its field; a right one is looked up again in the profile, and a
 * wrong one is replaced by letters that are wrong as well.
 */
export function wireSecret(entry: SecretEntry, accounts: readonly KnownAccount[]): string {
  const meant =
    entry.judged === 'right' ? accounts.find(({ loginId }) => entry.of.includes(loginId))?.password : undefined;
  return meant ?? filler(entry.length);
}
