import { fail, succeed } from '../contract/outcome.ts';
import { toBase64 } from '../pki/base64.ts';
import { bearer } from './bearer.ts';
import type { CaGateway } from './ca-gateway.ts';
import { readCertsOnly } from './certs-only.ts';
import { exchange } from './exchange.ts';
import type { Send } from './request-context.ts';

/** UTF-8 first, since an ID may be typed in full width and `btoa` accepts Latin-1 only. */
const basic = ({ loginId, secret }: { readonly loginId: string; readonly secret: string }) => ({
  Authorization: `Basic ${toBase64(new TextEncoder().encode(`${loginId}:${secret}`))}`,
});

/** A certification authority that speaks EST (RFC 7030, RFC 8951) below the site's base. */
export function estCaGateway(base: URL, send: Send): CaGateway {
  const est = (operation: string) => new URL(`.well-known/est/${operation}`, base);
  return {
    async submit(request, credentials, context) {
      const [operation, authorization] =
        'session' in credentials
          ? (['simplereenroll', bearer(credentials.session)] as const)
          : (['simpleenroll', basic(credentials)] as const);
      const headers = { 'Content-Type': 'application/pkcs10', ...authorization };
      const answer = await exchange(send, est(operation), { headers, body: toBase64(request) }, context);
      if (!answer.ok) return answer;
      const certificates = readCertsOnly(answer.value);
      if (!certificates.ok) return certificates;
      const [certificate] = certificates.value;
      return certificate === undefined
        ? fail({ type: 'unreachable', detail: 'a PKCS #7 without a certificate' })
        : succeed({ certificate });
    },
    async caCertificates(context) {
      const answer = await exchange(send, est('cacerts'), { method: 'GET' }, context);
      return answer.ok ? readCertsOnly(answer.value) : answer;
    },
  };
}
