import { createHash } from 'node:crypto';
import { bankTexts } from '../../../../src/content/ja/bank.ts';
import { Practice } from '../../pages/practice.ts';
import { learner } from '../../../support/mihon-bank.ts';
import { test as firstVisitTest } from '../../fixtures/first-visit.ts';
import { expect, test } from '../../fixtures/later-visit.ts';
import { everythingStored, placesOfPrivateKeys, placesOfText } from '../../browser/storage.ts';

const mistyped = 'HimitsuNo99';
const foreignId = 'honmono77';

test('after a journey no storage holds what was typed as a secret, a foreign ID or a private key', async ({
  page,
  site,
}) => {
  const practice = new Practice(page);
  await practice.enter(site.url);
  const login = await practice.pc.openInternetExplorer();
  await login.press(bankTexts.login.issueCertificate);
  const enrolment = practice.pc.next();
  await enrolment.type('loginId', foreignId);
  await enrolment.type('password', mistyped);
  await enrolment.press(bankTexts.authentication.authenticate);
  await enrolment.says(bankTexts.commonErrors.credentialsRefused);
  await enrolment.type('loginId', learner.loginId);
  await enrolment.type('password', learner.password);
  await enrolment.press(bankTexts.authentication.authenticate);
  await practice.issue(enrolment);
  await practice.closeResult(enrolment);
  await login.close();
  await practice.logInWithNewest(await practice.pc.searchInternetExplorer());
  await practice.isSolved();

  const stored = await everythingStored(page);
  // The search looked where it should: the bank, the PC, the attempts and the site itself.
  for (const part of ['bank', 'pc', 'attempts', 'cache']) {
    expect(
      stored.things.some(({ place }) => place.includes(part)),
      part,
    ).toBe(true);
  }
  expect(placesOfText(stored, mistyped)).toEqual([]);
  expect(placesOfText(stored, foreignId)).toEqual([]);
  // The site's own files and the bank that the attempt keeps name the training accounts, as the memo beside the PC does;
  // nothing that was typed is there.
  const tellsAccounts = (place: string) => place.startsWith('cache ') || place.endsWith('attempts attempts');
  expect(placesOfText(stored, learner.password).filter((place) => !tellsAccounts(place))).toEqual([]);
  expect(placesOfPrivateKeys(stored)).toEqual([]);
  expect(stored.privateKeys.length).toBeGreaterThan(2);
  expect(stored.privateKeys.filter(({ extractable }) => extractable)).toEqual([]);
  expect(stored.secretKeys).toEqual([]);
});

firstVisitTest('the search finds a secret and a private key where there is one', async ({ page, site }) => {
  await page.goto(site.url);
  await page.evaluate(
    async ({ loginId, secret }) => {
      const { privateKey } = await crypto.subtle.generateKey(
        { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
        true,
        ['sign', 'verify'],
      );
      const bytes = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
      const header = `Basic ${btoa(`${loginId}:${secret}`)}`;
      await (await caches.open('planted')).put('/planted', new Response(header));
      localStorage.setItem('planted', `the ${secret} as text`);
      const utf16 = [...secret].flatMap((character) => [character.charCodeAt(0), 0]);
      localStorage.setItem('planted in UTF-16', btoa(String.fromCharCode(7, ...utf16)));
      sessionStorage.setItem('planted', btoa(String.fromCharCode(...bytes)));
      const request = indexedDB.open('planted', 1);
      request.onupgradeneeded = () =>
        ['jwk', 'keys', 'pkcs1'].forEach((name) => request.result.createObjectStore(name));
      await new Promise((resolve) => (request.onsuccess = resolve));
      // The key of PKCS #1 is what PKCS #8 wraps, after 26 bytes.
      const jwk = await crypto.subtle.exportKey('jwk', privateKey);
      const wrapping = await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['unwrapKey']);
      const transaction = request.result.transaction(['jwk', 'keys', 'pkcs1'], 'readwrite');
      transaction.objectStore('jwk').put(jwk, 1);
      transaction.objectStore('pkcs1').put(bytes.slice(26), 1);
      transaction.objectStore('keys').put({ bytes, privateKey, wrapping, secret: new TextEncoder().encode(secret) }, 1);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      request.result.close();
    },
    { loginId: learner.loginId, secret: mistyped },
  );
  const stored = await everythingStored(page);
  expect(placesOfText(stored, mistyped)).toEqual(['planted keys', 'cache /planted', 'localStorage']);
  expect(placesOfPrivateKeys(stored)).toEqual(['planted jwk', 'planted keys', 'planted pkcs1', 'sessionStorage']);
  expect(stored.privateKeys).toContainEqual({ place: 'planted keys', extractable: true });
  expect(stored.secretKeys).toEqual(['planted keys']);
});

firstVisitTest(
  'the policy is in force: a foreign script, a foreign request and an inline script are refused',
  async ({ page, site, breaches }) => {
    const script = 'document.title = "broken"';
    const elsewhere = 'https://elsewhere.example/';
    // The browser names an inline script that it refuses by its hash. A request that did go out is another line.
    const refusals = [`sha256-${createHash('sha256').update(script).digest('base64')}`, elsewhere];
    const refusing = (part: string) => (line: string) => line.includes(part) && !/^(uncaught|request to)/.test(line);
    breaches.provoke((line) => refusals.some((part) => refusing(part)(line)));

    await page.goto(site.url);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute('content', /default-src 'none'/);
    const refused = await page.evaluate(
      async ({ script, elsewhere }) => {
        const directives: string[] = [];
        const bothReported = new Promise<void>((resolve) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            if (directives.push(effectiveDirective) === 2) resolve();
          });
        });
        const inline = document.createElement('script');
        inline.textContent = script;
        document.head.append(inline);
        await fetch(elsewhere).catch(() => undefined);
        await bothReported;
        return { directives, title: document.title };
      },
      { script, elsewhere },
    );
    expect(refused.directives).toContain('script-src-elem');
    expect(refused.directives).toContain('connect-src');
    expect(refused.title).not.toBe('broken');
    for (const part of refusals) await expect.poll(() => breaches.noted.some(refusing(part)), part).toBe(true);
  },
);
