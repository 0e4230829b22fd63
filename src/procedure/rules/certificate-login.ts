import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { ask } from '../world/ask.ts';
import { browserMemory, offeredCertificates, withHeldCertificate } from '../world/browser-memory.ts';
import type { WindowId } from '../world/window-id.ts';
import { windowOf, withDialog, withPage } from '../world/windows.ts';
import type { World } from '../world/world.ts';
import { refuse, withAsks, type Refusal } from './rule.ts';

/** Presents a certificate: the browser holds on to it, and asks to sign the bank's challenge with its key. */
export function presentCertificate(
  world: World,
  id: WindowId,
  serialNumber: SerialNumber,
  seq: number,
): World | Refusal {
  const window = windowOf(world, id);
  if (window?.page.screen !== 'BLGI001') return refuse('otherPage');
  const asked = withPage(world, id, { ...window.page, busy: true, commonError: null, fieldErrors: {} });
  return withAsks(
    withHeldCertificate(asked, window, serialNumber),
    ask(seq, { kind: 'signChallenge', window: id, serialNumber }),
  );
}

/** Goes on without a certificate, because none was chosen or none is there. The browser remembers that choice too. */
export function withoutCertificate(world: World, id: WindowId): World | Refusal {
  const window = windowOf(world, id);
  if (window?.page.screen !== 'BLGI001') return refuse('otherPage');
  const refused = withPage(world, id, { ...window.page, commonError: 'certificateNotConfirmed', fieldErrors: {} });
  return withHeldCertificate(refused, window, 'none');
}

/** 電子証明書ログイン. A browser that still holds a certificate, or the choice of none, opens no picker. */
export function certificateLogin(world: World, id: WindowId, seq: number): World | Refusal {
  const window = windowOf(world, id);
  if (!window) return refuse('noSuchWindow');
  const { held } = browserMemory(world, window);
  if (held === 'none') return withoutCertificate(world, id);
  if (held !== null) return presentCertificate(world, id, held, seq);
  const [first] = offeredCertificates(world, window);
  if (!first) return withoutCertificate(world, id);
  return withDialog(world, { kind: 'certificatePicker', owner: id, selected: first.serialNumber });
}
