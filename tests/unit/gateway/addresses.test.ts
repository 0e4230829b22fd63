import { expect, test } from 'vitest';
import type { BankGateway, TrainerGateway } from '../../../src/gateway/bank-gateway.ts';
import type { CaGateway } from '../../../src/gateway/ca-gateway.ts';
import { estCaGateway } from '../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../src/gateway/fetch-bank-gateway.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { start } from '../../support/fixtures.ts';

type Gateways = BankGateway & TrainerGateway & CaGateway;

const base = new URL('http://site.test/a/b/');
const context = { attempt: 'a/1', now: start, idempotencyKey: 'a/1/7' };
const [one, two, three] = [Uint8Array.of(1), Uint8Array.of(2), Uint8Array.of(3)];
const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
const validity = { notBefore: 0, notAfter: 1 };

const paper = {
  branch: '012',
  kind: 'ordinary',
  number: '3456789',
  provisionalPassword: 'p',
  provisionalConfirmationPassword: 'q',
};
const entries = { userName: 'n', mail: 'a@b.example', loginId: 'i', password: 'p', confirmationPassword: 'c' };

/** One call of every method, and the request that it must send: method, path, headers of its own, body. */
const calls: {
  readonly [Name in keyof Gateways]: readonly [
    call: (all: Gateways) => Promise<unknown>,
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ];
} = {
  authenticate: [
    (all) => all.authenticate({ loginId: 'i', password: 'p' }, context),
    'POST',
    'api/bank/authentication',
    { 'Content-Type': 'application/json' },
    { loginId: 'i', password: 'p' },
  ],
  logIn: [
    (all) => all.logIn({ loginId: 'i', password: 'p' }, context),
    'POST',
    'api/bank/login',
    { 'Content-Type': 'application/json' },
    { loginId: 'i', password: 'p' },
  ],
  challenge: [
    (all) => all.challenge(context),
    'POST',
    'api/bank/challenge',
    { 'Content-Type': 'application/json' },
    {},
  ],
  presentCertificate: [
    (all) => all.presentCertificate({ challenge: 'c', certificate: one, signature: two }, context),
    'POST',
    'api/bank/certificate-login',
    { 'Content-Type': 'application/json' },
    { challenge: 'c', certificate: 'AQ==', signature: 'Ag==' },
  ],
  confirmAccount: [
    (all) => all.confirmAccount(paper, context),
    'POST',
    'api/bank/account-confirmation',
    { 'Content-Type': 'application/json' },
    paper,
  ],
  checkEntries: [
    (all) => all.checkEntries({ session: 's', entries }, context),
    'POST',
    'api/bank/entry-check',
    { Authorization: 'Bearer s', 'Content-Type': 'application/json' },
    entries,
  ],
  register: [
    (all) => all.register('s', context),
    'POST',
    'api/bank/registration',
    { Authorization: 'Bearer s', 'Content-Type': 'application/json' },
    {},
  ],
  confirmPassword: [
    (all) => all.confirmPassword({ session: 's', password: 'p' }, context),
    'POST',
    'api/bank/password-confirmation',
    { Authorization: 'Bearer s', 'Content-Type': 'application/json' },
    { password: 'p' },
  ],
  logOut: [(all) => all.logOut('s', context), 'POST', 'api/bank/logout', { Authorization: 'Bearer s' }, ''],
  openAttempt: [
    (all) => all.openAttempt(state, context),
    'PUT',
    'api/trainer/attempts/a%2F1',
    { 'Content-Type': 'application/json', 'If-None-Match': '*' },
    state,
  ],
  forgetAttempt: [(all) => all.forgetAttempt(context), 'DELETE', 'api/trainer/attempts/a%2F1', {}, ''],
  issueBackdated: [
    (all) => all.issueBackdated({ loginId: 'i', request: three, validity }, context),
    'POST',
    'api/trainer/attempts/a%2F1/certificates',
    { 'Content-Type': 'application/json' },
    { loginId: 'i', request: 'Aw==', validity },
  ],
  submit: [
    (all) => all.submit(three, { loginId: 'i', secret: 'x' }, context),
    'POST',
    '.well-known/est/simpleenroll',
    { Authorization: 'Basic aTp4', 'Content-Type': 'application/pkcs10' },
    'Aw==',
  ],
  caCertificates: [(all) => all.caCertificates(context), 'GET', '.well-known/est/cacerts', {}, ''],
};

const renewing: (typeof calls)[keyof Gateways] = [
  (all) => all.submit(three, { session: 's' }, context),
  'POST',
  '.well-known/est/simplereenroll',
  { Authorization: 'Bearer s', 'Content-Type': 'application/pkcs10' },
  'Aw==',
];

test.each([...Object.entries(calls), ['submit in a renewal', renewing] as const])(
  '%s sends its request to its address',
  async (_, [call, method, path, headers, body]) => {
    const sent: Request[] = [];
    const send = async (request: Request) => {
      sent.push(request);
      return new Response('');
    };
    await call({ ...fetchBankGateway(base, send), ...estCaGateway(base, send) });
    expect(sent).toHaveLength(1);
    const [request = new Request(base)] = sent;
    expect([request.method, request.url]).toEqual([method, `${base.href}${path}`]);
    const ofAttempt = {
      'Training-Attempt': 'a/1',
      'Training-Date': '2010-10-01T00:31:05.000Z',
      'Idempotency-Key': 'a%2F1%2F7',
    };
    expect(Object.fromEntries(request.headers)).toEqual(
      Object.fromEntries(
        Object.entries({ ...ofAttempt, ...headers }).map(([name, value]) => [name.toLowerCase(), value]),
      ),
    );
    expect(typeof body === 'string' ? await request.text() : await request.json()).toEqual(body);
    expect([request.cache, request.credentials]).toEqual(['no-store', 'omit']);
  },
);
