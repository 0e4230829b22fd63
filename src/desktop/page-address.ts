import type { Page, Screen } from '../procedure/world/page.ts';

// Such systems name their addresses after the screen's group; the host below .example leads nowhere.
const paths: Readonly<Record<Screen, string>> = {
  BLGI001: '/hojin/blgi/BLGI001.do',
  BSMS001: '/hojin/bsms/BSMS001.do',
  BSMS002: '/hojin/bsms/BSMS002.do',
  BSMS003: '/hojin/bsms/BSMS003.do',
  BSMS004: '/hojin/bsms/BSMS004.do',
  BLGI004: '/hojin/blgi/BLGI004.do',
  BTOP001: '/hojin/btop/BTOP001.do',
  loginIdAcquisition: '/hojin/blis/BLIS005.do',
};

/** What follows the host in a page's address. */
export const pathOf = ({ screen }: Page): string => paths[screen];

/** What the address bar shows for a page of the bank with this host. */
export const addressOf = (host: string, page: Page): string => `https://${host}${pathOf(page)}`;
