import { expect, test } from 'vitest';
import '@abraham/reflection';
import { X509Certificates } from '@peculiar/x509';
import { keyA, requestWith } from '../../../support/fixtures.ts';
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
