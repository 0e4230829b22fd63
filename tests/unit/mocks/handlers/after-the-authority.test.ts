// The training clock has gone on after the last day of the CA.
import { OCSPResponse, OCSPResponseStatus } from '@peculiar/asn1-ocsp';
import { AsnConvert } from '@peculiar/asn1-schema';
import { CertificateList } from '@peculiar/asn1-x509';
import { expect, test } from 'vitest';
import { openSite } from '../../../support/bank/site.ts';
import { bytesOf } from '../../../../src/pki/bytes.ts';
import { trainingYears } from '../../../../src/pki/validity.ts';
import { account, keyA, requestWith } from '../../../support/fixtures.ts';
import { questionAbout } from '../../../support/bank/ocsp-requests.ts';

const in2060 = { 'Training-Date': '2060-04-01T09:00:00+09:00' };
const { password } = account('test999');

test('the bank still knows its customers', async () => {
  const site = openSite();
  const answer = await site.post('api/bank/authentication', { loginId: 'test999', password }, in2060);
  expect([answer.status, await answer.json()]).toMatchObject([200, { loginId: 'test999' }]);
  expect((await site.post('api/bank/challenge', {}, in2060)).status).toBe(200);
});

test('the CA issues nothing, and says why', async () => {
  const answer = await openSite().enrol(await requestWith(keyA, 'test999'), `test999:${password}`, in2060);
  expect([answer.status, await answer.json()]).toMatchObject([403, { type: 'authorityExpired' }]);
});

test('the responder no longer vouches for any certificate', async () => {
  const site = openSite();
  const issuing = bytesOf(await (await site.ask('GET', 'ca/issuing.cer')).arrayBuffer());
  const answer = await site.ask('POST', 'ca/ocsp', in2060, await questionAbout(issuing));
  const { responseStatus, responseBytes } = AsnConvert.parse(await answer.arrayBuffer(), OCSPResponse);
  expect([answer.status, responseStatus]).toEqual([200, OCSPResponseStatus.unauthorized]);
  expect(responseBytes).toBeUndefined();
});

test('the last list of revoked certificates stays', async () => {
  const site = openSite();
  const at = async (headers: Record<string, string>) =>
    (await site.ask('GET', 'ca/issuing.crl', headers)).arrayBuffer();
  const first = await at(in2060);
  expect(AsnConvert.parse(first, CertificateList).tbsCertList.thisUpdate.getTime().getTime()).toBe(
    trainingYears.notAfter,
  );
  expect(await at({ 'Training-Date': '2061-01-01T00:00:00Z' })).toEqual(first);
});
