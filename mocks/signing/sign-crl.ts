import '@abraham/reflection'; // the library below refuses to load without it
import { CRLNumber } from '@peculiar/asn1-x509';
import { AsnConvert } from '@peculiar/asn1-schema';
import { AuthorityKeyIdentifierExtension, Extension, X509Certificate, X509CrlGenerator } from '@peculiar/x509';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import { crlReason } from '../../src/pki/revocation.ts';
import type { CRLContents } from '../ca/crl-contents.ts';
import type { CaKeys } from './authority-keys.ts';
import { signingAlgorithm } from './rsa.ts';

const cRLNumber = '2.5.29.20';

export async function signCrl(contents: CRLContents, ca: CaKeys): Promise<Bytes> {
  const crl = await X509CrlGenerator.create({
    issuer: new X509Certificate(ca.certificate).subjectName, // as the certificate encodes it, never rebuilt from a text
    thisUpdate: new Date(contents.thisUpdate),
    nextUpdate: new Date(contents.nextUpdate),
    signingAlgorithm,
    signingKey: ca.privateKey,
    entries: contents.revocations.map(({ serialNumber, revokedAt, reason }) => ({
      serialNumber,
      revocationDate: new Date(revokedAt),
      reason: crlReason[reason],
    })),
    extensions: [
      new AuthorityKeyIdentifierExtension(ca.subjectKeyIdentifier),
      new Extension(cRLNumber, false, AsnConvert.serialize(new CRLNumber(contents.number))),
    ],
  });
  return bytesOf(crl.rawData);
}
