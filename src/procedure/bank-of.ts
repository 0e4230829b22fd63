import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Instant } from '../pki/instant.ts';
import type { AccountState } from '../profile/account-state.ts';
import type { LoginId } from '../profile/profile.ts';
import { browserMemory } from './asking.ts';
import type { BankCertificate, BrowserWindow, World } from './world.ts';

/** A code with which a certificate may be asked for. */
export interface KnownCode {
  readonly code: string;
  readonly loginId: LoginId;
}

/** Somebody whom the bank has let in, at least as far as the password. */
export interface KnownSession {
  readonly session: string;
  readonly loginId: LoginId;
  readonly stage: 'certificateAccepted' | 'loggedIn';
  readonly certificate: { readonly serialNumber: SerialNumber; readonly notAfter: Instant } | null;
}

/** What the bank must know to go on from this world: handed to it when an attempt starts, is taken up again or branches. */
export interface KnownToBank {
  readonly accounts: readonly AccountState[];
  readonly certificates: readonly BankCertificate[];
  readonly enrolmentCodes: readonly KnownCode[];
  readonly sessions: readonly KnownSession[];
}

export const bankOf = (world: World): KnownToBank => ({
  ...world.bank,
  enrolmentCodes: codesOf(world),
  sessions: world.windows.flatMap((window) => sessionOf(world, window)),
});

/** The newest code of each customer: the bank counts no other. */
function codesOf({ windows }: World): readonly KnownCode[] {
  const codes = new Map<LoginId, KnownCode>();
  for (const { page } of windows.toSorted((one, other) => one.order - other.order)) {
    if ((page.screen === 'BSMS002' || page.screen === 'BSMS003') && page.code !== null) {
      codes.set(page.loginId, { code: page.code, loginId: page.loginId });
    }
  }
  return [...codes.values()];
}

function sessionOf(world: World, window: BrowserWindow): readonly KnownSession[] {
  const { page } = window;
  const { held } = browserMemory(world, window);
  const shown = world.store.find(({ serialNumber }) => serialNumber === held);
  const certificate = shown ? { serialNumber: shown.serialNumber, notAfter: shown.notAfter } : null;
  if (page.screen === 'BLGI004') {
    return [{ session: page.session, loginId: page.loginId, stage: 'certificateAccepted', certificate }];
  }
  if (page.screen !== 'BTOP001') return [];
  return [{ session: page.session, loginId: page.customer.loginId, stage: 'loggedIn', certificate }];
}
