import type {
  AccountAnswer,
  AuthenticationAnswer,
  CertificateLoginAnswer,
  ChallengeAnswer,
  LoginAnswer,
  RegistrationAnswer,
  ServiceAnswer,
} from '../contract/answers.ts';
import type { BankStateSent } from '../contract/bank-state.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { AccountRequest, ServiceRequest } from '../contract/requests.ts';
import type { Validity } from '../pki/validity.ts';
import type { RequestContext } from './request-context.ts';

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** Everything that the page can ask of the bank. No method throws, whatever the bank or the network does. */
export interface BankGateway {
  /** 認証 on BSMS001. */
  authenticate(credentials: Credentials, context: RequestContext): Promise<Outcome<AuthenticationAnswer>>;
  /** ログイン with ID and password alone, on BLGI001. */
  logIn(credentials: Credentials, context: RequestContext): Promise<Outcome<LoginAnswer>>;
  /** First half of 電子証明書ログイン: the bank gives a nonce to sign. */
  challenge(context: RequestContext): Promise<Outcome<ChallengeAnswer>>;
  /**
   * Second half of 電子証明書ログイン: the certificate (DER) and the signature over the nonce (RSASSA-PKCS1-v1_5 or ECDSA, with
   * SHA-256).
   */
  presentCertificate(
    proof: { readonly challenge: string; readonly certificate: Uint8Array; readonly signature: Uint8Array },
    context: RequestContext,
  ): Promise<Outcome<CertificateLoginAnswer>>;
  /** The password page after the certificate (BLGI004). */
  confirmPassword(
    asked: { readonly session: string; readonly password: string },
    context: RequestContext,
  ): Promise<Outcome<LoginAnswer>>;
  /** 次へ on BLIS005: the bank confirms an account that has no log-in ID yet. */
  confirmAccount(account: AccountRequest, context: RequestContext): Promise<Outcome<AccountAnswer>>;
  /** 次へ on BLIS006: the bank compares the entries with its paper. */
  checkEntries(
    asked: { readonly session: string; readonly entries: ServiceRequest },
    context: RequestContext,
  ): Promise<Outcome<ServiceAnswer>>;
  /** 登録 on BLIS007: the log-in ID exists from then on. */
  register(session: string, context: RequestContext): Promise<Outcome<RegistrationAnswer>>;
  logOut(session: string, context: RequestContext): Promise<Outcome<null>>;
}

/** The trainer's side of the bank, which sets up an exercise's world before its first event. */
export interface TrainerGateway {
  /** Makes the attempt's bank. One that exists already (`known`) is left as it is. */
  openAttempt(state: BankStateSent, context: RequestContext): Promise<Outcome<'opened' | 'known'>>;
  /** Deletes what the bank keeps of an attempt. Its certificates stay issued. An unknown attempt counts as deleted. */
  forgetAttempt(context: RequestContext): Promise<Outcome<null>>;
  /** Issues a certificate with any period of validity for a PKCS #10 request (DER). Resolves to the certificate in DER. */
  issueBackdated(
    asked: { readonly loginId: string; readonly request: Uint8Array; readonly validity: Validity },
    context: RequestContext,
  ): Promise<Outcome<Uint8Array>>;
}
