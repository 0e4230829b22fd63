import type {
  AuthenticationAnswer,
  CertificateLoginAnswer,
  ChallengeAnswer,
  LoginAnswer,
  RenewalAnswer,
} from '../contract/answers.ts';
import type { BankStateSent } from '../contract/bank-state.ts';
import type { Outcome } from '../contract/outcome.ts';
import type { Validity } from '../pki/validity.ts';
import type { RequestContext } from './request-context.ts';

export interface Credentials {
  readonly loginId: string;
  readonly password: string;
}

/** All that the page knows of the bank. Nothing here throws for what a bank or a network may do. */
export interface BankGateway {
  /** 認証 on BSMS001. */
  authenticate(credentials: Credentials, context: RequestContext): Promise<Outcome<AuthenticationAnswer>>;
  /** ログイン with ID and password alone, on BLGI001. */
  logIn(credentials: Credentials, context: RequestContext): Promise<Outcome<LoginAnswer>>;
  /** 電子証明書ログイン, first half: something to sign. */
  challenge(context: RequestContext): Promise<Outcome<ChallengeAnswer>>;
  /** Second half: the certificate (DER) and the signature over the nonce (RSASSA-PKCS1-v1_5 or ECDSA with SHA-256). */
  presentCertificate(
    proof: { readonly challenge: string; readonly certificate: Uint8Array; readonly signature: Uint8Array },
    context: RequestContext,
  ): Promise<Outcome<CertificateLoginAnswer>>;
  /** The password page after the certificate (BLGI004). */
  confirmPassword(
    asked: { readonly session: string; readonly password: string },
    context: RequestContext,
  ): Promise<Outcome<LoginAnswer>>;
  /** 更新 on BTOP001: an enrolment code for somebody who is logged in. */
  renew(session: string, context: RequestContext): Promise<Outcome<RenewalAnswer>>;
  logOut(session: string, context: RequestContext): Promise<Outcome<null>>;
}

/** The trainer's side of the bank: how an exercise's world is set up before its first event. */
export interface TrainerGateway {
  /** Makes the attempt's bank unless it is there already; then it is left as it is. */
  openAttempt(state: BankStateSent, context: RequestContext): Promise<Outcome<'opened' | 'known'>>;
  /** Takes away what the bank keeps of an attempt. Certificates stay issued; an attempt that is not there is gone already. */
  forgetAttempt(context: RequestContext): Promise<Outcome<null>>;
  /** A certificate with any period of validity for a PKCS #10 request (DER), counted as the attempt's. Answers DER. */
  issueBackdated(
    asked: { readonly loginId: string; readonly request: Uint8Array; readonly validity: Validity },
    context: RequestContext,
  ): Promise<Outcome<Uint8Array>>;
}
