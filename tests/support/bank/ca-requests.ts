import type { IssueFacts } from '../../../mocks/ca/decide-issue.ts';
import type { CertificationRequest } from '../../../src/pki/certification-request.ts';
import { start } from '../fixtures.ts';

export const surroundings = { now: start, serialNumber: '0102030405060708090a0b0c0d0e0f10' };

/** A request for CN=test999 with some fields of its own. */
export const requestWhere = (fields: Partial<CertificationRequest> = {}): CertificationRequest => ({
  subject: [{ type: 'CN', value: 'test999' }],
  subjectPublicKeyInfo: new Uint8Array([0x30, 0x00]),
  publicKey: { kind: 'rsa', modulusBits: 2048, publicExponent: 65_537 },
  subjectKeyIdentifier: 'aa'.repeat(20),
  wantsSubjectAltName: false,
  ...fields,
});

/** The facts by which the CA decides on test999, who has no certificate, with some of them replaced. */
export const factsWhere = (facts: Partial<IssueFacts> = {}): IssueFacts => ({
  issuer: { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example', subjectKeyIdentifier: 'bb'.repeat(20) },
  rules: { validityYears: 1, secondCertificate: 'allow' },
  loginId: 'test999',
  purpose: 'acquisition',
  keyCertified: false,
  certificates: [],
  ...facts,
});
