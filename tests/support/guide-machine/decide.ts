// The bank's decisions by the rulings alone, and what its records are afterwards.
import { bankAccount, type BankRecords } from '../../../src/banking/bank-records.ts';
import { admitEnrolment, grantCertificate, type Enrolment } from '../../../src/banking/enrolment.ts';
import { authenticate, confirmPassword, logIn } from '../../../src/banking/log-in.ts';
import { checkEntries, confirmAccount, register } from '../../../src/banking/registration.ts';
import { presentCertificate } from '../../../src/banking/present-certificate.ts';
import { refuse, type Ruling } from '../../../src/banking/ruling.ts';
import { admitRenewal, endedByLogIn } from '../../../src/banking/renewal.ts';
import { logOut } from '../../../src/banking/session.ts';
import { refusalEvent, unreachable, type AskOfBank } from '../../../src/procedure/refusal-event.ts';
import type { AskOf } from '../../../src/procedure/world/ask.ts';
import type { LoginIdEntry, SecretEntry } from '../../../src/procedure/world/entry.ts';
import {
  accountFields,
  serviceFields,
  type RegistrationEntries,
  type RegistrationField,
} from '../../../src/procedure/world/memo-entry.ts';
import type { AnswerEvent } from '../../../src/procedure/world/event.ts';
import type { AccountState } from '../../../src/profile/account-state.ts';
import type { BankSession } from '../../../src/profile/bank-session.ts';
import type { LoginId } from '../../../src/profile/profile.ts';
import type { Instant } from '../../../src/time/instant.ts';
import { drawn, newCertificate, type TestBank } from './bank.ts';

const recordsOf = ({ profile, states, codes, sessions, lastLogins }: TestBank): BankRecords => ({
  rules: profile.rules,
  accounts: profile.accounts.map((account) => bankAccount(account, lastLogins)),
  states,
  enrolmentCodes: codes,
  sessions,
});

const withState = (bank: TestBank, account: AccountState | null): TestBank =>
  account === null
    ? bank
    : { ...bank, states: [...bank.states.filter(({ loginId }) => loginId !== account.loginId), account] };

/** The text of a log-in ID as it goes over the wire names an account only in the width and case of the contract. */
const sentId = (entry: LoginIdEntry): LoginId => (isAsInContract(entry) ? entry.loginId : '?');

const isAsInContract = (entry: LoginIdEntry): entry is LoginIdEntry & { readonly kind: 'known' } =>
  entry.kind === 'known' && entry.width === 'half';

const isPasswordOf = (entry: SecretEntry, loginId: LoginId): boolean =>
  entry.judged === 'right' && entry.of.includes(loginId);

/** The accounts of which each of these fields holds the value that its name, without `Again`, says. */
function agreedBy(entries: RegistrationEntries, fields: readonly RegistrationField[]): readonly LoginId[] {
  const owners = fields.map((field) => {
    const entry = entries[field];
    return entry?.judged === 'memo' &&
      field.startsWith(entry.value) &&
      /^(Again)?$/.test(field.slice(entry.value.length))
      ? entry.of
      : [];
  });
  return (owners[0] ?? []).filter((loginId) => owners.every((each) => each.includes(loginId)));
}

interface Decided {
  readonly bank: TestBank;
  readonly answer: AnswerEvent;
  readonly isGranted: boolean;
}

