import { fromBase64 } from '../../pki/base64.ts';
import { unreachable } from '../../procedure/refusal-event.ts';
import { askNow, requestContext, type AskHandlers } from './ask-context.ts';
import { problemEvent } from './problem-events.ts';
import { accountFields, serviceValues } from '../../procedure/world/memo-entry.ts';
import { wireEntries, wireLoginId, wireSecret } from './wire-secrets.ts';

/** The asks that the bank answers: ログインID取得, log-ins, renewal and the session between them. */
export const bankAskHandlers: AskHandlers<
  | 'authenticate'
  | 'logIn'
  | 'confirmPassword'
  | 'signChallenge'
  | 'logOut'
  | 'confirmAccount'
  | 'checkEntries'
  | 'register'
> = {
  async authenticate(ask, { bank, bankProfile }, context) {
    const answer = await bank.authenticate(
      { loginId: wireLoginId(ask.loginId), password: wireSecret(ask.password, bankProfile.profile.accounts) },
      requestContext(ask, context),
    );
    if (!answer.ok) return problemEvent(ask, answer.problem);
    const { loginId, enrolmentCode, account } = answer.value;
    return { type: 'authenticated', ask: ask.id, loginId, code: enrolmentCode, account };
  },

  async logIn(ask, { bank, bankProfile }, context) {
    const answer = await bank.logIn(
      { loginId: wireLoginId(ask.loginId), password: wireSecret(ask.password, bankProfile.profile.accounts) },
      requestContext(ask, context),
    );
    return answer.ok ? { type: 'loggedIn', ask: ask.id, ...answer.value } : problemEvent(ask, answer.problem);
  },

  async confirmPassword(ask, { bank, bankProfile }, context) {
    const password = wireSecret(ask.password, bankProfile.profile.accounts);
    const answer = await bank.confirmPassword({ session: ask.session, password }, requestContext(ask, context));
    return answer.ok ? { type: 'loggedIn', ask: ask.id, ...answer.value } : problemEvent(ask, answer.problem);
  },

  async signChallenge(ask, { bank, keys }, context) {
    const notConfirmed = { type: 'certificateRefused', ask: ask.id, reason: 'notConfirmed' } as const;
    const about = requestContext(ask, context);
    const challenged = await bank.challenge(about);
    const nonce = challenged.ok ? fromBase64(challenged.value.nonce) : undefined;
    if (!challenged.ok || !nonce) return unreachable(ask);
    const pc = await keys();
    const shown = async ({ serialNumber }: typeof ask) => {
      const [certificate, signature] = [await pc.certificate(serialNumber), await pc.sign(serialNumber, nonce)];
      return certificate && signature ? { certificate, signature } : undefined;
    };
    const signed = (await shown(askNow(ask, context))) ?? (await shown(await context.repairPc(ask)));
    if (!signed) return notConfirmed;
    const { challenge } = challenged.value;
    const answer = await bank.presentCertificate({ challenge, ...signed }, about);
    return answer.ok
      ? { type: 'certificateAccepted', ask: ask.id, ...answer.value }
      : problemEvent(ask, answer.problem);
  },

  async confirmAccount(ask, { bank, bankProfile }, context) {
    const entries = wireEntries(ask.entries, accountFields, bankProfile.profile.accounts);
    const answer = await bank.confirmAccount(entries, requestContext(ask, context));
    return answer.ok ? { type: 'accountConfirmed', ask: ask.id, ...answer.value } : problemEvent(ask, answer.problem);
  },

  async checkEntries(ask, { bank, bankProfile }, context) {
    const entries = wireEntries(ask.entries, serviceValues, bankProfile.profile.accounts);
    const answer = await bank.checkEntries({ session: ask.session, entries }, requestContext(ask, context));
    return answer.ok ? { type: 'entriesChecked', ask: ask.id } : problemEvent(ask, answer.problem);
  },

  async register(ask, { bank }, context) {
    const answer = await bank.register(ask.session, requestContext(ask, context));
    return answer.ok ? { type: 'registered', ask: ask.id, ...answer.value } : problemEvent(ask, answer.problem);
  },

  async logOut(ask, { bank }, context) {
    const answer = await bank.logOut(ask.session, requestContext(ask, context));
    return answer.ok ? { type: 'loggedOut', ask: ask.id } : problemEvent(ask, answer.problem);
  },
};
