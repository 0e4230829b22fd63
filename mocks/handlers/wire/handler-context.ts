import type { LoginId, Profile } from '../../../src/profile/profile.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import type { AuthorityKeys } from '../../signing/authority-keys.ts';
import type { PasswordVerifier } from '../../signing/password-verifier.ts';
import type { Random } from '../../signing/random.ts';
import type { BankStore } from '../../store/store.ts';

/** One attempt as it is stored: the bank's state, and what its accounts' passwords are compared with. */
export interface AttemptRecord {
  readonly bank: AttemptBank;
  readonly verifiers: Readonly<Record<LoginId, PasswordVerifier>>;
}

/** What every handler works with. */
export interface HandlerContext {
  readonly store: BankStore<AuthorityKeys, AttemptRecord>;
  readonly random: Random;
  /** The bank of the attempt `default`, which programs of other people find without opening one. */
  readonly defaultProfile: Profile;
}

export const defaultAttempt = 'default';
