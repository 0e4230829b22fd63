// A bank, its CA and the PC's keys for the machine that looks for faults of the guide. It keeps records of its own, so nothing in it
// is shared with the answers that an exercise is written with.
import type { CertificateFields } from '../../../src/pki/certificate-fields.ts';
import { customerSubject, issuingName } from '../../../src/pki/organisation.ts';
import type { Validity } from '../../../src/pki/validity.ts';
import type { AnswerEvent, EventOf } from '../../../src/procedure/world/event.ts';
import type { BankCertificate, World } from '../../../src/procedure/world/world.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { BankSession, EnrolmentCode, LastLogin } from '../../../src/profile/bank-session.ts';
import type { LoginId, Profile } from '../../../src/profile/profile.ts';
import { noMishaps, type Mishaps } from './mishaps.ts';

/** All that the bank, its CA and the PC's keys know in one attempt. Every answer makes the next one. */
export interface TestBank {
  readonly profile: Profile;
  readonly states: readonly AccountState[];
  readonly certificates: readonly BankCertificate[];
  readonly codes: readonly EnrolmentCode[];
  readonly sessions: readonly BankSession[];
  readonly lastLogins: readonly LastLogin[];
  /** The certificates that the PC has received from the bank, by their serial numbers. */
  readonly received: ReadonlyMap<string, CertificateFields>;
  /** The answers to certification requests, by the number of the request: asked again, the CA repeats itself. */
  readonly enrolled: ReadonlyMap<number, AnswerEvent>;
  /** Counts everything that was drawn: serial numbers, codes, sessions. */
  readonly drawn: number;
  readonly mishaps: Mishaps;
}

export const openTestBank = (profile: Profile, world: World, mishaps = noMishaps): TestBank => ({
  profile,
  states: world.bank.accounts,
  certificates: [],
  codes: [],
  sessions: [],
  lastLogins: [],
  received: new Map(),
  enrolled: new Map(),
  drawn: 0,
  mishaps,
});

/** The bank after it has issued other certificates in place of those that the PC had lost. */
export function withRemade(bank: TestBank, replaced: EventOf<'certificatesRemade'>['replaced']): TestBank {
  const remade = new Map(replaced.map(({ lost, certificate }) => [lost, certificate]));
  const received = [...bank.received].map(([serialNumber, fields]) => {
    const certificate = remade.get(serialNumber) ?? fields;
    return [certificate.serialNumber, certificate] as const;
  });
  return {
    ...bank,
    certificates: bank.certificates.map((each) => ({
      ...each,
      serialNumber: remade.get(each.serialNumber)?.serialNumber ?? each.serialNumber,
    })),
    received: new Map(received),
  };
}

/** 32 hexadecimal digits, in the shape of a serial number, a code or a session. */
const token = (number: number): string => (0x7e57_0000 + number).toString(16).padStart(32, 'c');

export function drawn(bank: TestBank): readonly [bank: TestBank, token: string] {
  return [{ ...bank, drawn: bank.drawn + 1 }, token(bank.drawn + 1)];
}

export function newCertificate(
  { profile: { organisation } }: TestBank,
  loginId: LoginId,
  serialNumber: string,
  { notBefore, notAfter }: Validity,
): CertificateFields {
  const subject = customerSubject(organisation, loginId);
  return { serialNumber, subject, issuer: issuingName(organisation), notBefore, notAfter, thumbprint: serialNumber };
}
