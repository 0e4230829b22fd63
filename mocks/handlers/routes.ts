import { http, type HttpHandler } from 'msw/http';
import { problemAnswer, responseOf } from './answers.ts';
import { attemptCertificates } from './attempt-certificates.ts';
import { attempts, forgetting } from './attempts.ts';
import { authentication } from './authentication.ts';
import { caCertificate, caCrl } from './ca-files.ts';
import { cacerts } from './cacerts.ts';
import { certificateLogin } from './certificate-login.ts';
import { challenge } from './challenge.ts';
import { login } from './login.ts';
import { logout } from './logout.ts';
import { ocspByGet, ocspByPost } from './ocsp.ts';
import { passwordConfirmation } from './password-confirmation.ts';
import type { Place } from './place.ts';
import { renewal } from './renewal.ts';
import { simpleEnroll } from './simple-enroll.ts';
import { wire } from './wire.ts';

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
    forgetting(place),
    attemptCertificates(place),
    caCertificate(place, 'root'),
    caCertificate(place, 'issuing'),
    caCrl(place, 'root'),
    caCrl(place, 'issuing'),
    ocspByPost(place),
    ocspByGet(place),
  ];
  const paths = new Set(known.map(({ info }) => info.path));
  return [...known, ...[...paths].map((path) => otherMethods(path, known)), nothingThere];
}

function otherMethods(path: HttpHandler['info']['path'], known: readonly HttpHandler[]): HttpHandler {
  const answered = known.flatMap(({ info }) => (info.path === path ? [String(info.method)] : [])).join(', ');
  const refusal = { type: 'noSuchPath', detail: `only ${answered} is answered here` } as const;
  return http.all(path, () => responseOf(problemAnswer(refusal, { status: 405, headers: { Allow: answered } })));
}

const nothingThere = http.all(wire('*'), () =>
  responseOf(problemAnswer({ type: 'noSuchPath', detail: 'nothing answers at this address' })),
);
