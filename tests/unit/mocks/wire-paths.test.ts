import { expect, test } from 'vitest';
import { openSite } from '../../support/bank/site.ts';

// A host may read each of these as the path in front of it, so a request of the site's own page must not get there.
const spellings = {
  'api/bank/login': [
    'api//bank/login',
    '/api/bank/login',
    '///api/bank/login',
    'x/../api/bank/login',
    'x%2F..%2Fapi/bank/login',
    './/api/bank/login',
    'api%2Fbank%2Flogin',
    'api%5Cbank/login',
    '%61pi/bank/login',
    '%2561pi/bank/login',
    'API/bank/login',
    'Api/bank/login',
    'api/./bank/login',
    'api/bank/login/',
    'api;v=1/bank/login',
    ';/api/bank/login',
    'x/..;a/api/bank/login',
    'api./bank/login',
    'api%20/bank/login',
    'api%00/bank/login',
    `%${'25'.repeat(3_000)}61pi/bank/login`,
    '%%32%3561pi/bank/login',
    '../%70roject/api/bank/login',
    '../project//api/bank/login',
    '../PROJECT/api/bank/login',
  ],
  'api/': ['api', '%61pi', 'API'],
  'ca/root.cer': [
    'ca%2Froot.cer',
    '/ca/root.cer',
    'CA/ROOT.CER',
    '%63a/root.cer',
    'ca/%FF',
    'ca',
    'ca/ocsp/..%2F..%2Fx',
    'ca;/root.cer',
  ],
  '.well-known/est/cacerts': [
    '%2Ewell-known/est/cacerts',
    '.well-known%2Fest/cacerts',
    '.well-known/est',
    '.well-known;a/est;b/x',
    '.Well-Known/EST/x',
  ],
};

test.each(Object.entries(spellings))(
  '%s is the wire’s in each spelling, and no other is taken for it',
  async (path, odd) => {
    const { base, answer, ask } = openSite({ folder: 'project' });
    expect(answer.paths.pathOf(new URL(path, base))).toBe(path);
    for (const spelling of odd) {
      const url = new URL(`${base}${spelling}`);
      expect([spelling, answer.paths.includes(url)]).toEqual([spelling, true]);
      // Letters that were encoded without need mean the same path, and get its answer: it wants a body, or another method.
      const { status } = await ask('POST', url.href);
      expect([spelling, status]).toEqual([spelling, expect.toBeOneOf([400, 404, 405])]);
    }
  },
);

test.each([
  '',
  'index.html',
  'apis/x',
  'capi/x',
  'x/api',
  'x;/api/bank/login',
  'api.v1/bank/login',
  '...',
  '.well-known/other',
  '../api/bank/login',
  '..%2Fapi/bank/login',
])('the path "%s" is nobody’s of the wire', async (path) => {
  const { base, answer, ask } = openSite();
  expect(answer.paths.includes(new URL(path, base))).toBe(false);
  expect((await ask('GET', path)).status).toBe(404);
});

test('an address that is encoded again and again is read at once', () => {
  const { base, answer } = openSite();
  const begun = performance.now();
  for (const odd of [
    `%${'25'.repeat(50_000)}61pi/x`,
    '%2525'.repeat(20_000),
    `${'%2'.repeat(50_000)}5`,
    ' ;.'.repeat(30_000),
  ]) {
    answer.paths.includes(new URL(`${base}${odd}`));
  }
  expect(performance.now() - begun).toBeLessThan(500);
});

test('the same path on another origin is not ours', () => {
  const {
    base,
    answer: { paths },
  } = openSite();
  const url = new URL(new URL('api/bank/login', base).pathname, 'http://other.test');
  expect([paths.includes(url), paths.pathOf(url)]).toEqual([false, undefined]);
});

test.each([
  'api/../api/bank/nothing',
  'api/bank/../bank/nothing',
  'api/%2e%2e/api/nothing',
  'api\\bank\\nothing',
  'api/bank/login%0d%0aX-Odd:1',
  'api/bank/login%00',
  'api/bank/login/',
  'api/bank/<script>',
  'api/bank/<img onerror=x>',
  'api/trainer/attempts/__proto__/certificates',
  `api/trainer/attempts/${'a'.repeat(101)}/certificates`,
  `api/${'x/'.repeat(2_000)}`,
])('%s fails nothing, adds no header and is no page', async (path) => {
  const answer = await openSite().ask('POST', path, {}, '{}');
  expect(answer.status).toBeOneOf([400, 404]);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect([...answer.headers.keys()]).toEqual(['cache-control', 'content-type']);
});

test('a query and a range leave the answer as it is', async () => {
  const site = openSite();
  const whole = await (await site.ask('GET', 'ca/root.cer')).arrayBuffer();
  const odd = [await site.ask('GET', 'ca/root.cer?x=1'), await site.ask('GET', 'ca/root.cer', { Range: 'bytes=0-9' })];
  for (const answer of odd) expect([answer.status, await answer.arrayBuffer()]).toEqual([200, whole]);
});
