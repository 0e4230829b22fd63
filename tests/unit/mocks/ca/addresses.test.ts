import { expect, test } from 'vitest';
import { caAddresses, clientAuth, ocspSigning, trainingPolicy } from '../../../../mocks/ca/addresses.ts';
import { issuingContents, rootContents } from '../../../../mocks/ca/ca-contents.ts';
import { customerContents } from '../../../../mocks/ca/customer-contents.ts';
import { factsWhere, requestWhere } from '../../../support/bank/ca-requests.ts';

const key = { serialNumber: '01', subjectPublicKeyInfo: new Uint8Array(), subjectKeyIdentifier: '02' };
const bank = { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' };

test('the CA’s addresses lie on the bank’s host, over http', () => {
  expect(caAddresses('ib.mihon-bank.example')).toEqual({
    rootCertificate: 'http://ib.mihon-bank.example/ca/root.cer',
    issuingCertificate: 'http://ib.mihon-bank.example/ca/issuing.cer',
    rootCrl: 'http://ib.mihon-bank.example/ca/root.crl',
    issuingCrl: 'http://ib.mihon-bank.example/ca/issuing.crl',
    ocsp: 'http://ib.mihon-bank.example/ca/ocsp',
  });
});

test('a customer’s certificate is for log-ins, and names the responder, the list and the certificate of its issuer', () => {
  const { extensions } = customerContents(requestWhere(), factsWhere().issuer, {
    loginId: 'test999',
    serialNumber: '03',
    validity: { notBefore: 0, notAfter: 1 },
  });
  const { issuingCrl, issuingCertificate, ocsp } = caAddresses(bank.host);
  expect(extensions).toEqual({
    basicConstraints: { ca: false },
    keyUsage: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsage: [clientAuth],
    nameConstraints: null,
    subjectKeyIdentifier: 'aa'.repeat(20),
    authorityKeyIdentifier: 'bb'.repeat(20),
    crlDistributionPoints: [issuingCrl],
    ocsp: [ocsp],
    caIssuers: [issuingCertificate],
    certificatePolicies: [trainingPolicy],
  });
});

test('the issuing CA names the list and the certificate of the root, and may sign no further CA', () => {
  const { extensions } = issuingContents(bank, key, '0a');
  const { rootCrl, rootCertificate } = caAddresses(bank.host);
  expect(extensions).toEqual({
    basicConstraints: { ca: true, pathLength: 0 },
    keyUsage: ['keyCertSign', 'cRLSign', 'digitalSignature'],
    extendedKeyUsage: [clientAuth, ocspSigning],
    nameConstraints: null,
    subjectKeyIdentifier: '02',
    authorityKeyIdentifier: '0a',
    crlDistributionPoints: [rootCrl],
    ocsp: [],
    caIssuers: [rootCertificate],
    certificatePolicies: [trainingPolicy],
  });
});

test('the root names nobody above it, and permits the names of training alone', () => {
  const { extensions } = rootContents(bank.organisation, key);
  expect(extensions).toEqual({
    basicConstraints: { ca: true, pathLength: undefined },
    keyUsage: ['keyCertSign', 'cRLSign', 'digitalSignature'],
    extendedKeyUsage: [clientAuth, ocspSigning],
    nameConstraints: {
      permitted: [
        {
          form: 'directoryName',
          below: [
            { type: 'C', value: 'JP' },
            { type: 'O', value: 'Mihon Bank (TRAINING ONLY)' },
          ],
        },
        { form: 'dNSName', below: 'example' },
        { form: 'rfc822Name', below: '.example' },
        { form: 'uniformResourceIdentifier', below: '.example' },
      ],
      excluded: [{ form: 'iPAddress' }],
    },
    subjectKeyIdentifier: '02',
    authorityKeyIdentifier: '02',
    crlDistributionPoints: [],
    ocsp: [],
    caIssuers: [],
    certificatePolicies: [],
  });
});
