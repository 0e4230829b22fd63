// The entries that a learner finds on the memo. An entry refers to the memo; a text of its own is never offered.
import type { Rules } from '../../profile/profile.ts';
import { judgeLoginId, judgeSecret, type LoginIdEntry, type SecretEntry } from '../world/entry.ts';
import {
  judgeEntry,
  memoText,
  valueOf,
  type MemoAccount,
  type MemoEntry,
  type RegistrationField,
} from '../world/memo-entry.ts';

/** The accounts on the learner's memo. */
export type Memo = readonly MemoAccount[];

const once = <E>(entries: readonly E[]): readonly E[] => {
  const texts = entries.map((entry) => JSON.stringify(entry));
  return entries.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
};

/** The log-in IDs of the memo. */
export const loginIdEntries = (memo: Memo): readonly LoginIdEntry[] =>
  once(memo.map(({ loginId }) => judgeLoginId(loginId, memo)));

/** The passwords of the memo. */
export const secretEntries = (memo: Memo, { passwordLength }: Pick<Rules, 'passwordLength'>): readonly SecretEntry[] =>
  once(memo.map(({ password }) => judgeSecret(password, memo, passwordLength.max)));

/** The values of the memo for a field of ログインID取得. */
export const memoEntries = (
  field: RegistrationField,
  memo: Memo,
  rules: Pick<Rules, 'mixedCredentials' | 'provisionalCapitals'>,
): readonly MemoEntry[] =>
  once(
    memo
      .filter(({ registration }) => registration !== undefined)
      .flatMap((account) => memoText(account, valueOf(field)) ?? [])
      .map((text) => judgeEntry(field, text, memo, rules)),
  );

export const isSameEntry = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
