import type { Page } from '@playwright/test';
import { instant } from '../../src/time/instant.ts';
import { Practice } from '../e2e/pages/practice.ts';
import { learner } from '../support/mihon-bank.ts';
import { expect, test } from '../e2e/fixtures/later-visit.ts';
import { certtoolVerify, opensslPkcs7, opensslVerify, type Chain } from './judges.ts';
import { opensslMakesRequest, withoutArmour } from './openssl-client.ts';

/** The DER of a certificate, read back from the PC's own database. */
const installedCertificate = async (page: Page, serialNumber: string): Promise<Uint8Array> => {
  const bytes = await page.evaluate(async (wanted) => {
    const name = (await indexedDB.databases()).find((database) => database.name?.endsWith('pc'))?.name ?? '';
    const open = indexedDB.open(name);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const read = open.result.transaction('certificates').objectStore('certificates').get(wanted);
    await new Promise((resolve) => (read.onsuccess = resolve));
    open.result.close();
    return Array.from(new Uint8Array((read.result as { der: Uint8Array }).der));
  }, serialNumber);
  return Uint8Array.from(bytes);
};

const file = async (page: Page, path: string): Promise<Uint8Array> =>
  Uint8Array.from(
    await page.evaluate(async (at) => Array.from(new Uint8Array(await (await fetch(at)).arrayBuffer())), path),
  );

test('openssl and certtool accept the certificate that a learner obtained from the built site', async ({
  page,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const serialNumber = await practice.solve();
  const chain: Chain = {
    root: await file(page, 'ca/root.cer'),
    issuing: await file(page, 'ca/issuing.cer'),
    certificate: await installedCertificate(page, serialNumber),
    at: instant('2010-10-02T12:00:00+09:00'),
  };
  expect(opensslVerify(chain)).toMatchObject({ accepted: true });
  expect(certtoolVerify(chain)).toMatchObject({ accepted: true });
  const expired = { ...chain, at: instant('2011-10-03T12:00:00+09:00') };
  expect(opensslVerify(expired)).toMatchObject({ accepted: false });
  expect(certtoolVerify(expired)).toMatchObject({ accepted: false });
});

test('an outside client enrols at the built site with its own request', async ({ page, site }) => {
  const practice = new Practice(page);
  await practice.open(site.url);
  await practice.pc.isReady();
  const request = withoutArmour(opensslMakesRequest(`/CN=${learner.loginId}`));
  const touched = Buffer.from(request, 'base64');
  touched.writeUInt8(touched.readUInt8(touched.length - 1) ^ 1, touched.length - 1); // the signature stands at the end
  const answers = await page.evaluate(
    async ({ body, touched, foreign, right, wrong }) => {
      const enrol = async (authorization: string | null, text: string) => {
        const headers = new Headers({ 'content-type': 'application/pkcs10' });
        if (authorization !== null) headers.set('authorization', `Basic ${btoa(authorization)}`);
        const response = await fetch('.well-known/est/simpleenroll', { method: 'POST', headers, body: text });
        return { status: response.status, text: await response.text() };
      };
      const elsewhere = await fetch('.well-known/est/serverkeygen', { method: 'POST', body });
      return {
        granted: await enrol(right, body),
        garbage: await enrol(right, 'bm90IGEgcmVxdWVzdA=='),
        anonymous: await enrol(null, body),
        wrong: await enrol(wrong, body),
        touched: await enrol(right, touched),
        foreign: await enrol(right, foreign),
        elsewhere: { status: elsewhere.status, text: await elsewhere.text() },
      };
    },
    {
      body: request,
      touched: touched.toString('base64'),
      foreign: withoutArmour(opensslMakesRequest('/CN=test401')),
      right: `${learner.loginId}:${learner.password}`,
      wrong: `${learner.loginId}:Machigai1`,
    },
  );
  expect(answers.granted.status).toBe(200);
  const read = opensslPkcs7(answers.granted.text);
  expect(read).toMatchObject({ accepted: true });
  expect(read.output).toContain(`CN = ${learner.loginId}`);
  const refused = ({ status, text }: { status: number; text: string }) => {
    const { type } = JSON.parse(text) as { type: string };
    return `${status} ${type}`;
  };
  expect(refused(answers.garbage)).toBe('400 notACertificationRequest');
  expect(refused(answers.touched)).toBe('400 possessionNotProven');
  expect(refused(answers.anonymous)).toBe('401 credentialsMissing');
  expect(refused(answers.wrong)).toBe('401 credentialsRefused');
  expect(refused(answers.foreign)).toBe('403 otherSubject');
  expect(refused(answers.elsewhere)).toBe('404 noSuchPath');
});
