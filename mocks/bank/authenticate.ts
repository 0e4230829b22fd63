import type { AuthenticationAnswer } from '../../src/contract/answers.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { Bank } from './bank.ts';
import { checkPassword, credentialsRefused, forgetMisses, stateOf, type JudgedCredentials } from './check-password.ts';
import { withNewest } from './newest.ts';
import { grant, onGrant, refuse, type Ruling } from './ruling.ts';

/** 認証 (BSMS001): a code that lets its bearer enrol once. Contracts without certificates are refused like unknown ones. */
export const authenticate = (
  bank: Bank,
  credentials: JudgedCredentials,
  { now, code }: { readonly now: Instant; readonly code: string },
): Ruling<AuthenticationAnswer> =>
  onGrant(checkPassword(bank, credentials, now), (checked, { loginId, method }) => {
    if (method === 'password') return refuse(checked, { ...credentialsRefused, account: stateOf(checked, loginId) });
    const after = forgetMisses(
      {
        ...checked,
        enrolmentCodes: withNewest(checked.enrolmentCodes, { code, loginId, purpose: 'acquisition' }),
      },
      loginId,
    );
    return grant(after, { loginId, enrolmentCode: code, account: stateOf(after, loginId) });
  });
