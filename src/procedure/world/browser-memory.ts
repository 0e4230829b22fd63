import { isExpired } from '../../pki/validity.ts';
import type { CertificateFields } from '../../pki/certificate-fields.ts';
import { hasRoomForWindow, windowsOf } from './windows.ts';
import type { BrowserMemory, BrowserWindow, World } from './world.ts';

export const browserMemory = (world: World, { browser }: BrowserWindow): BrowserMemory =>
  world.browsers[browser] ?? { offered: [], held: null };

/** The world once the window's browser holds on to this certificate, or to the choice of none. */
export const withHeldCertificate = (world: World, window: BrowserWindow, held: BrowserMemory['held']): World => ({
  ...world,
  browsers: { ...world.browsers, [window.browser]: { ...browserMemory(world, window), held } },
});

/** The world with a browser started, if it is not running yet. It offers the certificates of this moment until it is closed. */
export const withBrowserStarted = (world: World, browser: BrowserWindow['browser']): World =>
  windowsOf(world, browser).length > 0 || !hasRoomForWindow(world)
    ? world
    : {
        ...world,
        browsers: {
          ...world.browsers,
          [browser]: { offered: world.store.map(({ serialNumber }) => serialNumber), held: null },
        },
      };

/** The certificates that the picker of a browser lists: those it was started with and that are still there. */
export const offeredCertificates = (world: World, window: BrowserWindow): readonly CertificateFields[] =>
  world.store.filter(
    (certificate) =>
      browserMemory(world, window).offered.includes(certificate.serialNumber) &&
      (world.rules.pickerListsExpired || !isExpired(certificate, world.now)),
  );
