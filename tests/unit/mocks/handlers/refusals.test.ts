import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { account, keyA, keyB, newKey, profileWith, requestWith } from '../../../support/fixtures.ts';
import { basic, openSite } from '../../../support/bank/site.ts';

const { password } = account('test999');
const credentials = `test999:${password}`;

async function refusal(response: Promise<Response>) {
  const { status, headers } = await response;
  const body = (await (await response).json()) as { type: string; status: number };
  expect(headers.get('Content-Type')).toBe('application/problem+json');
  expect(body.status).toBe(status);
  return { status, type: body.type, headers };
}

test.each([
  ['garbage', Uint8Array.of(1, 2, 3), 400, 'notACertificationRequest'],
  ['an empty body', new Uint8Array(), 400, 'notACertificationRequest'],
])('enrolment with %s', async (_, request, status, type) => {
  expect(await refusal(openSite().enrol(request, credentials))).toMatchObject({ status, type });
});

test('enrolment with a request whose signature was touched', async () => {
  const request = await requestWith(keyA, 'test999');
  request[request.length - 1] = (request.at(-1) ?? 0) ^ 1;
  const answer = await refusal(openSite().enrol(request, credentials));
  expect(answer).toMatchObject({ status: 400, type: 'possessionNotProven' });
});

test('enrolment with a key of 1024 bits', async () => {
  const weak = await newKey({
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 1024,
    publicExponent: new Uint8Array([1, 0, 1]),
  });
  const answer = await refusal(openSite().enrol(await requestWith(weak, 'test999'), credentials));
  expect(answer).toMatchObject({ status: 400, type: 'keyRefused' });
});

test.each([
  ['without credentials', undefined, 'credentialsMissing'],
  ['with a wrong password', 'test999:wrong', 'credentialsRefused'],
  ['with an ID that is nobody’s', 'nobody:wrong', 'credentialsRefused'],
  ['with the name of a property that every object has', 'constructor:x', 'credentialsRefused'],
  ['with a password that has colons', 'test999:a:b:c', 'credentialsRefused'],
  ['with an ID in full width', 'ｔｅｓｔ９９９:パス', 'credentialsRefused'],
  ['without an ID', ':x', 'credentialsRefused'],
  ['without a password', 'test999:', 'credentialsRefused'],
  ['with a password in full width', 'test999:Ｋｕｎｒｅｎ２０１０', 'credentialsRefused'],
  ['for an ID/password contract', 'test201:Keiko2010', 'credentialsRefused'],
])('enrolment %s', async (_, asked, type) => {
  const answer = await refusal(openSite().enrol(await requestWith(keyA, 'test999'), asked));
  expect(answer).toMatchObject({ status: 401, type });
  expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Basic realm=/);
});

test('enrolment with an Authorization header that is not Basic', async () => {
  const site = openSite();
  for (const Authorization of ['Basic', 'Basic %%%', 'Bearer abc', basic('no colon')]) {
    const answer = await refusal(site.ask('POST', '.well-known/est/simpleenroll', { Authorization }, 'AA=='));
    expect(answer).toMatchObject({ status: 401, type: 'credentialsMissing' });
  }
});

test('enrolment in somebody else’s name', async () => {
  const answer = await refusal(openSite().enrol(await requestWith(keyA, 'test401'), credentials));
  expect(answer).toMatchObject({ status: 403, type: 'otherSubject' });
});

test('enrolment with a key that has a certificate', async () => {
  const site = openSite();
  const request = await requestWith(keyA, 'test999');
  expect((await site.enrol(request, credentials)).status).toBe(200);
  expect(await refusal(site.enrol(request, credentials))).toMatchObject({ status: 409, type: 'keyReused' });
});

test('enrolment for a second certificate where the rules forbid it', async () => {
  const site = openSite({ defaultProfile: profileWith({ secondCertificate: 'forbid' }) });
  expect((await site.enrol(await requestWith(keyA, 'test999'), credentials)).status).toBe(200);
  const answer = await refusal(site.enrol(await requestWith(keyB, 'test999'), credentials));
  expect(answer).toMatchObject({ status: 409, type: 'anotherCertificateValid' });
});

