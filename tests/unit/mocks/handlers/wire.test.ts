import { expect, test } from 'vitest';
import { knownPaths } from '../../../support/bank/known-paths.ts';
import { openSite } from '../../../support/bank/site.ts';

const typeOf = async (response: Response) => ((await response.json()) as { type: string }).type;

test.each([
  'api/',
  'api/nothing',
  'api/bank/login/more',
  'ca/other.cer',
  '.well-known/est/csrattrs',
  '.well-known/est/',
  'api/trainer/attempts/',
])('nothing answers at %s, and that is said', async (path) => {
  const response = await openSite().ask('GET', path);
  expect([response.status, await typeOf(response)]).toEqual([404, 'noSuchPath']);
});

test.each([
  ['GET', 'api/bank/login', 'POST, OPTIONS'],
  ['POST', '.well-known/est/cacerts', 'GET, HEAD, OPTIONS'],
  ['POST', 'api/trainer/attempts/a1', 'PUT, DELETE, OPTIONS'],
  ['PUT', 'ca/root.cer', 'GET, HEAD, OPTIONS'],
  ['PATCH', 'ca/ocsp', 'POST, OPTIONS'],
  ['DELETE', 'ca/ocsp/AAAA', 'GET, HEAD, OPTIONS'],
  ['BREW', '.well-known/est/simpleenroll', 'POST, OPTIONS'],
])('%s %s is answered with the method that is allowed there', async (method, path, allowed) => {
  const response = await openSite().ask(method, path);
  expect([response.status, response.headers.get('Allow')]).toEqual([405, allowed]);
  expect(await response.json()).toMatchObject({ type: 'noSuchPath', detail: `answered here: ${allowed}` });
});

test.each(['csrattrs', 'serverkeygen', 'fullcmc', 'label/simpleenroll'])(
  'the operation %s, which this CA lacks, is 404 for every method (RFC 7030, 4.5.2)',
  async (operation) => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'HEAD']) {
      const response = await openSite().ask(method, `.well-known/est/${operation}`);
      expect([method, response.status]).toEqual([method, 404]);
    }
  },
);

const paths = [
  'ca/root.cer',
  'ca/issuing.cer',
  'ca/root.crl',
  'ca/issuing.crl',
  '.well-known/est/cacerts',
  'ca/ocsp/AA',
];

test.each([...paths, 'ca/other.cer', 'api/bank/login'])(
  'HEAD %s has the status and the headers of GET, and no body (RFC 9110, 9.3.2)',
  async (path) => {
    const site = openSite();
    const [got, head] = [await site.ask('GET', path), await site.ask('HEAD', path)];
    expect([head.status, [...head.headers]]).toEqual([got.status, [...got.headers]]);
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    expect((await got.arrayBuffer()).byteLength).toBeGreaterThan(0);
  },
);

test.each(knownPaths)('OPTIONS of the path of %s %s names the methods that it has', async (method, path) => {
  const response = await openSite().ask('OPTIONS', path.replace(':id', 'a1').replace('*', 'AAAA'));
  expect([response.status, await response.text()]).toEqual([204, '']);
  const allowed = response.headers.get('Allow')?.split(', ') ?? [];
  expect(allowed).toContain(method);
  expect(allowed).toContain('OPTIONS');
  expect(allowed.includes('HEAD')).toBe(allowed.includes('GET'));
});

test.each([
  ['Training-Attempt', ''],
  ['Training-Attempt', '../x'],
  ['Training-Attempt', 'a'.repeat(101)],
  ['Training-Date', 'yesterday'],
  ['Training-Date', '2010-10-01'],
  ['Training-Date', '2010-10-01T09:31:05'],
  ['Training-Date', '2010-13-01T09:31:05Z'],
  ['Training-Date', '2004-12-31T23:59:59Z'],
  ['Idempotency-Key', ''],
  ['Idempotency-Key', 'two words'],
])('the header %s: %s cannot be read', async (header, text) => {
  const response = await openSite().post('api/bank/challenge', {}, { [header]: text });
  expect([response.status, await typeOf(response)]).toEqual([400, 'malformed']);
});

test('an attempt that nobody opened is unknown, but for "default"', async () => {
  const site = openSite();
  const unknown = await site.post('api/bank/challenge', {}, { 'Training-Attempt': 'a1' });
  expect([unknown.status, await typeOf(unknown)]).toEqual([404, 'attemptUnknown']);
  expect((await site.post('api/bank/challenge', {})).status).toBe(200);
  expect((await site.post('api/bank/challenge', {}, { 'Training-Attempt': 'default' })).status).toBe(200);
});

test.each([
  ['api/bank/login', 256 * 1024],
  ['.well-known/est/simpleenroll', 256 * 1024],
  ['api/trainer/attempts/a1/certificates', 16 * 1024 * 1024],
  ['api/%74rainer/attempts/a1/certificates', 16 * 1024 * 1024],
])('a body for %s is too large from one byte more than %i on', async (path, limit) => {
  const site = openSite();
  const statusOf = async (length: number) => (await site.ask('POST', path, {}, 'x'.repeat(length))).status;
  expect(await statusOf(limit)).not.toBe(413);
  expect(await statusOf(limit + 1)).toBe(413);
});

test('every answer forbids to be kept by a cache', async () => {
  const site = openSite();
  for (const path of ['ca/root.cer', '.well-known/est/cacerts', 'api/nothing']) {
    expect((await site.ask('GET', path)).headers.get('Cache-Control')).toBe('no-store');
  }
});

test('garbage sent to the responder is answered as RFC 6960 wants it', async () => {
  const site = openSite();
  for (const response of [
    await site.ask('POST', 'ca/ocsp', {}, 'garbage'),
    await site.ask('POST', 'ca/ocsp'),
    await site.ask('GET', 'ca/ocsp/AAAA'),
  ]) {
    expect(response.status).toBe(200);
    expect(Array.from(new Uint8Array(await response.arrayBuffer()))).toEqual([0x30, 3, 0x0a, 1, 1]); // malformedRequest
  }
});
