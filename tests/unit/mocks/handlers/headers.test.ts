import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, requestWith, start } from '../../../support/fixtures.ts';
import { basic, openSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const { password } = account('test999');
const request = await requestWith(keyA, 'test999');
const wrong = { loginId: 'test999', password: 'wrong' };

const training = [
  ['Training-Attempt', ''],
  ['Training-Attempt', 'a1, a1'],
  ['Training-Attempt', 'é'],
  ['Training-Attempt', '__proto__'],
  ['Training-Attempt', 'a'.repeat(300)],
  ['Training-Date', ''],
  ['Training-Date', '0'],
  ['Training-Date', '99999-01-01T00:00:00Z'],
  ['Training-Date', '+010000-01-01T00:00:00Z'],
  ['Training-Date', '2010-10-01T09:31:05+99:99'],
  ['Training-Date', '2010-10-01T09:31:05Z, 2010-10-01T09:31:05Z'],
  ['Training-Date', 'Fri, 01 Oct 2010 00:31:05 GMT'],
  ['Training-Date', `2010-10-01T09:31:05.${'0'.repeat(300)}Z`],
  ['Idempotency-Key', ''],
  ['Idempotency-Key', 'a1/7, a1/7'],
  ['Idempotency-Key', 'a\tb'],
  ['Idempotency-Key', 'é'],
  ['Idempotency-Key', 'k'.repeat(201)],
] as const;

test.each(training)('%s: %s is refused by its name wherever it comes, and changes nothing', async (header, text) => {
  const site = openSite();
  await site.post('api/bank/challenge', {});
  const before = await keptBy(site);
  const headers = { [header]: text, 'If-None-Match': '*' };
  for (const [method, path] of [
    ['POST', 'api/bank/authentication'],
    ['POST', '.well-known/est/simpleenroll'],
    ['POST', 'api/trainer/attempts/a1/certificates'],
    ['PUT', 'api/trainer/attempts/a1'],
    ['GET', 'ca/issuing.crl'],
  ] as const) {
    const answer = await site.ask(method, path, headers, method === 'GET' ? undefined : JSON.stringify(wrong));
    const body: unknown = await answer.json();
    expect([path, answer.status, body]).toMatchObject([path, 400, { type: 'malformed' }]);
    expect(body).toMatchObject({ detail: expect.stringMatching(new RegExp(`^${header}: `)) });
  }
  expect(await keptBy(site)).toEqual(before);
});

test.each(['%00', '%E3%81%82', '%', '%E0%A4%A', '%20', '..%2Fx', 'a'.repeat(101), '%0D%0AX:y'])(
  'an attempt in the address cannot be called %s',
  async (id) => {
    const site = openSite();
    for (const [method, path] of [
      ['PUT', `api/trainer/attempts/${id}`],
      ['POST', `api/trainer/attempts/${id}/certificates`],
    ] as const) {
      const answer = await site.ask(method, path, { 'If-None-Match': '*' }, '{}');
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { type: 'malformed', detail: expect.stringContaining('the attempt in the address') },
      ]);
    }
  },
);

test('an address and a header that name different attempts are a mistake', async () => {
  const headers = { 'Training-Attempt': 'a2', 'If-None-Match': '*' };
  const answer = await openSite().ask('POST', 'api/trainer/attempts/default/certificates', headers, '{}');
  expect([answer.status, await answer.json()]).toMatchObject([
    400,
    { detail: expect.stringMatching(/^Training-Attempt: /) },
  ]);
});

const token = basic(`test999:${password}`).slice('Basic '.length);
const latin1 = toBase64(Uint8Array.of(...new TextEncoder().encode('test999:'), 0xe9));

test.each([
  ['nothing but the scheme', 'Basic'],
  ['a scheme of another name', `Digest ${token}`],
  ['two tokens', `Basic ${token} ${token}`],
  ['two headers', `Basic ${token}, Basic ${token}`],
  ['base64 that is none', 'Basic %%%'],
  ['base64 that is cut', `Basic ${token.slice(0, -1)}`],
  ['no colon', basic('test999')],
  ['bytes that are no UTF-8', `Basic ${latin1}`],
  ['Shift_JIS', `Basic ${toBase64(Uint8Array.of(...new TextEncoder().encode('test999:'), 0x83, 0x70, 0x83, 0x58))}`],
  ['a control character', basic('test999:Kunren\u00002010')],
  ['a password that nobody types', basic(`test999:${'x'.repeat(201)}`)],
  ['a password of 200,000 letters', basic(`test999:${'x'.repeat(200_000)}`)],
  ['an ID that nobody types', basic(`${'x'.repeat(201)}:x`)],
])('credentials with %s are none, and no miss', async (_, Authorization) => {
  const site = openSite();
  await site.post('api/bank/authentication', wrong);
  const before = await keptBy(site);
  const answer = await site.enrol(request, undefined, { Authorization, 'Idempotency-Key': 'a1/7' });
  expect([answer.status, await answer.json()]).toMatchObject([401, { type: 'credentialsMissing' }]);
  expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Basic realm=/);
  expect(await keptBy(site)).toEqual(before);
});

test('a byte order mark before the ID is a part of it, so nobody is let in by it', async () => {
  const answer = await openSite().enrol(request, `\ufefftest999:${password}`);
  expect([answer.status, await answer.json()]).toMatchObject([401, { type: 'credentialsRefused' }]);
});

test('an attempt’s name may have 100 characters, and an idempotency key 200', async () => {
  const site = openSite();
  const [attempt, key] = ['a'.repeat(100), 'k'.repeat(200)];
  const state = JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates: [] });
  const path = `api/trainer/attempts/${attempt}`;
  expect((await site.ask('PUT', path, { 'If-None-Match': '*' }, state)).status).toBe(201);
  const headers = { 'Training-Attempt': attempt, 'Idempotency-Key': key };
  expect((await site.post('api/bank/challenge', {}, headers)).status).toBe(200);
});

test('the same idempotency key on another path is another request', async () => {
  const site = openSite();
  const headers = { 'Idempotency-Key': 'a1/7' };
  const challenge = await (await site.post('api/bank/challenge', {}, headers)).text();
  const refused = await site.post('api/bank/login', wrong, headers);
  expect(refused.status).toBe(401);
  expect(await (await site.post('api/bank/challenge', {}, headers)).text()).toBe(challenge);
});

test('the scheme is recognised in any case, and spaces after it do not matter (RFC 9110, 11.1)', async () => {
  const headers = { Authorization: `bAsIc   ${token}` };
  expect((await openSite().enrol(request, undefined, headers)).status).toBe(200);
});
