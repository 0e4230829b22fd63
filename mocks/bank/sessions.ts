import type { JudgedCredentials } from '../../src/banking/check-password.ts';
import { confirmPassword, logIn, type Admission } from '../../src/banking/log-in.ts';
import { hasEnded } from '../../src/banking/session-end.ts';
import { logOut } from '../../src/banking/session.ts';
import type { LoginAnswer } from '../../src/contract/answers.ts';
import type { SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { AccountState } from '../../src/profile/account-state.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { AttemptBank } from './bank.ts';
import { decide, granted, type Decision } from './decision.ts';
import { withNewest } from './newest.ts';

/** ログイン with ID and password: opens a session. */
export const openSession = (
  before: AttemptBank,
  credentials: JudgedCredentials,
  { now, session }: { readonly now: Instant; readonly session: string },
): Decision<LoginAnswer> =>
  decide(before, logIn(before, credentials, now), (bank, admission, account) =>
    admitted(bank, admission, { now, session, account }),
  );

/** The password after a certificate: the session that the certificate opened is logged in. */
export const confirmSession = (
  before: AttemptBank,
  asked: {
    readonly session: string;
    readonly passwordRight: boolean;
    /** The certificate that ends if the log-in is granted. */
    readonly revoked?: SerialNumber | undefined;
  },
  now: Instant,
): Decision<LoginAnswer> =>
  decide(withSessionUsed(before, asked.session, now), confirmPassword(before, asked, now), (bank, admission, account) =>
    admitted(bank, admission, { now, session: asked.session, account, revoked: asked.revoked }),
  );

function admitted(
  bank: AttemptBank,
  { customer, certificate }: Admission,
  {
    now,
    session,
    account,
    revoked,
  }: {
    readonly now: Instant;
    readonly session: string;
    readonly account: AccountState;
    readonly revoked?: SerialNumber | undefined;
  },
): Decision<LoginAnswer> {
  const { loginId } = customer;
  const { accounts, sessions } = withoutSession(bank, session);
  return granted(
    {
      ...bank,
      accounts: accounts.map((each) => (each.loginId === loginId ? { ...each, lastLogin: now } : each)),
      sessions: withNewest(sessions, { session, loginId, stage: 'loggedIn', certificate, idleSince: now }),
    },
    { session, customer, account, ...(revoked !== undefined && { revoked }) },
  );
}

export const endSession = (before: AttemptBank, session: string): Decision<null> =>
  decide(before, logOut(), (bank) => granted(withoutSession(bank, session), null));

export const withoutSession = (bank: AttemptBank, session: string): AttemptBank => ({
  ...bank,
  sessions: bank.sessions.filter((each) => each.session !== session),
});

/** The bank after another request in a session. One that has ended already is not brought back. */
export const withSessionUsed = (bank: AttemptBank, session: string, now: Instant): AttemptBank => ({
  ...bank,
  sessions: bank.sessions.map((each) =>
    each.session === session && !hasEnded(each, bank.rules, now) ? { ...each, idleSince: now } : each,
  ),
});
