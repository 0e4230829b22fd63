import { bankAccount, type BankRecords } from '../../banking/bank-records.ts';
import type { JudgedCredentials } from '../../banking/check-password.ts';
import { admitEnrolment, grantCertificate, type Enrolment } from '../../banking/enrolment.ts';
import { checkEntries, confirmAccount, register } from '../../banking/registration.ts';
import { authenticate, confirmPassword, logIn } from '../../banking/log-in.ts';
import { presentCertificate } from '../../banking/present-certificate.ts';
import { refuse, type Ruling } from '../../banking/ruling.ts';
import { admitRenewal, endedByLogIn } from '../../banking/renewal.ts';
import { logOut } from '../../banking/session.ts';
import { bankOf } from '../../procedure/bank-of.ts';
import { refusalEvent, type AskOfBank } from '../../procedure/refusal-event.ts';
import type { AskOf } from '../../procedure/world/ask.ts';
import { matches, namedBy } from '../../procedure/world/entry.ts';
import { accountFields, ownersOfAll, serviceFields } from '../../procedure/world/memo-entry.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import { certificateOf, issuedBy, nextSerialNumber, type ScriptedCertificates } from './scripted-certificates.ts';

/** A session or a code, in the shape of a real one: counted instead of drawn, so that pictures and tests repeat. */
const scriptedToken = (seq: number): string => seq.toString(16).padStart(32, '0');

/** Derives the bank's records from a world. */
function recordsOf(world: World, profile: Profile): BankRecords {
  const { accounts, lastLogins, enrolmentCodes, sessions } = bankOf(world);
  return {
    rules: world.rules,
    accounts: profile.accounts.map((account) => bankAccount(account, lastLogins)),
    states: accounts,
    enrolmentCodes,
    sessions,
  };
}

/** Asks for the bank's ruling and answers with the event that it comes to. */
export function bankAnswer(
  asked: AskOfBank,
  world: World,
  profile: Profile,
  script: ScriptedCertificates,
): AnswerEvent {
  const ask = asked.id;
  const { now } = world;
  const records = recordsOf(world, profile);
  switch (asked.kind) {
    case 'authenticate': {
      const ruling = authenticate(records, judged(asked), now);
      if (!ruling.ok) return refused(asked, ruling);
      const { granted, account } = ruling;
      return { type: 'authenticated', ask, loginId: granted.loginId, code: scriptedToken(asked.seq), account };
    }
    case 'logIn': {
      const ruling = logIn(records, judged(asked), now);
      if (!ruling.ok) return refused(asked, ruling);
      const { granted, account } = ruling;
      return { type: 'loggedIn', ask, session: scriptedToken(asked.seq), customer: granted.customer, account };
    }
    case 'confirmPassword': {
      const { session, loginId, password } = asked;
      const passwordRight = matches({ kind: 'known', loginId, width: 'half' }, password);
      const ruling = confirmPassword(records, { session, passwordRight }, now);
      if (!ruling.ok) return refused(asked, ruling);
      const { customer, certificate } = ruling.granted;
      const shown = world.bank.certificates.find(({ serialNumber }) => serialNumber === certificate?.serialNumber);
      const revoked = endedByLogIn(world.rules, shown);
      return { type: 'loggedIn', ask, session, customer, account: ruling.account, ...(revoked && { revoked }) };
    }
    case 'signChallenge': {
      const ruling = presented(asked, world);
      if (!ruling.ok) return refused(asked, ruling);
      const session = scriptedToken(asked.seq);
      return { type: 'certificateAccepted', ask, loginId: ruling.granted.loginId, session };
    }
    case 'enrol':
      return enrolmentAnswer(asked, world, records, { organisation: profile.organisation, script });
    case 'confirmAccount': {
      const { entries } = asked;
      const [loginId] = ownersOfAll(entries, ['branch', 'kind', 'number']);
      const passwordsRight = loginId !== undefined && ownersOfAll(entries, accountFields).includes(loginId);
      const ruling = confirmAccount(records, { loginId, passwordsRight }, now);
      if (!ruling.ok) return refused(asked, ruling);
      const { granted, account } = ruling;
      return { type: 'accountConfirmed', ask, loginId: granted.loginId, session: scriptedToken(asked.seq), account };
    }
    case 'checkEntries': {
      const { session, entries } = asked;
      const holder = records.sessions.find((each) => each.session === session)?.loginId ?? '';
      const entriesRight = ownersOfAll(entries, serviceFields).includes(holder);
      const ruling = checkEntries(records, { session, entriesRight }, now);
      return ruling.ok ? { type: 'entriesChecked', ask } : refused(asked, ruling);
    }
    case 'register': {
      const ruling = register(records, asked.session, now);
      return ruling.ok ? { type: 'registered', ask, account: ruling.account } : refused(asked, ruling);
    }
    case 'logOut': {
      const ruling = logOut();
      return ruling.ok ? { type: 'loggedOut', ask } : refused(asked, ruling);
    }
  }
}

const refused = (asked: AskOfBank, ruling: Extract<Ruling<never>, { ok: false }>): AnswerEvent =>
  refusalEvent(asked, ruling.refused, ruling.account);

const judged = ({ loginId, password }: AskOf<'authenticate' | 'logIn'>): JudgedCredentials => ({
  // An empty text is no log-in ID.
  loginId: namedBy(loginId) ?? '',
  passwordRight: matches(loginId, password),
});

/** This PC signs with the right key, and has certificates of this bank's CA only. */
function presented({ serialNumber }: AskOf<'signChallenge'>, { bank, store, now }: World) {
  const certificate = store.find((each) => each.serialNumber === serialNumber);
  if (!certificate) return refuse('certificateUnknown');
  const standing = bank.certificates.find((each) => each.serialNumber === serialNumber);
  return presentCertificate({ ...certificate, issuedHere: true, signatureRight: true, standing }, now);
}

function admitted({ loginId, proof }: AskOf<'enrol'>, { bank, now }: World, records: BankRecords): Ruling<Enrolment> {
  if (proof.kind === 'code') {
    return admitEnrolment(records, { loginId, secret: proof.code, passwordRight: false }, now);
  }
  const standing = bank.certificates.find((each) => each.serialNumber === proof.renews);
  const certificate = standing && { ...standing, issuedHere: true, signatureRight: true, standing };
  return admitRenewal(records, { session: proof.session, certificate }, now);
}

function enrolmentAnswer(
  asked: AskOf<'enrol'>,
  world: World,
  records: BankRecords,
  { organisation, script }: { readonly organisation: string; readonly script: ScriptedCertificates },
): AnswerEvent {
  const { loginId } = asked;
  const leave = admitted(asked, world, records);
  if (!leave.ok) return refused(asked, leave);
  const earlier = world.bank.certificates.filter((each) => each.loginId === loginId);
  const ruling = grantCertificate(world.rules, leave.granted.purpose, earlier, world.now);
  if (!ruling.ok) return refused(asked, ruling);
  const certificate = certificateOf(script, {
    loginId,
    serialNumber: nextSerialNumber(script, world),
    validity: ruling.granted,
  });
  return { type: 'certificateIssued', ask: asked.id, certificate: issuedBy(organisation, certificate) };
}
