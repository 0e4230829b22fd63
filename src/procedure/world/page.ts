import type { SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { Customer } from '../../profile/customer.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { CommonError } from './common-error.ts';
import { emptyLoginId, emptySecret, type LoginIdEntry, type SecretEntry } from './entry.ts';
import type { EnrolmentProof } from './enrolment-proof.ts';
import { noErrors, type FieldErrors } from './form-errors.ts';
import type { RegistrationCompletionPage, RegistrationPage } from './registration/registration-pages.ts';

/** The state of every page with a password field. `busy` means that the bank was asked and has not answered. */
interface FormState {
  readonly password: SecretEntry;
  readonly commonError: CommonError | null;
  readonly fieldErrors: FieldErrors;
  readonly busy: boolean;
}

/** The check box 「ソフトウェアキーボードを使用」. While it is on, the field does not accept the physical keyboard. */
interface KeyboardChoice {
  readonly softwareKeyboardOnly: boolean;
}

/** A page within a session, which the bank ends if nothing is asked of it for too long. */
interface SessionPage {
  /** The bank's last answer in the session; null where that is not known, so that it never ends. */
  readonly idleSince: Instant | null;
}

export interface LoginPage extends FormState, KeyboardChoice {
  readonly screen: 'BLGI001';
  readonly loginId: LoginIdEntry;
}

export interface AuthenticationPage extends FormState {
  readonly screen: 'BSMS001';
  readonly loginId: LoginIdEntry;
}

export interface IssueConfirmationPage extends SessionPage {
  readonly screen: 'BSMS002';
  readonly loginId: LoginId;
  /** Null once it has been used up. */
  readonly proof: EnrolmentProof | null;
  /** Seq of an earlier certification request that the bank never answered. It is sent again instead of a new one. */
  readonly unanswered: number | null;
  readonly commonError: CommonError | null;
}

export interface ProcessingPage extends SessionPage {
  readonly screen: 'BSMS003';
  readonly loginId: LoginId;
  readonly proof: EnrolmentProof;
  /** Seq of the certification request that was sent. */
  readonly request: number;
  readonly issued: SerialNumber | null;
  /** True once the page has been shown for as long as the profile requires. */
  readonly waited: boolean;
}

export interface IssueResultPage {
  readonly screen: 'BSMS004';
  readonly serialNumber: SerialNumber;
}

export interface PasswordPage extends FormState, KeyboardChoice, SessionPage {
  readonly screen: 'BLGI004';
  readonly loginId: LoginId;
  readonly session: string;
}

export interface TopPage extends SessionPage {
  readonly screen: 'BTOP001';
  readonly customer: Customer;
  readonly session: string;
  readonly commonError: CommonError | null;
  readonly busy: boolean;
}

/** A page in place of ログインID取得, at a bank where nobody has still to obtain a log-in ID. */
export interface LoginIdAcquisitionPage {
  readonly screen: 'loginIdAcquisition';
  readonly from: 'BLGI001' | 'BSMS001';
}

/** The page behind the link of a forged mail, which shows no imitation but says that the exercise stops here. */
export interface ForgedSitePage {
  readonly screen: 'forgedSite';
}

export type Page =
  | LoginPage
  | AuthenticationPage
  | IssueConfirmationPage
  | ProcessingPage
  | IssueResultPage
  | PasswordPage
  | TopPage
  | LoginIdAcquisitionPage
  | ForgedSitePage
  | RegistrationPage
  | RegistrationCompletionPage;

export type Screen = Page['screen'];
export type PageOf<S extends Screen> = Extract<Page, { screen: S }>;
export type FormPage = LoginPage | AuthenticationPage | PasswordPage;

const emptyForm: FormState = { password: emptySecret, commonError: null, fieldErrors: noErrors, busy: false };

export const loginPage = (commonError: CommonError | null = null): LoginPage => ({
  ...emptyForm,
  screen: 'BLGI001',
  loginId: emptyLoginId,
  softwareKeyboardOnly: true,
  commonError,
});

export const authenticationPage = (): AuthenticationPage => ({
  ...emptyForm,
  screen: 'BSMS001',
  loginId: emptyLoginId,
});

export const passwordPage = (loginId: LoginId, session: string, idleSince: Instant | null = null): PasswordPage => ({
  ...emptyForm,
  screen: 'BLGI004',
  softwareKeyboardOnly: true,
  loginId,
  session,
  idleSince,
});

export const issueConfirmationPage = (
  loginId: LoginId,
  proof: EnrolmentProof | null,
  rest: Partial<Pick<IssueConfirmationPage, 'commonError' | 'unanswered' | 'idleSince'>> = {},
): IssueConfirmationPage => ({
  screen: 'BSMS002',
  loginId,
  proof,
  commonError: null,
  unanswered: null,
  idleSince: null,
  ...rest,
});

export const hasPassword = (page: Page): page is FormPage => 'password' in page;
export const hasKeyboardChoice = (page: Page): page is LoginPage | PasswordPage => 'softwareKeyboardOnly' in page;
