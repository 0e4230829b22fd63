import { toBase64 } from '../../../../src/pki/base64.ts';
import { bytesOf, type Bytes } from '../../../../src/pki/bytes.ts';
import { customerSubject } from '../../../../src/pki/organisation.ts';
import type { Account, Profile } from '../../../../src/profile/profile.ts';
import { isoText, type Instant } from '../../../../src/time/instant.ts';
import { requestWith } from '../../fixtures.ts';
import { basic } from '../site.ts';
import type { AskedOf, ModelRequest } from './model-state.ts';
import type { WireRequest } from './crashing-bank.ts';
import { keyPair, type Names } from './names.ts';

interface Place {
  readonly attempt: string;
  readonly profile: Profile;
  readonly names: Names;
}

const paths = {
  authenticate: 'api/bank/authentication',
  logIn: 'api/bank/login',
  challenge: 'api/bank/challenge',
  present: 'api/bank/certificate-login',
  confirmPassword: 'api/bank/password-confirmation',
  enrol: '.well-known/est/simpleenroll',
  renew: '.well-known/est/simplereenroll',
  confirmAccount: 'api/bank/account-confirmation',
  checkEntries: 'api/bank/entry-check',
  register: 'api/bank/registration',
  logOut: 'api/bank/logout',
} as const;

/** The credentials and the body of a request. Undefined where it would need a value that was never given out. */
interface Content {
  readonly authorization?: string;
  readonly body: string;
  readonly clientCertificate?: Bytes;
}

/** The request on the wire, without its date; undefined where it names a value that was never given out. */
export async function wireRequestOf({ key, asked }: ModelRequest, place: Place): Promise<WireRequest | undefined> {
  const content = await contentOf(asked, place);
  if (content === undefined) return undefined;
  const { authorization, ...rest } = content;
  const headers = {
    'Training-Attempt': place.attempt,
    ...(key !== null && { 'Idempotency-Key': key }),
    ...(authorization !== undefined && { Authorization: authorization }),
  };
  return { method: 'POST', path: paths[asked.kind], headers, ...rest };
}

export const datedAt = (request: WireRequest, now: Instant): WireRequest => ({
  ...request,
  headers: { ...request.headers, 'Training-Date': isoText(now) },
});

const wrong = 'Machigai1';
const nobody = {
  loginId: 'nobody9',
  password: wrong,
  confirmationPassword: wrong,
  userName: 'だれか',
  registration: undefined,
  mail: 'nobody@mail.example',
};

async function contentOf(asked: ModelRequest['asked'], place: Place): Promise<Content | undefined> {
  const { profile, names } = place;
  const accountOf = (loginId: string | undefined): Account | undefined =>
    profile.accounts.find((each) => each.loginId === loginId);
  const inSession = (session: string, body: unknown): Content | undefined => {
    const token = names.valueOf(session);
    return token === undefined ? undefined : { authorization: `Bearer ${token}`, body: JSON.stringify(body) };
  };
  switch (asked.kind) {
    case 'authenticate':
    case 'logIn': {
      const { loginId, right } = asked;
      return { body: JSON.stringify({ loginId, password: right ? (accountOf(loginId)?.password ?? wrong) : wrong }) };
    }
    case 'challenge':
      return { body: '{}' };
    case 'present':
      return presenting(asked, names);
    case 'confirmPassword':
      return inSession(asked.session, { password: (asked.right && accountOf(asked.loginId)?.password) || wrong });
    case 'enrol': {
      const { loginId, secret } = asked;
      const right = accountOf(loginId)?.password ?? wrong;
      const shown = typeof secret === 'string' ? { right, wrong }[secret] : names.valueOf(secret.code);
      if (shown === undefined) return undefined;
      return { authorization: basic(`${loginId}:${shown}`), body: await certificationRequest(asked, place) };
    }
    case 'renew': {
      const { by } = asked;
      const body = await certificationRequest(asked, place);
      if ('session' in by) {
        const token = names.valueOf(by.session);
        return token === undefined ? undefined : { authorization: `Bearer ${token}`, body };
      }
      const held = names.certificates.get(by.handshake);
      return held && { body, clientCertificate: held.der };
    }
    case 'confirmAccount':
      return { body: JSON.stringify(accountEntries(asked, accountOf(asked.loginId))) };
    case 'checkEntries': {
      const { loginId, password, confirmationPassword, userName, registration } = accountOf(asked.loginId) ?? nobody;
      const entries = { password, confirmationPassword, userName, mail: registration?.mail ?? nobody.mail };
      return inSession(asked.session, { ...entries, loginId: asked.right ? loginId : 'taken99' });
    }
    case 'register':
    case 'logOut':
      return inSession(asked.session, {});
  }
}

function accountEntries({ right }: AskedOf<'confirmAccount'>, account: Account | undefined) {
  const onPaper = account?.registration;
  return {
    branch: onPaper?.branch ?? '999',
    kind: onPaper?.kind ?? 'ordinary',
    number: onPaper?.number ?? '1',
    provisionalPassword: (right && onPaper?.provisionalPassword) || wrong,
    provisionalConfirmationPassword: onPaper?.provisionalConfirmationPassword ?? wrong,
  };
}

async function presenting(asked: AskedOf<'present'>, names: Names): Promise<Content | undefined> {
  const challenge = names.valueOf(asked.challenge);
  const held = names.certificates.get(asked.certificate);
  if (challenge === undefined || held === undefined) return undefined;
  const { privateKey } = await keyPair(held.key);
  const signed = asked.signed ? names.nonceOf(asked.challenge) : new Uint8Array(32);
  const signature = bytesOf(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, signed));
  return {
    body: JSON.stringify({ challenge, certificate: toBase64(held.der), signature: toBase64(signature) }),
  };
}

async function certificationRequest({ key, subject }: AskedOf<'enrol' | 'renew'>, { profile }: Place): Promise<string> {
  const whole = customerSubject(profile.organisation, subject.of).map(({ type, value }) => ({ [type]: value }));
  return toBase64(await requestWith(await keyPair(key), subject.form === 'whole' ? whole : subject.of));
}