export function decide(bank: TestBank, asked: AskOfBank, now: Instant): Decided {
  const ask = asked.id;
  const records = recordsOf(bank);
  const unless = <G>(ruling: Ruling<G>, then: (granted: G, after: TestBank) => Omit<Decided, 'isGranted'>): Decided => {
    const after = withState(bank, ruling.account);
    return ruling.ok
      ? { ...then(ruling.granted, after), isGranted: true }
      : { bank: after, answer: refusalEvent(asked, ruling.refused, ruling.account), isGranted: false };
  };
  /** The state of an account after a ruling that is about one. */
  const stateIn = ({ states }: TestBank, loginId: LoginId): AccountState =>
    states.find((state) => state.loginId === loginId) ?? {
      loginId,
      misses: 0,
      temporaryLocks: 0,
      lock: { kind: 'none' },
    };
  switch (asked.kind) {
    case 'authenticate': {
      const loginId = sentId(asked.loginId);
      const passwordRight = isPasswordOf(asked.password, loginId);
      return unless(authenticate(records, { loginId, passwordRight }, now), (granted, after) => {
        const [next, code] = drawn(after);
        const codes = [...next.codes, { code, loginId: granted.loginId, idleSince: now }];
        const account = stateIn(next, granted.loginId);
        return {
          bank: { ...next, codes },
          answer: { type: 'authenticated', ask, loginId: granted.loginId, code, account },
        };
      });
    }
    case 'logIn': {
      const loginId = sentId(asked.loginId);
      const passwordRight = isPasswordOf(asked.password, loginId);
      return unless(logIn(records, { loginId, passwordRight }, now), ({ customer }, after) => {
        const [next, session] = drawn(after);
        const open: BankSession = { session, loginId, stage: 'loggedIn', certificate: null, idleSince: now };
        const account = stateIn(next, loginId);
        return { bank: loggedIn(next, open, now), answer: { type: 'loggedIn', ask, session, customer, account } };
      });
    }
    case 'confirmPassword': {
      const { session } = asked;
      const found = bank.sessions.find((each) => each.session === session);
      const passwordRight = found !== undefined && isPasswordOf(asked.password, found.loginId);
      return unless(confirmPassword(records, { session, passwordRight }, now), ({ customer, certificate }, after) => {
        const open: BankSession = {
          session,
          loginId: customer.loginId,
          stage: 'loggedIn',
          certificate,
          idleSince: now,
        };
        const account = stateIn(after, customer.loginId);
        const shown = after.certificates.find(({ serialNumber }) => serialNumber === certificate?.serialNumber);
        const revoked = endedByLogIn(after.profile.rules, shown);
        return {
          bank: loggedIn(withRevoked(after, revoked), open, now),
          answer: { type: 'loggedIn', ask, session, customer, account, ...(revoked && { revoked }) },
        };
      });
    }
    case 'signChallenge': {
      const known = bank.certificates.find(({ serialNumber }) => serialNumber === asked.serialNumber);
      const shown = known && { ...known, issuedHere: true, signatureRight: true, standing: known };
      const ruling = shown ? presentCertificate(shown, now) : refuse('certificateUnknown');
      return unless(ruling, ({ loginId }, after) => {
        const [next, session] = drawn(after);
        const certificate = known ? { serialNumber: known.serialNumber, notAfter: known.notAfter } : null;
        const open: BankSession = { session, loginId, stage: 'certificateAccepted', certificate, idleSince: now };
        return {
          bank: { ...next, sessions: [...next.sessions, open] },
          answer: { type: 'certificateAccepted', ask, loginId, session },
        };
      });
    }
    case 'confirmAccount': {
      const { entries } = asked;
      const [loginId] = agreedBy(entries, ['branch', 'kind', 'number']);
      const passwordsRight = loginId !== undefined && agreedBy(entries, accountFields).includes(loginId);
      return unless(confirmAccount(records, { loginId, passwordsRight }, now), (granted, after) => {
        const [next, session] = drawn(after);
        const open = { session, ...granted, stage: 'accountConfirmed', certificate: null, idleSince: now } as const;
        const account = stateIn(next, granted.loginId);
        return {
          bank: { ...next, sessions: [...next.sessions, open] },
          answer: { type: 'accountConfirmed', ask, ...granted, session, account },
        };
      });
    }
    case 'checkEntries': {
      const { session, entries } = asked;
      const found = bank.sessions.find((each) => each.session === session);
      const entriesRight = found !== undefined && agreedBy(entries, serviceFields).includes(found.loginId);
      return unless(checkEntries(records, { session, entriesRight }, now), (_, after) => ({
        bank: {
          ...after,
          sessions: after.sessions.map((each) =>
            each.session === session ? { ...each, stage: 'entriesChecked', idleSince: now } : each,
          ),
        },
        answer: { type: 'entriesChecked', ask },
      }));
    }
    case 'register':
      return unless(register(records, asked.session, now), ({ loginId }, after) => ({
        bank: after,
        answer: { type: 'registered', ask, account: stateIn(after, loginId) },
      }));
    case 'logOut':
      return unless(logOut(), (_, after) => ({
        bank: { ...after, sessions: after.sessions.filter(({ session }) => session !== asked.session) },
        answer: { type: 'loggedOut', ask },
      }));
    case 'enrol': {
      const repeated = bank.enrolled.get(asked.seq);
      if (repeated && 'ask' in repeated) return { bank, answer: { ...repeated, ask }, isGranted: true };
      const { loginId, proof } = asked;
      const admitted = admit(bank, asked, now);
      if (!admitted.ok) return unless(admitted, () => ({ bank, answer: unreachable(asked) }));
      const earlier = bank.certificates.filter((each) => each.loginId === loginId);
      return unless(grantCertificate(bank.profile.rules, admitted.granted.purpose, earlier, now), (validity, after) => {
        const [next, serialNumber] = drawn(after);
        const certificate = newCertificate(next, loginId, serialNumber, validity);
        const answer: AnswerEvent = { type: 'certificateIssued', ask, certificate };
        return {
          bank: {
            ...next,
            codes: next.codes.filter(({ code }) => proof.kind !== 'code' || code !== proof.code),
            sessions: next.sessions.filter(({ session }) => proof.kind !== 'session' || session !== proof.session),
            certificates: [
              ...next.certificates,
              {
                serialNumber,
                loginId,
                ...validity,
                status: 'good',
                ...(proof.kind === 'session' && { renews: proof.renews }),
              },
            ],
            received: new Map([...next.received, [serialNumber, certificate]]),
            enrolled: new Map([...next.enrolled, [asked.seq, answer]]),
          },
          answer,
        };
      });
    }
  }
}

function admit(bank: TestBank, { loginId, proof }: AskOf<'enrol'>, now: Instant): Ruling<Enrolment> {
  const records = recordsOf(bank);
  if (proof.kind === 'code') {
    return admitEnrolment(records, { loginId, secret: proof.code, passwordRight: false }, now);
  }
  const known = bank.certificates.find(({ serialNumber }) => serialNumber === proof.renews);
  const certificate = known && { ...known, issuedHere: true, signatureRight: true, standing: known };
  return admitRenewal(records, { session: proof.session, certificate }, now);
}

const withRevoked = (bank: TestBank, revoked: string | undefined): TestBank => ({
  ...bank,
  certificates: bank.certificates.map((each) =>
    each.serialNumber === revoked ? { ...each, status: 'revoked' } : each,
  ),
});

function loggedIn(bank: TestBank, open: BankSession, at: Instant): TestBank {
  const { loginId } = open;
  return {
    ...bank,
    sessions: [...bank.sessions.filter(({ session }) => session !== open.session), open],
    lastLogins: [...bank.lastLogins.filter((each) => each.loginId !== loginId), { loginId, at }],
  };
}
