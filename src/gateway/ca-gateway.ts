import type { Outcome } from '../contract/outcome.ts';
import type { RequestContext } from './request-context.ts';

/** HTTP Basic credentials for the registration authority: the log-in ID, and a one-time enrolment code or the password. */
export interface EnrolmentCredentials {
  readonly loginId: string;
  readonly secret: string;
}

/** Everything that the page can ask of a certification authority (EST, RFC 7030 and RFC 8951). Certificates are DER. */
export interface CaGateway {
  /** `simpleenroll` (RFC 7030, 4.2): sends a PKCS #10 request (DER), resolves to the certificate issued for its key. */
  submit(
    request: Uint8Array,
    credentials: EnrolmentCredentials,
    context: RequestContext,
  ): Promise<Outcome<{ readonly certificate: Uint8Array }>>;
  /** `cacerts` (RFC 7030, 4.1): resolves to the root and the issuing CA of the attempt's bank, in that order. */
  caCertificates(context: RequestContext): Promise<Outcome<readonly Uint8Array[]>>;
}
