import type { LoginId } from '../profile/profile.ts';
import type { LoginIdEntry, SecretEntry } from './world/entry.ts';
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
