import { forgedHost } from '../procedure/world/mail/mail-hosts.ts';
import type { Page, Screen } from '../procedure/world/page.ts';

// Banking systems of this kind name addresses after the screen's group. A host below .example leads nowhere.
const paths: Readonly<Record<Screen, string>> = {
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
  forgedSite: '/koushin/',
};

/** The path in a page's address. */
export const pathOf = ({ screen }: Page): string => paths[screen];

/** The name of a page's site in the address bar. */
export const hostOf = (host: string, { screen }: Page): string => (screen === 'forgedSite' ? forgedHost(host) : host);

/** The address bar's text for a page. */
export const addressOf = (host: string, page: Page): string => `https://${hostOf(host, page)}${pathOf(page)}`;
