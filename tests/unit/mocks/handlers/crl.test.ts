import { AsnConvert } from '@peculiar/asn1-schema';
import { CertificateList, CRLNumber } from '@peculiar/asn1-x509';
import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { days, isoText, seconds } from '../../../../src/time/instant.ts';
import { start } from '../../../support/fixtures.ts';
import { interruptedClient, openSite, type TestSite } from '../../../support/bank/site.ts';

type Asking = Pick<TestSite, 'ask'>;

const listed = async (site: Asking, now = start, attempt = 'default', ca = 'issuing') => {
  const answer = await site.ask('GET', `ca/${ca}.crl`, { 'Training-Date': isoText(now), 'Training-Attempt': attempt });
  const der = await answer.arrayBuffer();
  const { tbsCertList } = AsnConvert.parse(der, CertificateList);
  const extension = tbsCertList.crlExtensions?.find(({ extnID }) => extnID === '2.5.29.20');
  return {
    number: extension && AsnConvert.parse(extension.extnValue, CRLNumber).value,
    thisUpdate: tbsCertList.thisUpdate.getTime().getTime(),
    revoked: (tbsCertList.revokedCertificates ?? []).map(({ userCertificate }) =>
      Buffer.from(userCertificate).toString('hex'),
    ),
  };
};

test('a list is given out again until its end, and the next one has the next number', async () => {
  const site = openSite();
  expect(await listed(site)).toEqual({ number: 1, thisUpdate: start, revoked: [] });
  expect(await listed(site, start + days(7) - seconds(1))).toMatchObject({ number: 1, thisUpdate: start });
  expect(await listed(site, start + days(7))).toMatchObject({ number: 2, thisUpdate: start + days(7) });
  expect(await listed(site, start + days(7) + seconds(1))).toMatchObject({ number: 2, thisUpdate: start + days(7) });
});

test('of two requests at once, the later one hands out the list of the quicker one under its number', async () => {
  const site = openSite();
  let quicker: unknown;
  const later = interruptedClient(site, async () => {
    quicker ??= await listed(site, start + seconds(5));
  });
  await listed(site, start, 'default', 'root'); // makes the CA and the attempt before
  const slow = await listed(later, start);
  expect(quicker).toMatchObject({ number: 1, thisUpdate: start + seconds(5) });
  expect(slow).toEqual(quicker);
  expect(await listed(site, start + seconds(6))).toEqual(quicker);
});

test('an attempt’s list has what was revoked in it, and the root’s has nothing', async () => {
  const site = openSite();
  const certificates = [
    { serialNumber: '0a0b', loginId: 'test999', status: 'revoked' },
    { serialNumber: '0a0c', loginId: 'test999', status: 'good' },
    { serialNumber: '0a0d', loginId: 'test401', status: 'revoked' },
  ];
  const state = { profile: builtInProfile, now: start, accounts: [], certificates };
  await site.ask('PUT', 'api/trainer/attempts/a1', { 'If-None-Match': '*' }, JSON.stringify(state));
  expect((await listed(site, start, 'a1')).revoked).toEqual(['0a0b', '0a0d']);
  expect((await listed(site, start, 'a1', 'root')).revoked).toEqual([]);
  expect((await listed(site)).revoked).toEqual([]);
});
