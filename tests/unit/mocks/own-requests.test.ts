import { expect, test } from 'vitest';
import { isOpenedFile, isOwnRequest } from '../../../mocks/own-requests.ts';
import { isEntryPage } from '../../../src/contract/entry-page.ts';

const sites = { 'a site below a path': 'https://host.test/some/project/', 'a site at the root': 'https://host.test/' };
const sent = { method: 'POST', referrer: '' };

for (const [what, site] of Object.entries(sites)) {
  test.each(['', 'index.html', '?from=mail', '#/practice/expired-certificate', 'index.html?a=b#/results'])(
    `${what} answers its own page at "%s"`,
    (page) => {
      const url = new URL(page, site);
      expect(isEntryPage(new URL(site), url)).toBe(true);
      expect(isOwnRequest(new URL(site), sent, { url: url.href })).toBe(true);
    },
  );

  test.each([
    'other/',
    'other/index.html',
    'index.htm',
    'licences.html',
    'blog',
    'sw.js',
    'https://elsewhere.test/some/project/',
    'about:blank',
    'about:srcdoc',
    'blob:https://host.test/0',
  ])(`${what} does not answer %s for the bank`, (page) => {
    const url = new URL(page, site);
    expect(isEntryPage(new URL(site), url)).toBe(false);
    expect(isOwnRequest(new URL(site), sent, { url: url.href })).toBe(false);
  });

  test(`what a page of ${what} sent before it was closed does not go to the network`, () => {
    expect(isOwnRequest(new URL(site), sent, undefined)).toBe(true);
    expect(isOwnRequest(new URL(site), { ...sent, referrer: new URL('other/', site).href }, undefined)).toBe(false);
  });
}

test.each(['ca/root.cer', 'ca/issuing.cer', 'ca/root.crl', 'ca/issuing.crl'])(
  '%s may be opened like a page, but is no address for a form',
  (path) => {
    expect(isOpenedFile({ ...sent, method: 'GET' }, path)).toBe(true);
    expect(isOpenedFile(sent, path)).toBe(false);
  },
);

test.each([
  'api/bank/login',
  'api/',
  'ca/',
  'ca/en/',
  'ca/ocsp',
  'ca/root.cer/x',
  '.well-known/est/cacerts',
  undefined,
])('%s is opened by nobody', (path) => {
  expect(isOpenedFile({ ...sent, method: 'GET' }, path)).toBe(false);
});
