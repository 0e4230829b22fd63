import { expect, test } from 'vitest';
import { readDetails, readFields } from '../../../src/crypto/read-certificate.ts';
import { detailFields } from '../../../src/pki/certificate-fields.ts';
import { fromBase64 } from '../../../src/pki/base64.ts';
import { fixedCertificateFiles } from '../../../src/training/script/fixed-certificate-files.ts';

const der = (base64: string) => fromBase64(base64) ?? new Uint8Array();
const cas = [der(fixedCertificateFiles.root), der(fixedCertificateFiles.issuing)];

test('the viewer’s rows read as a Japanese Windows writes them', async () => {
  const { details } = await readDetails(der(fixedCertificateFiles.renewed), cas);
  const value = Object.fromEntries(details.map((row) => [row.field, row.value]));
  expect(value).toMatchObject({
    version: 'V3',
    signatureAlgorithm: 'sha256RSA',
    signatureHashAlgorithm: 'sha256',
    notBefore: '2010年10月1日 9:33:00',
    notAfter: '2011年10月1日 9:33:00',
    subject: 'test999, Corporate Internet Banking, Mihon Bank (TRAINING ONLY), JP',
    publicKey: 'RSA (2048 Bits)',
    publicKeyParameters: '05 00',
    crlDistributionPoints:
      '[1]CRL Distribution Point: Distribution Point Name:Full Name:URL=http://ib.mihon-bank.example/ca/issuing.crl',
    certificatePolicies: '[1]Certificate Policy:Policy Identifier=2.999.1.1',
    extendedKeyUsage: 'クライアント認証 (1.3.6.1.5.5.7.3.2)',
    basicConstraints: 'Subject Type=End Entity, Path Length Constraint=None',
    keyUsage: 'Digital Signature, Key Encipherment (a0)',
    thumbprintAlgorithm: 'sha1',
  });
});

test('the box below the list shows several lines', async () => {
  const { details } = await readDetails(der(fixedCertificateFiles.renewed), cas);
  const whole = (field: string) => details.find((row) => row.field === field)?.wholeValue.split('\n');
  expect(whole('subject')).toEqual([
    'CN = test999',
    'OU = Corporate Internet Banking',
    'O = Mihon Bank (TRAINING ONLY)',
    'C = JP',
  ]);
  expect(whole('issuer')).toEqual([
    'CN = Mihon Bank Internet Banking CA - TRAINING ONLY',
    'OU = Certification Authority',
    'O = Mihon Bank (TRAINING ONLY)',
    'C = JP',
  ]);
  expect(whole('crlDistributionPoints')).toEqual([
    '[1]CRL Distribution Point',
    '     Distribution Point Name:',
    '          Full Name:',
    '               URL=http://ib.mihon-bank.example/ca/issuing.crl',
  ]);
  expect(whole('certificatePolicies')).toEqual(['[1]Certificate Policy:', '     Policy Identifier=2.999.1.1']);
  expect(whole('basicConstraints')).toEqual(['Subject Type=End Entity', 'Path Length Constraint=None']);
  expect(whole('authorityKeyIdentifier')).toEqual([
    expect.stringMatching(/^KeyID=[0-9a-f]{2}( [0-9a-f]{2}){15}$/),
    expect.stringMatching(/^[0-9a-f]{2}( [0-9a-f]{2}){3}$/),
  ]);
  expect(whole('authorityInformationAccess')).toEqual([
    '[1]Authority Info Access',
    '     Access Method=オンライン証明書状態プロトコル (1.3.6.1.5.5.7.48.1)',
    '     Alternative Name:',
    '          URL=http://ib.mihon-bank.example/ca/ocsp',
    '[2]Authority Info Access',
    '     Access Method=証明機関の発行者 (1.3.6.1.5.5.7.48.2)',
    '     Alternative Name:',
    '          URL=http://ib.mihon-bank.example/ca/issuing.cer',
  ]);
  expect(whole('publicKey')?.[0]).toMatch(/^30 82 01 0a( [0-9a-f]{2}){12}$/);
});

test('the viewer lists every field that it knows, in Windows’ order', async () => {
  const { details, serialNumber, thumbprint } = await readDetails(der(fixedCertificateFiles.renewed), cas);
  expect(details.map(({ field }) => field)).toEqual(detailFields);
  const value = Object.fromEntries(details.map((row) => [row.field, row.value]));
  expect(value).toMatchObject({
    serialNumber,
    thumbprint,
    issuer: 'Mihon Bank Internet Banking CA - TRAINING ONLY, Certification Authority, Mihon Bank (TRAINING ONLY), JP',
    authorityKeyIdentifier: expect.stringMatching(/^KeyID=[0-9a-f]{40}$/),
    subjectKeyIdentifier: expect.stringMatching(/^[0-9a-f]{40}$/),
    authorityInformationAccess: [
      '[1]Authority Info Access: Access Method=オンライン証明書状態プロトコル (1.3.6.1.5.5.7.48.1), Alternative Name:',
      'URL=http://ib.mihon-bank.example/ca/ocsp, ',
      '[2]Authority Info Access: Access Method=証明機関の発行者 (1.3.6.1.5.5.7.48.2), Alternative Name:',
      'URL=http://ib.mihon-bank.example/ca/issuing.cer',
    ].join(''),
  });
});

test('the path leads from the root, as far as the issuers are known', async () => {
  const expired = der(fixedCertificateFiles.expired);
  const names = ['Mihon Bank Root CA - TRAINING ONLY', 'Mihon Bank Internet Banking CA - TRAINING ONLY', 'test999'];
  expect((await readDetails(expired, cas)).path).toEqual(names);
  expect((await readDetails(expired, [])).path).toEqual(names.slice(2));
  expect((await readDetails(der(fixedCertificateFiles.root), cas)).path).toEqual(names.slice(0, 1));
});

test('a CA’s own rows say what it may sign', async () => {
  const { details } = await readDetails(der(fixedCertificateFiles.issuing), cas);
  const value = Object.fromEntries(details.map((row) => [row.field, row.value]));
  expect(value['basicConstraints']).toBe('Subject Type=CA, Path Length Constraint=0');
  expect(value['keyUsage']).toBe('Digital Signature, Certificate Signing, Off-line CRL Signing, CRL Signing (86)');
});

test('bytes that are no certificate are refused', async () => {
  await expect(readFields(Uint8Array.of(1, 2, 3))).rejects.toThrow();
});
