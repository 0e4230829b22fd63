import type { LoginId } from '../profile/profile.ts';
import type { LoginIdEntry, SecretEntry } from './world/entry.ts';
import {
  entryIn,
  ownersOf,
  valueOf,
  type EntryFault,
  type MemoEntry,
  type RegistrationEntries,
  type RegistrationField,
} from './world/memo-entry.ts';
import type { FormPage } from './world/page.ts';

/** The difference between a log-in ID and the one that the exercise is about. */
export type LoginIdFault = 'empty' | 'fullWidth' | 'letterCase' | 'blank' | 'otherAccount' | 'notOnMemo';

/** The difference between a password and the one that the exercise is about. */
export type PasswordFault = Exclude<SecretEntry['judged'], 'right'> | 'otherAccount';

/** The faults of a form's entries; null where an entry is right, or where the form has no such field. */
export interface FormSlips {
  readonly loginId: LoginIdFault | null;
  readonly password: PasswordFault | null;
}

export const slipsOf = (page: FormPage, account: LoginId): FormSlips => ({
  loginId: page.screen === 'BLGI004' ? null : loginIdSlip(page.loginId, account),
  password: passwordSlip(page.password, account),
});

export function loginIdSlip(entry: LoginIdEntry, account: LoginId): LoginIdFault | null {
  switch (entry.kind) {
    case 'empty':
      return 'empty';
    case 'known':
      if (entry.loginId !== account) return 'otherAccount';
      return entry.width === 'full' ? 'fullWidth' : null;
    case 'unknown':
      return entry.slip ?? 'notOnMemo';
  }
}

export function passwordSlip(entry: SecretEntry, account: LoginId): PasswordFault | null {
  if (entry.judged !== 'right') return entry.judged;
  return entry.of.includes(account) ? null : 'otherAccount';
}

/** The difference between an entry of ログインID取得 and what the memo has for its field. */
export type MemoFault = 'empty' | EntryFault | 'otherValue' | 'otherAccount';

export interface EntrySlip {
  readonly field: RegistrationField;
  readonly fault: MemoFault;
}

function memoFault(field: RegistrationField, entry: MemoEntry, account: LoginId): MemoFault | null {
  if (entry.judged !== 'memo') return entry.judged;
  if (entry.value !== valueOf(field)) return 'otherValue';
  return ownersOf(entry, field).includes(account) ? null : 'otherAccount';
}

/** The faults of these fields, in their order. */
export const entrySlips = (
  fields: readonly RegistrationField[],
  entries: RegistrationEntries,
  account: LoginId,
): readonly EntrySlip[] =>
  fields.flatMap((field) => {
    const fault = memoFault(field, entryIn(entries, field), account);
    return fault ? [{ field, fault }] : [];
  });
