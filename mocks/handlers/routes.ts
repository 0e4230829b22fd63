import { http, type HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import { emptyAnswer, problemAnswer, responseOf } from './wire/answers.ts';
import { accountConfirmation } from './bank/account-confirmation.ts';
import { attemptCertificates } from './trainer/attempt-certificates.ts';
import { attemptForgotten, attempts } from './trainer/attempts.ts';
import { authentication } from './bank/authentication.ts';
import { caCertificate, caCrl } from './authority/ca-files.ts';
import { cacerts } from './authority/cacerts.ts';
import { certificateLogin } from './bank/certificate-login.ts';
import { challenge } from './bank/challenge.ts';
import { entryCheck } from './bank/entry-check.ts';
import { login } from './bank/login.ts';
import { logout } from './bank/logout.ts';
import { ocspByGet, ocspByPost } from './authority/ocsp.ts';
import { passwordConfirmation } from './bank/password-confirmation.ts';
import type { HandlerContext } from './wire/handler-context.ts';
import { registration } from './bank/registration.ts';
import { simpleEnroll } from './authority/simple-enroll.ts';
import { simpleReenroll } from './authority/simple-reenroll.ts';
import { wireAddress } from './wire/wire-address.ts';

/** Every path of the wire. Unknown paths are answered too, so that nothing falls through to the network. */
export function routes(context: HandlerContext): HttpHandler[] {
  const known = [
    cacerts(context),
    simpleEnroll(context),
    simpleReenroll(context),
    authentication(context),
    login(context),
    challenge(context),
    certificateLogin(context),
    passwordConfirmation(context),
    accountConfirmation(context),
    entryCheck(context),
    registration(context),
    logout(context),
    attempts(context),
    attemptForgotten(context),
    attemptCertificates(context),
    caCertificate(context, 'root'),
    caCertificate(context, 'issuing'),
    caCrl(context, 'root'),
    caCrl(context, 'issuing'),
    ocspByPost(context),
    ocspByGet(context),
  ];
  const answered = [...known, ...known.map((handler) => otherMethods(handler, known)), nothingThere];
  return [headAsGet(answered), ...answered];
}

// RFC 9110, 9.3.2: the answer to GET without its content, so that every path that has GET has HEAD as well.
const headAsGet = (handlers: readonly HttpHandler[]): HttpHandler =>
  http.head(wireAddress('*'), async ({ request }) => {
    const got = await getResponse([...handlers], new Request(request, { method: 'GET' }));
    return got && new Response(null, { status: got.status, headers: got.headers });
  });

function otherMethods({ info: { path } }: HttpHandler, known: readonly HttpHandler[]): HttpHandler {
  const methods = known.filter(({ info }) => info.path === path).map(({ info }) => String(info.method));
  const allowed = [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'].join(
    ', ',
  );
  const headers = { Allow: allowed };
  return http.all(path, ({ request }) =>
    responseOf(
      request.method === 'OPTIONS'
        ? emptyAnswer(204, headers)
        : problemAnswer({ type: 'noSuchPath', detail: `answered here: ${allowed}` }, { status: 405, headers }),
    ),
  );
}

const nothingThere = http.all(wireAddress('*'), () =>
  responseOf(problemAnswer({ type: 'noSuchPath', detail: 'nothing answers at this address' })),
);
