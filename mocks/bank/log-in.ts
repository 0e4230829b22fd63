import type { LoginAnswer } from '../../src/contract/answers.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { Bank, BankAccount, Session } from './bank.ts';
import { checkPassword, forgetMisses, stateOf, type JudgedCredentials } from './check-password.ts';
import { withNewest } from './newest.ts';
import { grant, onGrant, refuse, type Ruling } from './ruling.ts';

/** ログイン with ID and password alone. That a contract is one for certificates is told only to who knows the password. */
export const logIn = (
  bank: Bank,
  credentials: JudgedCredentials,
  { now, session }: { readonly now: Instant; readonly session: string },
): Ruling<LoginAnswer> =>
  onGrant(checkPassword(bank, credentials, now), (checked, account) => {
    if (account.method === 'password') return admit(checked, account, { session, certificate: null }, now);
    const state = stateOf(checked, account.loginId);
    return refuse(checked, {
      type: 'certificateRequired',
      detail: 'this contract wants a certificate',
      account: state,
    });
  });

/** Opens a session, and tells the customer when the last one was. */
export function admit(
  bank: Bank,
  account: BankAccount,
  { session, certificate }: Pick<Session, 'session' | 'certificate'>,
  now: Instant,
): Ruling<LoginAnswer> {
  const { loginId, userName, company, role, lastLogin } = account;
  const others = bank.sessions.filter((each) => each.session !== session);
  const after = forgetMisses(
    {
      ...bank,
      accounts: bank.accounts.map((each) => (each.loginId === loginId ? { ...each, lastLogin: now } : each)),
      sessions: withNewest(others, { session, loginId, stage: 'loggedIn', certificate }),
    },
    loginId,
  );
  const customer = { loginId, userName, company, role, lastLogin, certificateNotAfter: certificate?.notAfter ?? null };
  return grant(after, { session, customer, account: stateOf(after, loginId) });
}
