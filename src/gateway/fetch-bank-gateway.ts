import {
  authenticationAnswer,
  certificateLoginAnswer,
  challengeAnswer,
  loginAnswer,
  renewalAnswer,
} from '../contract/answers.ts';
import { succeed } from '../contract/outcome.ts';
import { backdatedAnswer } from '../contract/requests.ts';
import { toBase64 } from '../pki/base64.ts';
import type { BankGateway, TrainerGateway } from './bank-gateway.ts';
import { exchange, exchangeJson } from './exchange.ts';
import type { Send } from './surroundings.ts';

const bearer = (session: string) => ({ Authorization: `Bearer ${session}` });

/** The bank and its trainer's levers as they are reached over HTTP below the site's base. */
export function fetchBankGateway(base: URL, send: Send): BankGateway & TrainerGateway {
  const bank = (path: string) => new URL(`api/bank/${path}`, base);
  const attempts = (path: string) => new URL(`api/trainer/attempts/${path}`, base);
  return {
    authenticate: (body, about) => exchangeJson(send, bank('authentication'), { body }, about, authenticationAnswer),
    logIn: (body, about) => exchangeJson(send, bank('login'), { body }, about, loginAnswer),
    challenge: (about) => exchangeJson(send, bank('challenge'), {}, about, challengeAnswer),
    presentCertificate: ({ challenge, certificate, signature }, about) => {
      const body = { challenge, certificate: toBase64(certificate), signature: toBase64(signature) };
      return exchangeJson(send, bank('certificate-login'), { body }, about, certificateLoginAnswer);
    },
    confirmPassword: ({ session, password }, about) => {
      const asked = { headers: bearer(session), body: { password } };
      return exchangeJson(send, bank('password-confirmation'), asked, about, loginAnswer);
    },
    renew: (session, about) => exchangeJson(send, bank('renewal'), { headers: bearer(session) }, about, renewalAnswer),
    async logOut(session, about) {
      const answer = await exchange(send, bank('logout'), { headers: bearer(session), granted: 204 }, about);
      return answer.ok ? succeed(null) : answer;
    },
    async openAttempt(state, about) {
      const asked = {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'If-None-Match': '*' },
        body: JSON.stringify(state),
        granted: 201,
      } as const;
      const answer = await exchange(send, attempts(encodeURIComponent(about.attempt)), asked, about);
      if (answer.ok) return succeed('opened');
      return answer.problem.type === 'attemptExists' ? succeed('known') : answer;
    },
    async issueBackdated({ loginId, request, validity }, about) {
      const address = attempts(`${encodeURIComponent(about.attempt)}/certificates`);
      const body = { loginId, request: toBase64(request), validity };
      const answer = await exchangeJson(send, address, { body }, about, backdatedAnswer);
      return answer.ok ? succeed(answer.value.certificate) : answer;
    },
    async forgetAttempt(attempt) {
      const asked = { method: 'DELETE', granted: 204 } as const;
      const answer = await exchange(send, attempts(encodeURIComponent(attempt)), asked);
      return answer.ok ? succeed(null) : answer;
    },
  };
}
