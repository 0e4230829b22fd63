// Prints the module of fixed certificates. It was run once: its output is committed, its keys are gone with the process.
import { readFields } from '../../crypto/read-certificate.ts';
import { toBase64 } from '../../pki/base64.ts';
import { instant } from '../../time/instant.ts';
import { bytesOf, type Bytes } from '../../pki/bytes.ts';
import { validityFrom } from '../../pki/validity.ts';
import { customerContents } from '../../../mocks/ca/customer-contents.ts';
import { serialNumberFrom, serialNumberBytes } from '../../../mocks/ca/serial-number.ts';
import { makeAuthority } from '../../../mocks/signing/make-authority.ts';
import { keyIdentifierOf, publicKeyKind } from '../../../mocks/signing/public-key.ts';
import { randomBytes } from '../../../mocks/signing/random.ts';
import { rsaSha256 } from '../../../mocks/signing/rsa.ts';
import { signCertificate } from '../../../mocks/signing/sign-certificate.ts';

const bank = { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' };
const loginId = 'test999';

const authority = await makeAuthority(bank, randomBytes);

async function issue(from: string): Promise<Bytes> {
  const pair = await crypto.subtle.generateKey(rsaSha256, true, ['sign', 'verify']);
  const subjectPublicKeyInfo = bytesOf(await crypto.subtle.exportKey('spki', pair.publicKey));
  const request = {
    subjectPublicKeyInfo,
    publicKey: publicKeyKind(subjectPublicKeyInfo),
    subjectKeyIdentifier: await keyIdentifierOf(subjectPublicKeyInfo),
  };
  const issuer = { ...bank, subjectKeyIdentifier: authority.issuing.subjectKeyIdentifier };
  const serialNumber = serialNumberFrom(randomBytes(serialNumberBytes));
  const validity = validityFrom(instant(from), 1);
  return signCertificate(
    customerContents(request, issuer, { loginId, serialNumber, validity }),
    authority.issuing.privateKey,
  );
}

const literal = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);

async function customer(der: Bytes): Promise<string> {
  const fields = literal(await readFields(der), '    ');
  return `{\n    der: '${toBase64(der)}',\n    fields: ${fields} satisfies CertificateFields,\n  }`;
}

console.log(`// Real certificates for still pictures; made by a program of this project, their private keys were never kept.
import type { CertificateFields } from '../../pki/certificate-fields.ts';

/** DER as base64. \`expired\` and \`renewed\` are \`${loginId}\`'s, under \`issuing\` and \`root\`, which are \`bank\`'s. */
export const fixedCertificates = {
  bank: { organisation: '${bank.organisation}', host: '${bank.host}' },
  root: '${toBase64(authority.root.certificate)}',
  issuing: '${toBase64(authority.issuing.certificate)}',
  expired: ${await customer(await issue('2009-09-24T10:00:00+09:00'))},
  renewed: ${await customer(await issue('2010-10-01T09:33:00+09:00'))},
};`);
