import '@abraham/reflection'; // the library below refuses to load without it
import {
  BasicOCSPResponse,
  CertStatus,
  id_pkix_ocsp_basic,
  KeyHash,
  OCSPResponse,
  OCSPResponseStatus,
  ResponderID,
  ResponseBytes,
  ResponseData,
  RevokedInfo,
  SingleResponse,
  type CertID,
} from '@peculiar/asn1-ocsp';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, CRLReason, type Extension } from '@peculiar/asn1-x509';
import { days, wholeSecond, type Instant } from '../../src/time/instant.ts';
import { fromHex } from '../../src/pki/hex.ts';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { crlReason, type CertificateStatus } from '../../src/pki/revocation.ts';
import type { CaKeys } from './authority-keys.ts';
import { signingAlgorithm } from './rsa.ts';

const sha256WithRsa = '1.2.840.113549.1.1.11';

/** Signs a response (RFC 6960, 4.2.1) as the CA itself, so that no responder certificate is needed. */
export async function signOcspResponse(
  answers: readonly { readonly certId: CertID; readonly status: CertificateStatus }[],
  { nonce, now }: { readonly nonce: Extension | undefined; readonly now: Instant },
  issuing: CaKeys,
): Promise<Bytes> {
  const thisUpdate = wholeSecond(now);
  const tbsResponseData = new ResponseData({
    responderID: new ResponderID({ byKey: new KeyHash(fromHex(issuing.subjectKeyIdentifier)) }),
    producedAt: new Date(thisUpdate),
    responses: answers.map(
      ({ certId, status }) =>
        new SingleResponse({
          certID: certId,
          certStatus: encodeStatus(status),
          thisUpdate: new Date(thisUpdate),
          nextUpdate: new Date(thisUpdate + days(1)),
        }),
    ),
    ...(nonce && { responseExtensions: [nonce] }),
  });
  const signature = await crypto.subtle.sign(
    signingAlgorithm,
    issuing.privateKey,
    AsnConvert.serialize(tbsResponseData),
  );
  const basic = new BasicOCSPResponse({
    tbsResponseData,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: sha256WithRsa, parameters: null }),
    signature,
  });
  return bytesOf(
    AsnConvert.serialize(
      new OCSPResponse({
        responseStatus: OCSPResponseStatus.successful,
        responseBytes: new ResponseBytes({
          responseType: id_pkix_ocsp_basic,
          response: new OctetString(AsnConvert.serialize(basic)),
        }),
      }),
    ),
  );
}

const unsigned = (responseStatus: OCSPResponseStatus): Bytes =>
  bytesOf(AsnConvert.serialize(new OCSPResponse({ responseStatus })));

/** The response to what is no OCSP request. It is not signed (RFC 6960, 2.3). */
export const malformedOcspRequest = (): Bytes => unsigned(OCSPResponseStatus.malformedRequest);

/** The response of a responder that cannot answer authoritatively any more (RFC 6960, 2.3; RFC 5019, 2.2.3). */
export const unauthorizedOcspRequest = (): Bytes => unsigned(OCSPResponseStatus.unauthorized);

function encodeStatus(status: CertificateStatus): CertStatus {
  if (status.status === 'good') return new CertStatus({ good: null });
  if (status.status === 'unknown') return new CertStatus({ unknown: null });
  const { revokedAt, reason } = status.revocation;
  return new CertStatus({
    revoked: new RevokedInfo({
      revocationTime: new Date(wholeSecond(revokedAt)),
      revocationReason: new CRLReason(crlReason[reason]),
    }),
  });
}
