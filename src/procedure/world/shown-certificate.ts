import type { LoginId } from '../../profile/profile.ts';
import { browserMemory } from './browser-memory.ts';
import type { BankCertificate, BrowserWindow, World } from './world.ts';

/** The certificate that a window's browser holds on to, if it belongs to this customer and its key is on this PC. */
export function shownCertificate(world: World, window: BrowserWindow, loginId: LoginId): BankCertificate | undefined {
  const { held } = browserMemory(world, window);
  const isHere = world.store.some(({ serialNumber }) => serialNumber === held);
  const own = world.bank.certificates.find((known) => known.serialNumber === held && known.loginId === loginId);
  return isHere ? own : undefined;
}
