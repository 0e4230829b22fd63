// Makes all fixed certificates anew, in one run and under one CA, and writes their two modules. The output is committed; the keys
// are gone with the process. Run it with the project's Node: npm exec -- node src/cli/build/fixed-certificates.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
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
import { root } from '../machine/root.ts';

const bank = { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' };

/** The certificates, each valid for a year from its beginning. */
const wanted = {
  // It ended a week before most exercises take place, and the second one begins two minutes after them.
  expired: { loginId: 'test999', from: '2009-09-24T10:00:00+09:00' },
  renewed: { loginId: 'test999', from: '2010-10-01T09:33:00+09:00' },
  // Its last day comes 40 days after an exercise, in which the next one takes its place.
  expiring: { loginId: 'test999', from: '2010-10-01T09:33:00+09:00' },
  renewedInTime: { loginId: 'test999', from: '2011-08-22T10:15:00+09:00' },
  newCustomer: { loginId: 'test501', from: '2010-10-01T15:10:00+09:00' },
} as const;

const authority = await makeAuthority(bank, randomBytes);

async function issue({ loginId, from }: { readonly loginId: string; readonly from: string }): Promise<Bytes> {
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

const issued = await Promise.all(
  Object.entries(wanted).map(async ([name, certificate]) => {
    const der = await issue(certificate);
    return { name, der, fields: await readFields(der) };
  }),
);

async function write(path: string, source: string): Promise<void> {
  const file = join(root, path);
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }));
}

const madeBy = 'made in one run by a program of this project, which kept no private key';

await write(
  'src/training/script/fixed-certificates.ts',
  `// Real certificates for still pictures; ${madeBy}.
import type { CertificateFields } from '../../pki/certificate-fields.ts';

/** The fields by which exercises know them, under the names of \`bank\`. */
export const fixedCertificates = {
  bank: ${JSON.stringify(bank)},
  ${issued.map(({ name, fields }) => `${name}: { fields: ${JSON.stringify(fields)} satisfies CertificateFields }`).join(',\n')},
};`,
);

await write(
  'src/training/script/fixed-certificate-files.ts',
  `// The same certificates as a viewer opens them, apart from their fields: few exercises open a viewer. They were ${madeBy}.

/** DER as base64: the customers' certificates, and those of the CAs above them. */
export const fixedCertificateFiles = {
  root: '${toBase64(authority.root.certificate)}',
  issuing: '${toBase64(authority.issuing.certificate)}',
  ${issued.map(({ name, der }) => `${name}: '${toBase64(der)}'`).join(',\n')},
};`,
);
