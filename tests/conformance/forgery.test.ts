import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type JsonGeneralNames,
} from '@peculiar/x509';
import { expect, test } from 'vitest';
import { issuingContents, rootContents } from '../../mocks/ca/ca-contents.ts';
import type { TBSCertificate } from '../../mocks/ca/tbs-certificate.ts';
import { makeAuthority } from '../../mocks/signing/make-authority.ts';
import { nameOf } from '../../mocks/signing/names.ts';
import { randomBytes } from '../../mocks/signing/random.ts';
import { signingAlgorithm } from '../../mocks/signing/rsa.ts';
import { signCertificate } from '../../mocks/signing/sign-certificate.ts';
import { bytesOf, type Bytes } from '../../src/pki/bytes.ts';
import type { DistinguishedName } from '../../src/pki/distinguished-name.ts';
import { customerSubject } from '../../src/pki/organisation.ts';
import { days } from '../../src/time/instant.ts';
import { keyA, keyB, start } from '../support/fixtures.ts';
import { certtoolVerify, certutilVerify, opensslVerify, type Chain } from './judges.ts';

const judges = { openssl: opensslVerify, certtool: certtoolVerify, certutil: certutilVerify };
const bank = { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' };

/** The CAs of a browser, with keys as somebody has them who took them out of it. */
const authority = await makeAuthority(bank, randomBytes);
const signers = { root: authority.root.privateKey, issuing: authority.issuing.privateKey };

type Certificates = Pick<Chain, 'root' | 'issuing'>;
const limited: Certificates = { root: authority.root.certificate, issuing: authority.issuing.certificate };

/** Certificates that limit nothing, for the same keys: those of the versions up to 0.2.0. */
async function unlimited(): Promise<Certificates> {
  const sign = async ({ extensions, ...contents }: TBSCertificate) =>
    signCertificate(
      { ...contents, extensions: { ...extensions, extendedKeyUsage: [], nameConstraints: null } },
      signers.root,
    );
  const { root, issuing } = authority;
  return {
    root: await sign(rootContents(bank.organisation, { ...root, serialNumber: '0a01' })),
    issuing: await sign(issuingContents(bank, { ...issuing, serialNumber: '0a02' }, root.subjectKeyIdentifier)),
  };
}

const { keyCertSign, digitalSignature, keyEncipherment } = KeyUsageFlags;
const serverAuth = '1.3.6.1.5.5.7.3.1';
const host: JsonGeneralNames = [{ type: 'dns', value: 'www.example.com' }];
const itself: DistinguishedName = [{ type: 'CN', value: 'www.example.com' }];
const customer = customerSubject(bank.organisation, 'test999');

interface Forgery {
  readonly subject: DistinguishedName;
  readonly names: JsonGeneralNames;
  readonly purposes: string[];
}

const forgeries: Readonly<Record<string, Forgery>> = {
  'a host': { subject: itself, names: host, purposes: [serverAuth] },
  'a host, in the name of a customer': { subject: customer, names: host, purposes: [serverAuth] },
  'a host, for any purpose': { subject: itself, names: host, purposes: [] },
  'an address': { subject: customer, names: [{ type: 'ip', value: '192.0.2.1' }], purposes: [serverAuth] },
};

/** Signs with a key of the CAs whatever is wanted, by another program than theirs. */
async function forge(
  { subject, names, purposes }: Forgery,
  { issuer, by, key, isCa = false }: { issuer: Uint8Array; by: CryptoKey; key: CryptoKeyPair; isCa?: boolean },
): Promise<Bytes> {
  const ca = new X509Certificate(bytesOf(issuer));
  const { rawData } = await X509CertificateGenerator.create({
    serialNumber: '0a0b',
    issuer: ca.subjectName,
    subject: nameOf(subject),
    notBefore: new Date(start - days(1)),
    notAfter: new Date(start + days(300)),
    publicKey: key.publicKey,
    signingKey: by,
    signingAlgorithm,
    extensions: [
      new BasicConstraintsExtension(isCa, undefined, true),
      await AuthorityKeyIdentifierExtension.create(ca.publicKey),
      await SubjectKeyIdentifierExtension.create(key.publicKey),
      new KeyUsagesExtension(isCa ? keyCertSign : digitalSignature | keyEncipherment, true),
      ...(names.length > 0 ? [new SubjectAlternativeNameExtension(names)] : []),
      ...(purposes.length > 0 ? [new ExtendedKeyUsageExtension(purposes)] : []),
    ],
  });
  return bytesOf(rawData);
}

/** The chain of a forgery that each key of a browser makes possible. */
const ways: Readonly<Record<string, (wanted: Forgery, cas: Certificates) => Promise<Chain>>> = {
  'the issuing CA': async (wanted, cas) => {
    const certificate = await forge(wanted, { issuer: cas.issuing, by: signers.issuing, key: keyB });
    return { ...cas, certificate, at: start };
  },
  'the root': async (wanted, cas) => {
    const certificate = await forge(wanted, { issuer: cas.root, by: signers.root, key: keyB });
    return { ...cas, certificate, at: start };
  },
  'a CA of their own below the root': async (wanted, { root }) => {
    const own = { subject: [{ type: 'CN', value: 'Own CA' }] as const, names: [], purposes: [] };
    const issuing = await forge(own, { issuer: root, by: signers.root, key: keyA, isCa: true });
    const certificate = await forge(wanted, { issuer: issuing, by: keyA.privateKey, key: keyB });
    return { root, issuing, certificate, at: start };
  },
};

for (const [name, judge] of Object.entries(judges)) {
  for (const [by, chainOf] of Object.entries(ways)) {
    test(`${name} accepts no server’s certificate from who has the keys of the CAs, made by ${by}`, async () => {
      const free = await unlimited();
      for (const [what, wanted] of Object.entries(forgeries)) {
        const [without, with_] = [await chainOf(wanted, free), await chainOf(wanted, limited)];
        expect([what, judge(without, 'server')]).toMatchObject([what, { accepted: true }]);
        expect([what, judge(with_, 'server')]).toMatchObject([what, { accepted: false }]);
      }
    });
  }
}
