import type { Outcome } from '../contract/outcome.ts';
import type { RequestContext } from './request-context.ts';

/**
 * The credentials of a request: the log-in ID with a one-time enrolment code or the password, or in a renewal the session that the
 * old certificate opened.
 */
export type EnrolmentCredentials = { readonly loginId: string; readonly secret: string } | { readonly session: string };

/** Everything that the page can ask of a certification authority (EST, RFC 7030 and RFC 8951). Certificates are DER. */
export interface CaGateway {
  /**
   * `simpleenroll` or `simplereenroll` (RFC 7030, 4.2): sends a PKCS #10 request (DER), resolves to the certificate issued for its
   * key.
   */
  submit(
    request: Uint8Array,
    credentials: EnrolmentCredentials,
    context: RequestContext,
  ): Promise<Outcome<{ readonly certificate: Uint8Array }>>;
  /** `cacerts` (RFC 7030, 4.1): resolves to the root and the issuing CA of the attempt's bank, in that order. */
  caCertificates(context: RequestContext): Promise<Outcome<readonly Uint8Array[]>>;
}
