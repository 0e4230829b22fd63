import type { AccountState } from '../profile/account-state.ts';
import type { BankSession, EnrolmentCode, LastLogin } from '../profile/bank-session.ts';
import type { LoginId } from '../profile/profile.ts';
import type { Instant } from '../time/instant.ts';
import type { EnrolmentProof } from './world/enrolment-proof.ts';
import { shownCertificate } from './world/shown-certificate.ts';
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
  sessions: sessionsOf(world),
});

const idleSinceOf = (idleSince: Instant | null) => (idleSince === null ? {} : { idleSince });

/** The codes that pages hold or that are on their way to the CA. A code is spent once its certificate has been issued. */
function codesOf(world: World): readonly EnrolmentCode[] {
  const codes = new Map<string, EnrolmentCode>();
  for (const { proof, loginId, idleSince } of proofsIn(world)) {
    if (proof.kind === 'code') codes.set(proof.code, { code: proof.code, loginId, ...idleSinceOf(idleSince) });
  }
  return [...codes.values()];
}

/** The sessions that pages hold or that are on their way to the CA, which spends them like codes. */
function sessionsOf(world: World): readonly BankSession[] {
  const sessions = new Map<string, BankSession>();
  for (const { proof, loginId, idleSince } of proofsIn(world)) {
    const renewed = world.bank.certificates.find(
      (each) => proof.kind === 'session' && each.serialNumber === proof.renews,
    );
    if (proof.kind === 'code' || !renewed) continue;
    const { session } = proof;
    sessions.set(session, {
      session,
      loginId,
      stage: 'loggedIn',
      certificate: named(renewed),
      ...idleSinceOf(idleSince),
    });
  }
  return [...sessions.values(), ...world.windows.flatMap((window) => sessionOf(world, window))];
}

interface HeldProof {
  readonly proof: EnrolmentProof;
  readonly loginId: LoginId;
  readonly idleSince: Instant | null;
}

/** The proofs that can still be used. Of one that is both sent and on its page, the page comes last, as it knows more. */
function proofsIn({ asks, windows }: World): readonly HeldProof[] {
  const sent = asks.flatMap((asked) => (asked.kind === 'enrol' ? [{ ...asked, idleSince: null }] : []));
  const onPages = windows.flatMap(({ page }): readonly HeldProof[] => {
    if (page.screen !== 'BSMS002' && page.screen !== 'BSMS003') return [];
    const { proof, loginId, idleSince } = page;
    return proof === null || (page.screen === 'BSMS003' && page.issued !== null) ? [] : [{ proof, loginId, idleSince }];
  });
  return [...sent, ...onPages];
}

function sessionOf(world: World, window: BrowserWindow): readonly BankSession[] {
  const { page } = window;
  if (page.screen === 'BLGI004') {
    const { session, loginId, idleSince } = page;
    const certificate = shownCertificate(world, window, loginId);
    return certificate
      ? [{ session, loginId, stage: 'certificateAccepted', certificate: named(certificate), ...idleSinceOf(idleSince) }]
      : [];
  }
  if (page.screen === 'BLIS006' || page.screen === 'BLIS007') {
    const { session, loginId, idleSince } = page;
    const stage = page.screen === 'BLIS006' ? 'accountConfirmed' : 'entriesChecked';
    return [{ session, loginId, stage, certificate: null, ...idleSinceOf(idleSince) }];
  }
  if (page.screen !== 'BTOP001') return [];
  const { session, customer, idleSince } = page;
  const { loginId, certificateNotAfter } = customer;
  const certificate = certificateNotAfter === null ? undefined : shownCertificate(world, window, loginId);
  return [
    {
      session,
      loginId,
      stage: 'loggedIn',
      certificate: certificate ? named(certificate) : null,
      ...idleSinceOf(idleSince),
    },
  ];
}

const named = ({ serialNumber, notAfter }: BankCertificate): NonNullable<BankSession['certificate']> => ({
  serialNumber,
  notAfter,
});
