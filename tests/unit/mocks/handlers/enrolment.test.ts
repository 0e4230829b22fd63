import { expect, test } from 'vitest';
import '@abraham/reflection';
import {
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  X509Certificate,
  X509Certificates,
} from '@peculiar/x509';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { account, keyA, keyB, requestWith, start } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';

test('a customer who passed 認証 gets a certificate with the code', async () => {
  const site = openSite();
  const passed = await site.post('api/bank/authentication', { loginId: 'test999', password: 'Kunren2010' });
  const { loginId, enrolmentCode } = (await passed.json()) as { loginId: string; enrolmentCode: string };
  const response = await site.enrol(await requestWith(keyA, loginId), `${loginId}:${enrolmentCode}`);
  expect(response.status).toBe(200);
  const [certificate] = new X509Certificates(await response.text());
  expect(certificate?.subject).toBe('C=JP, O=Mihon Bank (TRAINING ONLY), OU=Corporate Internet Banking, CN=test999');
});

test('nobody can take a certificate for a real one: its names, policy, addresses and purposes say so', async () => {
  const site = openSite();
  const enrolled = await site.enrol(await requestWith(keyA, 'test999'), `test999:${account('test999').password}`);
  const backdated = await site.post('api/trainer/attempts/default/certificates', {
    loginId: 'test401',
    request: toBase64(await requestWith(keyB, 'test401')),
    validity: { notBefore: start - 1_000, notAfter: start + 1_000 },
  });
  const customers = [
    ...new X509Certificates(await enrolled.text()),
    new X509Certificate(((await backdated.json()) as { certificate: string }).certificate),
  ];
  expect(customers).toHaveLength(2);
  for (const certificate of customers) {
    expect(certificate.getExtension(ExtendedKeyUsageExtension)?.usages).toEqual(['1.3.6.1.5.5.7.3.2']);
    expect(certificate.getExtension(CertificatePolicyExtension)?.policies).toEqual(['2.999.1.1']);
    const [point] = certificate.getExtension(CRLDistributionPointsExtension)?.distributionPoints ?? [];
    const address = point?.distributionPoint?.fullName?.[0]?.uniformResourceIdentifier ?? '';
    expect(new URL(address).hostname).toMatch(/\.example$/);
    expect(certificate.subject).toContain('TRAINING ONLY');
    expect(certificate.issuer).toMatch(/CN=[^,]*TRAINING ONLY/);
  }
  const authorities = await Promise.all(['root', 'issuing'].map((ca) => site.ask('GET', `ca/${ca}.cer`)));
  for (const answer of authorities) {
    const certificate = new X509Certificate(await answer.arrayBuffer());
    expect(certificate.subject).toMatch(/CN=[^,]*TRAINING ONLY/);
    const { usages = [] } = certificate.getExtension(ExtendedKeyUsageExtension) ?? {};
    expect(usages).toEqual(['1.3.6.1.5.5.7.3.2', '1.3.6.1.5.5.7.3.9']);
  }
});
