import {
  accountAnswer,
  authenticationAnswer,
  certificateLoginAnswer,
  challengeAnswer,
  loginAnswer,
  registrationAnswer,
  serviceAnswer,
} from '../contract/answers.ts';
import { succeed } from '../contract/outcome.ts';
import { backdatedAnswer } from '../contract/requests.ts';
import { toBase64 } from '../pki/base64.ts';
import type { BankGateway, TrainerGateway } from './bank-gateway.ts';
import { bearer } from './bearer.ts';
import { exchange, exchangeJson } from './exchange.ts';
import type { Send } from './request-context.ts';

/** The bank and its trainer's side, reached over HTTP below the site's base. */
export function fetchBankGateway(base: URL, send: Send): BankGateway & TrainerGateway {
  const bank = (path: string) => new URL(`api/bank/${path}`, base);
  const attempts = (path: string) => new URL(`api/trainer/attempts/${path}`, base);
  return {
    authenticate: (body, context) =>
      exchangeJson(send, bank('authentication'), { body }, context, authenticationAnswer),
    logIn: (body, context) => exchangeJson(send, bank('login'), { body }, context, loginAnswer),
    challenge: (context) => exchangeJson(send, bank('challenge'), {}, context, challengeAnswer),
    presentCertificate: ({ challenge, certificate, signature }, context) => {
      const body = { challenge, certificate: toBase64(certificate), signature: toBase64(signature) };
      return exchangeJson(send, bank('certificate-login'), { body }, context, certificateLoginAnswer);
    },
    confirmPassword: ({ session, password }, context) => {
      const asked = { headers: bearer(session), body: { password } };
      return exchangeJson(send, bank('password-confirmation'), asked, context, loginAnswer);
    },
    confirmAccount: (body, context) =>
      exchangeJson(send, bank('account-confirmation'), { body }, context, accountAnswer),
    checkEntries: ({ session, entries }, context) =>
      exchangeJson(send, bank('entry-check'), { headers: bearer(session), body: entries }, context, serviceAnswer),
    register: (session, context) =>
      exchangeJson(send, bank('registration'), { headers: bearer(session) }, context, registrationAnswer),
    async logOut(session, context) {
      const answer = await exchange(send, bank('logout'), { headers: bearer(session), granted: 204 }, context);
      return answer.ok ? succeed(null) : answer;
    },
    async openAttempt(state, context) {
      const asked = {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'If-None-Match': '*' },
        body: JSON.stringify(state),
        granted: 201,
      } as const;
      const answer = await exchange(send, attempts(encodeURIComponent(context.attempt)), asked, context);
      if (answer.ok) return succeed('opened');
      return answer.problem.type === 'attemptExists' ? succeed('known') : answer;
    },
    async forgetAttempt(context) {
      const asked = { method: 'DELETE', granted: 204 } as const;
      const answer = await exchange(send, attempts(encodeURIComponent(context.attempt)), asked, context);
      return answer.ok ? succeed(null) : answer;
    },
    async issueBackdated({ loginId, request, validity }, context) {
      const address = attempts(`${encodeURIComponent(context.attempt)}/certificates`);
      const body = { loginId, request: toBase64(request), validity };
      const answer = await exchangeJson(send, address, { body }, context, backdatedAnswer);
      return answer.ok ? succeed(answer.value.certificate) : answer;
    },
  };
}
