import { days, instant, type Instant } from '../../../../src/time/instant.ts';
import {
  cleared,
  checkedCredentials,
  faultOf,
  granting,
  isOver,
  refusing,
  withAccount,
  withoutSession,
  type Answered,
  type ModelRules,
} from './model-rules.ts';
import { lockAt, type AskedOf, type ModelCertificate, type ModelState } from './model-state.ts';

/** 発行: with a code once, or with the password as other programs do. A code is no password, so a wrong one locks nobody. */
export function enrolled(state: ModelState, name: string, asked: AskedOf<'enrol'>, given: ModelRules): Answered {
  const { loginId, secret } = asked;
  const wanted = { ...asked, name, renews: null };
  const check = checkedCredentials(state, { loginId, right: secret !== 'wrong' }, given);
  if (check.refused !== null) return refusing(state, check.refused, check.account);
  if (typeof secret === 'string') {
    if (check.account.method === 'password') return refusing(state, 'credentialsRefused', check.account);
    return issued(withAccount(state, cleared(check.account)), wanted, given);
  }
  const code = state.codes.find((each) => each.name === secret.code && each.loginId === loginId);
  if (!code || isOver(code, given)) return refusing(state, 'credentialsRefused');
  const after = issued(state, wanted, given);
  if ('refused' in after.answer) return after;
  return { ...after, state: { ...after.state, codes: after.state.codes.filter((each) => each !== code) } };
}

/** 更新: for the holder of a certificate in force, within the days of notice; one certificate for one session. */
export function renewed(state: ModelState, name: string, asked: AskedOf<'renew'>, given: ModelRules): Answered {
  const { by } = asked;
  const session = 'session' in by ? state.sessions.find((each) => each.name === by.session) : undefined;
  if ('session' in by) {
    if (session?.stage !== 'loggedIn' || isOver(session, given)) return refusing(state, 'sessionUnknown');
    if (session.certificate === null) return refusing(state, 'certificateRequired');
  }
  const shown = 'handshake' in by ? by.handshake : session?.certificate;
  const certificate = state.certificates.find((each) => each.name === shown);
  if (!certificate) return refusing(state, 'certificateUnknown');
  const fault = faultOf(certificate, given.now);
  if (fault !== null) return refusing(state, fault);
  const { loginId, notAfter } = certificate;
  const check = checkedCredentials(state, { loginId, right: true }, given);
  if (check.refused !== null) return refusing(state, check.refused, check.account);
  const isEarly = given.now < notAfter - days(given.rules.renewalNoticeDays);
  if (isEarly) return refusing(state, 'renewalTooEarly', check.account);
  const after = issued(state, { ...asked, name, loginId, renews: certificate.name }, given);
  return 'refused' in after.answer || !session ? after : { ...after, state: withoutSession(after.state, session.name) };
}

interface Wanted extends Pick<AskedOf<'enrol'>, 'loginId' | 'key' | 'subject'> {
  readonly name: string;
  readonly renews: string | null;
}

const lastMoment = instant('2049-12-31T23:59:59Z');

/** The CA's part: whose name it is, whether the key is new, and whether there may be another certificate. */
function issued(
  before: ModelState,
  { name, loginId, key, subject, renews }: Wanted,
  { rules, now }: ModelRules,
): Answered {
  const account = before.accounts.find((each) => each.loginId === loginId);
  const state = account ? withAccount(before, { ...account, lock: lockAt(account.lock, now) }) : before;
  if (subject.of !== loginId || (subject.form === 'alone' && renews !== null)) return refusing(state, 'otherSubject');
  if (state.certificates.some((each) => each.key === key)) return refusing(state, 'keyReused');
  if (now >= lastMoment + 1_000) return refusing(state, 'authorityExpired');
  const isInForce = (each: ModelCertificate) =>
    each.loginId === loginId && each.revokedAt === null && now < each.notAfter + 1_000;
  if (rules.secondCertificate === 'forbid' && renews === null && state.certificates.some(isInForce)) {
    return refusing(state, 'anotherCertificateValid');
  }
  const notBefore = now - (now % 1_000);
  const notAfter = Math.min(lastMoment, yearsAfter(notBefore, rules.validityYears));
  const certificate = { name, loginId, notBefore, notAfter, revokedAt: null, renews, key };
  const granted = { certificate: name, loginId, notBefore, notAfter };
  return granting({ ...state, certificates: [...state.certificates, certificate] }, granted);
}

const japan = 9 * 3_600_000;

/** The same clock on the same day in Japan some years later, on 28 February where there is no 29th. */
function yearsAfter(moment: Instant, years: number): Instant {
  const there = new Date(moment + japan);
  const [year, month, day] = [there.getUTCFullYear() + years, there.getUTCMonth(), there.getUTCDate()];
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const date = Date.UTC(year, month, month === 1 && day === 29 && !isLeap ? 28 : day);
  return date + ((moment + japan) % days(1)) - japan;
}
