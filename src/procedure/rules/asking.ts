import { isExpired } from '../../pki/validity.ts';
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { ask, type Ask } from '../world/ask.ts';
import { refuse, type Refusal } from './rule.ts';
import { windowOf, withDialog, withPage } from '../world/windows.ts';
import type { WindowId } from '../world/window-id.ts';
import type { BrowserMemory, BrowserWindow, World } from '../world/world.ts';

export const asking = (world: World, ...asks: readonly Ask[]): World => ({ ...world, asks: [...world.asks, ...asks] });

export const browserMemory = (world: World, { browser }: BrowserWindow): BrowserMemory =>
  world.browsers[browser] ?? { offered: [], held: null };

const holding = (world: World, window: BrowserWindow, held: BrowserMemory['held']): World => ({
  ...world,
  browsers: { ...world.browsers, [window.browser]: { ...browserMemory(world, window), held } },
});

/** The certificates that the picker of a browser lists: those it was started with and that are still there. */
export const offeredCertificates = (world: World, window: BrowserWindow) =>
  world.store.filter(
    (certificate) =>
      browserMemory(world, window).offered.includes(certificate.serialNumber) &&
      (world.rules.pickerListsExpired || !isExpired(certificate, world.now)),
  );

/** The browser holds on to this certificate and proves to the bank that it has the key. */
export function presenting(world: World, id: WindowId, serialNumber: SerialNumber, seq: number): World | Refusal {
  const window = windowOf(world, id);
  if (window?.page.screen !== 'BLGI001') return refuse('otherPage');
  const asked = withPage(world, id, { ...window.page, busy: true, commonError: null, fieldErrors: {} });
  return asking(holding(asked, window, serialNumber), ask(seq, { kind: 'signChallenge', window: id, serialNumber }));
}

/** None was chosen, or there is none: the browser remembers that too. */
export function noCertificate(world: World, id: WindowId): World | Refusal {
  const window = windowOf(world, id);
  if (window?.page.screen !== 'BLGI001') return refuse('otherPage');
  const told = withPage(world, id, { ...window.page, commonError: 'certificateNotConfirmed', fieldErrors: {} });
  return holding(told, window, 'none');
}

/** 電子証明書ログイン: what the browser still holds decides before anything is offered. */
export function certificateLogin(world: World, id: WindowId, seq: number): World | Refusal {
  const window = windowOf(world, id);
  if (!window) return refuse('noSuchWindow');
  const { held } = browserMemory(world, window);
  if (held === 'none') return noCertificate(world, id);
  if (held !== null) return presenting(world, id, held, seq);
  const [first] = offeredCertificates(world, window);
  if (!first) return noCertificate(world, id);
  return withDialog(world, { kind: 'certificatePicker', owner: id, selected: first.serialNumber });
}
