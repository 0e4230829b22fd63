import type { JudgedCredentials } from '../../src/banking/check-password.ts';
import { authenticate } from '../../src/banking/log-in.ts';
import type { AuthenticationAnswer } from '../../src/contract/answers.ts';
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
    granted(withCode(bank, { code, loginId, idleSince: now }), {
      loginId,
      enrolmentCode: code,
      account,
    }),
  );

const withCode = (bank: AttemptBank, code: EnrolmentCode): AttemptBank => ({
  ...bank,
  enrolmentCodes: withNewest(bank.enrolmentCodes, code),
});

export const withoutCode = (bank: AttemptBank, used: string | null): AttemptBank => ({
  ...bank,
  enrolmentCodes: bank.enrolmentCodes.filter(({ code }) => code !== used),
});
