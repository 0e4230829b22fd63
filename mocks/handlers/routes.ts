import { http, type HttpHandler } from 'msw/http';
import { problemAnswer, responseOf } from './wire/answers.ts';
import { attemptCertificates } from './trainer/attempt-certificates.ts';
import { attemptForgotten, attempts } from './trainer/attempts.ts';
import { authentication } from './bank/authentication.ts';
import { caCertificate, caCrl } from './authority/ca-files.ts';
import { cacerts } from './authority/cacerts.ts';
import { certificateLogin } from './bank/certificate-login.ts';
import { challenge } from './bank/challenge.ts';
import { login } from './bank/login.ts';
import { logout } from './bank/logout.ts';
import { ocspByGet, ocspByPost } from './authority/ocsp.ts';
import { passwordConfirmation } from './bank/password-confirmation.ts';
import type { Place } from './wire/place.ts';
import { renewal } from './bank/renewal.ts';
import { simpleEnroll } from './authority/simple-enroll.ts';
import { wire } from './wire/wire.ts';

/** Every path of the wire. What is none of them is answered too, so that nothing falls through to the network. */
export function routes(place: Place): HttpHandler[] {
  const known = [
    cacerts(place),
    simpleEnroll(place),
    authentication(place),
    login(place),
    challenge(place),
    certificateLogin(place),
    passwordConfirmation(place),
    renewal(place),
    logout(place),
    attempts(place),
    attemptForgotten(place),
    attemptCertificates(place),
    caCertificate(place, 'root'),
    caCertificate(place, 'issuing'),
    caCrl(place, 'root'),
    caCrl(place, 'issuing'),
    ocspByPost(place),
    ocspByGet(place),
  ];
  return [...known, ...known.map((handler) => otherMethods(handler, known)), nothingThere];
}

function otherMethods({ info: { path } }: HttpHandler, known: readonly HttpHandler[]): HttpHandler {
  const methods = known.filter(({ info }) => info.path === path).map(({ info }) => String(info.method));
  return http.all(path, () =>
    responseOf(
      problemAnswer(
        { type: 'noSuchPath', detail: `only ${methods.join(' and ')} is answered here` },
        { status: 405, headers: { Allow: methods.join(', ') } },
      ),
    ),
  );
}

const nothingThere = http.all(wire('*'), () =>
  responseOf(problemAnswer({ type: 'noSuchPath', detail: 'nothing answers at this address' })),
);