test('enrolment reports the state of the account after a wrong password, and while it is locked', async () => {
  const site = openSite({ defaultProfile: profileWith({ missesBeforeTemporaryLock: 2 }) });
  const request = await requestWith(keyA, 'test999');
  const ask = async (asked: string): Promise<unknown> => (await site.enrol(request, asked)).json();
  const code = 'test999:0123456789abcdef0123456789abcdef';
  expect(await ask(code)).not.toHaveProperty('account');
  expect(await ask('test999:wrong')).toMatchObject({ type: 'credentialsRefused', account: { misses: 1 } });
  const lock = { account: { loginId: 'test999', lock: { kind: 'temporary' } } };
  expect(await ask('test999:wrong')).toMatchObject({ type: 'temporarilyLocked', ...lock });
  expect(await ask(code)).toMatchObject({ type: 'temporarilyLocked', ...lock });
  expect(await ask('test301:wrong')).toMatchObject({ type: 'locked', account: { lock: { kind: 'full' } } });
});

test('a lock for good, and a lock for a while with its remaining time', async () => {
  const site = openSite({ defaultProfile: profileWith({ missesBeforeTemporaryLock: 1, temporaryLockSeconds: 60 }) });
  const ask = (loginId: string, at: string) =>
    refusal(site.post('api/bank/authentication', { loginId, password: 'wrong' }, { 'Training-Date': at }));
  expect(await ask('test301', '2010-10-01T09:31:05+09:00')).toMatchObject({ status: 423, type: 'locked' });
  const first = await ask('test999', '2010-10-01T09:31:05+09:00');
  expect(first).toMatchObject({ status: 423, type: 'temporarilyLocked' });
  expect(first.headers.get('Retry-After')).toBe('60');
  const later = await ask('test999', '2010-10-01T09:32:04+09:00');
  expect(later.headers.get('Retry-After')).toBe('1');
});

test('ID and password alone under a contract for certificates', async () => {
  const answer = await refusal(openSite().post('api/bank/login', { loginId: 'test999', password }));
  expect(answer).toMatchObject({ status: 403, type: 'certificateRequired' });
});

test.each([
  ['JSON that is none', 'api/bank/login', '{'],
  ['no body', 'api/bank/login', ''],
  ['a missing field', 'api/bank/login', '{"loginId":"test999"}'],
  ['a field of another kind', 'api/bank/authentication', '{"loginId":1,"password":2}'],
  ['a password longer than anybody types', 'api/bank/login', `{"loginId":"a","password":"${'x'.repeat(201)}"}`],
  ['base64 that is none', 'api/bank/certificate-login', '{"challenge":"c","certificate":"?","signature":"AA=="}'],
  [
    'a certificate that is none',
    'api/bank/certificate-login',
    '{"challenge":"c","certificate":"AA==","signature":"AA=="}',
  ],
  ['an attempt’s certificate without validity', 'api/trainer/attempts/default/certificates', '{"loginId":"test999"}'],
])('%s', async (_, path, body) => {
  expect(await refusal(openSite().ask('POST', path, {}, body))).toMatchObject({ status: 400, type: 'malformed' });
});

test('sessions that nobody has', async () => {
  const site = openSite();
  const request = toBase64(await requestWith(keyA, 'test999'));
  for (const headers of [{}, { Authorization: 'Bearer x' }, { Authorization: 'Basic AA==' }]) {
    const renewed = await refusal(site.ask('POST', '.well-known/est/simplereenroll', headers, request));
    const isBearer = headers.Authorization?.startsWith('Bearer');
    expect(renewed).toMatchObject({ status: 401, type: isBearer ? 'sessionUnknown' : 'credentialsMissing' });
    // The proof wanted at these paths is a session, never ID and password.
    expect(renewed.headers.get('WWW-Authenticate')).toBe('Bearer realm="training"');
    const confirmed = await refusal(site.post('api/bank/password-confirmation', { password }, headers));
    expect(confirmed).toMatchObject({ status: 401, type: 'sessionUnknown' });
    expect(confirmed.headers.get('WWW-Authenticate')).toBe('Bearer realm="training"');
  }
});

test('a certificate for a challenge that was never given out', async () => {
  const site = openSite();
  const root = new Uint8Array(await (await site.ask('GET', 'ca/root.cer')).arrayBuffer());
  const body = { challenge: 'c', certificate: toBase64(root), signature: 'AA==' };
  const answer = await refusal(site.post('api/bank/certificate-login', body));
  expect(answer).toMatchObject({ status: 403, type: 'challengeUnknown' });
});

test('the CA’s own certificate is not that of a customer', async () => {
  const site = openSite();
  const root = new Uint8Array(await (await site.ask('GET', 'ca/root.cer')).arrayBuffer());
  const { challenge } = (await (await site.post('api/bank/challenge', {})).json()) as { challenge: string };
  const body = { challenge, certificate: toBase64(root), signature: 'AA==' };
  const answer = await refusal(site.post('api/bank/certificate-login', body));
  expect(answer).toMatchObject({ status: 403, type: 'certificateUnknown' });
});
