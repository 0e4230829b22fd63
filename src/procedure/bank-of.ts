import type { AccountState } from '../profile/account-state.ts';
import type { BankSession, EnrolmentCode, LastLogin } from '../profile/bank-session.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import { browserMemory } from './world/browser-memory.ts';
import { windowOf } from './world/windows.ts';
import type { BankCertificate, BrowserWindow, World } from './world/world.ts';

/** The state that the bank needs to go on from a world. An attempt hands it over when it starts, resumes or branches. */
export interface KnownToBank {
  readonly accounts: readonly AccountState[];
  readonly certificates: readonly BankCertificate[];
  readonly lastLogins: readonly LastLogin[];
  readonly enrolmentCodes: readonly EnrolmentCode[];
  readonly sessions: readonly BankSession[];
}

export const bankOf = (world: World): KnownToBank => ({
  ...world.bank,
  enrolmentCodes: codesOf(world),
  sessions: world.windows.flatMap((window) => sessionOf(world, window)),
});

const idleSinceOf = (idleSince: Instant | null) => (idleSince === null ? {} : { idleSince });

// 証明書発行 opens a window of its own, and 更新 leads from the top page to BSMS002 in the same window.
const purposeIn = (window: BrowserWindow | undefined): EnrolmentCode['purpose'] =>
  window?.popup === false ? 'renewal' : 'acquisition';

/** The codes that pages hold or that are on their way to the CA. A code is spent once its certificate has been issued. */
function codesOf(world: World): readonly EnrolmentCode[] {
  const codes = new Map<string, EnrolmentCode>();
  for (const asked of world.asks) {
    if (asked.kind !== 'enrol') continue;
    const { code, loginId, window } = asked;
    codes.set(code, { code, loginId, purpose: purposeIn(windowOf(world, window)) });
  }
  for (const window of world.windows) {
    const { page } = window;
    if (page.screen !== 'BSMS002' && page.screen !== 'BSMS003') continue;
    const { code, loginId, idleSince } = page;
    if (code === null || (page.screen === 'BSMS003' && page.issued !== null)) continue;
    codes.set(code, { code, loginId, purpose: purposeIn(window), ...idleSinceOf(idleSince) });
  }
  return [...codes.values()];
}

function sessionOf(world: World, window: BrowserWindow): readonly BankSession[] {
  const { page } = window;
  if (page.screen === 'BLGI004') {
    const { session, loginId, idleSince } = page;
    const certificate = shownBy(world, window, loginId);
    return certificate
      ? [{ session, loginId, stage: 'certificateAccepted', certificate, ...idleSinceOf(idleSince) }]
      : [];
  }
  if (page.screen === 'BLIS006' || page.screen === 'BLIS007') {
    const { session, loginId, idleSince } = page;
    const stage = page.screen === 'BLIS006' ? 'accountConfirmed' : 'entriesChecked';
    return [{ session, loginId, stage, certificate: null, ...idleSinceOf(idleSince) }];
  }
  if (page.screen !== 'BTOP001') return [];
  const { session, customer, idleSince } = page;
  const certificate = customer.certificateNotAfter === null ? null : shownBy(world, window, customer.loginId);
  return [{ session, loginId: customer.loginId, stage: 'loggedIn', certificate, ...idleSinceOf(idleSince) }];
}

/** The certificate that a window's browser holds on to, if it belongs to this customer. */
function shownBy(world: World, window: BrowserWindow, loginId: LoginId): BankSession['certificate'] {
  const { held } = browserMemory(world, window);
  const isOwn = world.bank.certificates.some((known) => known.serialNumber === held && known.loginId === loginId);
  const found = isOwn && world.store.find(({ serialNumber }) => serialNumber === held);
  return found ? { serialNumber: found.serialNumber, notAfter: found.notAfter } : null;
}
