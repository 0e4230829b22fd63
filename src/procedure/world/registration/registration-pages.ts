import type { Instant } from '../../../time/instant.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { RegistrationEntries } from '../memo-entry.ts';
import type { CommonError } from '../common-error.ts';
import type { RegistrationFieldErrors } from './registration-errors.ts';

/** The page on which ログインID取得 was pressed. It leads back there. */
export type RegistrationOrigin = 'BLGI001' | 'BSMS001';

/** The state of the pages of ログインID取得 until it is done. */
interface RegistrationState {
  readonly from: RegistrationOrigin;
  /** The entries of all these pages, which are there again after 戻る. */
  readonly entries: RegistrationEntries;
  readonly commonError: CommonError | null;
  readonly entryErrors: RegistrationFieldErrors;
  readonly busy: boolean;
}

/** The state once the bank has confirmed the account, by which it knows the customer. */
interface ConfirmedState extends RegistrationState {
  readonly loginId: LoginId;
  readonly session: string;
  /** The bank's last answer in the session; null where that is not known, so that it never ends. */
  readonly idleSince: Instant | null;
}

// The manuals of the bank's system show 口座情報登録 as BLIS005. The numbers of the three pages after it were not found.
export interface AccountRegistrationPage extends RegistrationState {
  readonly screen: 'BLIS005';
}

export interface ServiceStartPage extends ConfirmedState {
  readonly screen: 'BLIS006';
}

export interface RegistrationConfirmationPage extends ConfirmedState {
  readonly screen: 'BLIS007';
}

export interface RegistrationCompletionPage {
  readonly screen: 'BLIS008';
  readonly from: RegistrationOrigin;
  readonly loginId: LoginId;
}

export type RegistrationFormPage = AccountRegistrationPage | ServiceStartPage;
export type RegistrationPage = RegistrationFormPage | RegistrationConfirmationPage;
