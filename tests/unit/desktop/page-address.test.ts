import { expect, test } from 'vitest';
import { addressOf, pathOf } from '../../../src/desktop/page-address.ts';
import type { Page, Screen } from '../../../src/procedure/world/page.ts';

const paths: Readonly<Record<Exclude<Screen, 'forgedSite'>, string>> = {
  BLGI001: '/hojin/blgi/BLGI001.do',
  BSMS001: '/hojin/bsms/BSMS001.do',
  BSMS002: '/hojin/bsms/BSMS002.do',
  BSMS003: '/hojin/bsms/BSMS003.do',
  BSMS004: '/hojin/bsms/BSMS004.do',
  BLGI004: '/hojin/blgi/BLGI004.do',
  BTOP001: '/hojin/btop/BTOP001.do',
  BLIS005: '/hojin/blis/BLIS005.do',
  BLIS006: '/hojin/blis/BLIS006.do',
  BLIS007: '/hojin/blis/BLIS007.do',
  BLIS008: '/hojin/blis/BLIS008.do',
  loginIdAcquisition: '/hojin/blis/BLIS005.do',
};

test('the page behind a forged link lies at a site that is named like the bank’s and is another', () => {
  const page = { screen: 'forgedSite' } as const;
  expect(addressOf('ib.mihon-bank.example', page)).toBe('https://mihon-bank-koushin.example/koushin/');
});

test.each(Object.entries(paths))('the page %s has the address %s at the bank', (screen, path) => {
  const page = { screen } as Page;
  expect(pathOf(page)).toBe(path);
  expect(addressOf('ib.mihon-bank.example', page)).toBe(`https://ib.mihon-bank.example${path}`);
});
