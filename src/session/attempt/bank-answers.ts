import { fromBase64 } from '../../pki/base64.ts';
import { unreachable } from '../../procedure/refusal-event.ts';
import { surroundings, type Answering } from './asking.ts';
import { problemEvent } from './problem-events.ts';
import { wireLoginId, wireSecret } from './wire-secrets.ts';

/** What is asked of the bank: who somebody is, and the session that follows. */
export const bankAnswers: Answering<
  'authenticate' | 'logIn' | 'confirmPassword' | 'signChallenge' | 'renew' | 'logOut'
> = {
  async authenticate(asked, { bank, bankProfile }, asking) {
    const answer = await bank.authenticate(
      { loginId: wireLoginId(asked.loginId), password: wireSecret(asked.password, bankProfile.profile.accounts) },
      surroundings(asked, asking),
    );
    if (!answer.ok) return problemEvent(asked, answer.problem);
    const { loginId, enrolmentCode, account } = answer.value;
    return { type: 'authenticated', ask: asked.id, loginId, code: enrolmentCode, account };
  },

  async logIn(asked, { bank, bankProfile }, asking) {
    const answer = await bank.logIn(
      { loginId: wireLoginId(asked.loginId), password: wireSecret(asked.password, bankProfile.profile.accounts) },
      surroundings(asked, asking),
    );
    return answer.ok ? { type: 'loggedIn', ask: asked.id, ...answer.value } : problemEvent(asked, answer.problem);
  },

  async confirmPassword(asked, { bank, bankProfile }, asking) {
    const password = wireSecret(asked.password, bankProfile.profile.accounts);
    const answer = await bank.confirmPassword({ session: asked.session, password }, surroundings(asked, asking));
    return answer.ok ? { type: 'loggedIn', ask: asked.id, ...answer.value } : problemEvent(asked, answer.problem);
  },

  async signChallenge(asked, { bank, keys }, asking) {
    const notConfirmed = { type: 'certificateRefused', ask: asked.id, reason: 'notConfirmed' } as const;
    const about = surroundings(asked, asking);
    const challenged = await bank.challenge(about);
    const nonce = challenged.ok ? fromBase64(challenged.value.nonce) : undefined;
    if (!challenged.ok || !nonce) return unreachable(asked);
    const pc = await keys();
    const certificate = await pc.certificate(asked.serialNumber);
    const signature = await pc.sign(asked.serialNumber, nonce);
    if (!certificate || !signature) {
      asking.tell('keysLost');
      return notConfirmed;
    }
    const { challenge } = challenged.value;
    const answer = await bank.presentCertificate({ challenge, certificate, signature }, about);
    return answer.ok
      ? { type: 'certificateAccepted', ask: asked.id, ...answer.value }
      : problemEvent(asked, answer.problem);
  },

  async renew(asked, { bank }, asking) {
    const answer = await bank.renew(asked.session, surroundings(asked, asking));
    if (!answer.ok) return problemEvent(asked, answer.problem);
    const { loginId, enrolmentCode } = answer.value;
    return { type: 'renewalGranted', ask: asked.id, loginId, code: enrolmentCode };
  },

  async logOut(asked, { bank }, asking) {
    const answer = await bank.logOut(asked.session, surroundings(asked, asking));
    return answer.ok ? { type: 'loggedOut', ask: asked.id } : problemEvent(asked, answer.problem);
  },
};
