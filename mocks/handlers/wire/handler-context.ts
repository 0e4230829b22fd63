import type { Bytes } from '../../../src/pki/bytes.ts';
import type { LoginId, Profile } from '../../../src/profile/profile.ts';
import type { AttemptBank } from '../../bank/bank.ts';
import type { AuthorityKeys } from '../../signing/authority-keys.ts';
import type { PasswordVerifier } from '../../signing/password-verifier.ts';
import type { Random } from '../../signing/random.ts';
import type { BankStore } from '../../store/store.ts';

/** The bank's paper of a customer who has still to obtain the log-in ID: a verifier for each text on it, by its name. */
export type Paper = Readonly<Record<string, PasswordVerifier>>;

/** An attempt as it is stored: the bank's state, and verifiers for the passwords of its accounts. */
export interface AttemptRecord {
  readonly bank: AttemptBank;
  readonly verifiers: Readonly<Record<LoginId, PasswordVerifier>>;
  /** Absent in an attempt of a version without ログインID取得. */
  readonly papers?: Readonly<Record<LoginId, Paper>>;
}

/** The surroundings that every handler gets. */
export interface HandlerContext {
  readonly store: BankStore<AuthorityKeys, AttemptRecord>;
  readonly random: Random;
  /** The bank of the attempt `default`, which outside programs use without opening one. */
  readonly defaultProfile: Profile;
  /** The certificate (DER) that this request's client has shown in a TLS handshake, where there was one. */
  readonly clientCertificate?: Bytes;
}

export const defaultAttempt = 'default';
