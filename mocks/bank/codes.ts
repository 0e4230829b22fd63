import type { JudgedCredentials } from '../../src/banking/check-password.ts';
import { authenticate } from '../../src/banking/log-in.ts';
import { renew } from '../../src/banking/session.ts';
import type { AuthenticationAnswer, RenewalAnswer } from '../../src/contract/answers.ts';
import type { EnrolmentCode } from '../../src/profile/bank-session.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { AttemptBank } from './bank.ts';
import { decide, granted, type Decision } from './decision.ts';
import { withNewest } from './newest.ts';

/** 認証: gives out a code for one certificate. */
export const giveCode = (
  before: AttemptBank,
  credentials: JudgedCredentials,
  { now, code }: { readonly now: Instant; readonly code: string },
): Decision<AuthenticationAnswer> =>
  decide(before, authenticate(before, credentials, now), (bank, { loginId }, account) =>
    granted(withCode(bank, { code, loginId, purpose: 'acquisition', idleSince: now }), {
      loginId,
      enrolmentCode: code,
      account,
    }),
  );

/** 更新: gives out a code to somebody who is logged in. */
export const giveRenewalCode = (
  before: AttemptBank,
  { session, code, now }: { readonly session: string; readonly code: string; readonly now: Instant },
): Decision<RenewalAnswer> =>
  decide(before, renew(before, session, now), (bank, { loginId }) =>
    granted(withCode(bank, { code, loginId, purpose: 'renewal', idleSince: now }), { loginId, enrolmentCode: code }),
  );

const withCode = (bank: AttemptBank, code: EnrolmentCode): AttemptBank => ({
  ...bank,
  enrolmentCodes: withNewest(bank.enrolmentCodes, code),
});

export const withoutCode = (bank: AttemptBank, used: string | null): AttemptBank => ({
  ...bank,
  enrolmentCodes: bank.enrolmentCodes.filter(({ code }) => code !== used),
});
