import type { Outcome } from '../contract/outcome.ts';
import type { RequestContext } from './request-context.ts';

/** HTTP Basic at the registration authority: the log-in ID, and a one-time enrolment code (or the password). */
export interface EnrolmentCredentials {
  readonly loginId: string;
  readonly secret: string;
}

/** All that the page knows of a certification authority (EST, RFC 7030 and RFC 8951). Certificates are DER. */
export interface CaGateway {
  /** `simpleenroll`: a PKCS #10 request (DER), answered with the certificate that was issued for its key. */
  submit(
    request: Uint8Array,
    credentials: EnrolmentCredentials,
    context: RequestContext,
  ): Promise<Outcome<{ readonly certificate: Uint8Array }>>;
  /** `cacerts`: the root and the issuing CA of the attempt's bank, in that order. */
  caCertificates(context: RequestContext): Promise<Outcome<readonly Uint8Array[]>>;
}
