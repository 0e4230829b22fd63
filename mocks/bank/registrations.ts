import { checkEntries, confirmAccount, register } from '../../src/banking/registration.ts';
import type { AccountAnswer, RegistrationAnswer, ServiceAnswer } from '../../src/contract/answers.ts';
import type { BankSession } from '../../src/profile/bank-session.ts';
import type { LoginId } from '../../src/profile/profile.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { AttemptBank } from './bank.ts';
import { decide, granted, type Decision } from './decision.ts';
import { withNewest } from './newest.ts';
import { withSessionUsed } from './sessions.ts';

/** 口座情報登録: opens a session for the pages that follow. */
export const openRegistration = (
  before: AttemptBank,
  asked: { readonly loginId: LoginId | undefined; readonly passwordsRight: boolean },
  { now, session }: { readonly now: Instant; readonly session: string },
): Decision<AccountAnswer> =>
  decide(before, confirmAccount(before, asked, now), (bank, { loginId }, account) => {
    const opened = { session, loginId, stage: 'accountConfirmed', certificate: null, idleSince: now } as const;
    return granted({ ...bank, sessions: withNewest(bank.sessions, opened) }, { session, loginId, account });
  });

/** サービス開始登録: the session may register from now on. */
export const checkRegistration = (
  before: AttemptBank,
  asked: { readonly session: string; readonly entriesRight: boolean },
  now: Instant,
): Decision<ServiceAnswer> =>
  decide(withSessionUsed(before, asked.session, now), checkEntries(before, asked, now), (bank, { loginId }) =>
    granted(withStage(bank, asked.session, 'entriesChecked'), { loginId }),
  );

/** 登録: the log-in ID is one of the bank's from now on. The session stays, for a customer who never gets the answer. */
export const completeRegistration = (
  before: AttemptBank,
  session: string,
  now: Instant,
): Decision<RegistrationAnswer> =>
  decide(withSessionUsed(before, session, now), register(before, session, now), (bank, _granted, account) =>
    granted(bank, { account }),
  );

const withStage = (bank: AttemptBank, session: string, stage: BankSession['stage']): AttemptBank => ({
  ...bank,
  sessions: bank.sessions.map((each) => (each.session === session ? { ...each, stage } : each)),
});
