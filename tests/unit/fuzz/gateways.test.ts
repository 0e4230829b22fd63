import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BankGateway, TrainerGateway } from '../../../src/gateway/bank-gateway.ts';
import type { CaGateway } from '../../../src/gateway/ca-gateway.ts';
import { estCaGateway } from '../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../src/gateway/fetch-bank-gateway.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { account, start } from '../../support/fixtures.ts';
import { openSite } from '../../support/bank/site.ts';
import { mutated, mutatedJson, oddCopies, oddText, runs, seed } from '../../support/fuzz/arbitraries.ts';
import { messagesOf } from '../../support/fuzz/messages.ts';

const base = new URL('http://site.test/');
const about = { attempt: 'a1', now: start, idempotencyKey: 'a1/7' };
const { loginId, password } = account('test999');
const { der, requests } = await messagesOf(openSite());
const [request = new Uint8Array()] = requests;
const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };

const paper = {
  branch: '012',
  kind: 'ordinary',
  number: '3456789',
  provisionalPassword: 'MBKARI2010',
  provisionalConfirmationPassword: 'MBKAKU2010',
};
const entries = { userName: 'a', mail: 'a@b.example', loginId, password, confirmationPassword: 'c' };

type Gateways = BankGateway & TrainerGateway & CaGateway;
type Answered = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: unknown };

/** A call of every method; `told` is what the bank said last, which goes into what is asked next. */
const calls: { readonly [Name in keyof Gateways]: (all: Gateways, told: string) => Promise<Answered> } = {
  authenticate: (all) => all.authenticate({ loginId, password }, about),
  logIn: (all) => all.logIn({ loginId, password }, about),
  challenge: (all) => all.challenge(about),
  presentCertificate: (all, challenge) =>
    all.presentCertificate({ challenge, certificate: request, signature: request }, about),
  confirmPassword: (all, session) => all.confirmPassword({ session, password }, about),
  confirmAccount: (all) => all.confirmAccount(paper, about),
  checkEntries: (all, session) => all.checkEntries({ session, entries }, about),
  register: (all, session) => all.register(session, about),
  logOut: (all, session) => all.logOut(session, about),
  openAttempt: (all) => all.openAttempt(state, about),
  forgetAttempt: (all) => all.forgetAttempt(about),
  issueBackdated: (all) => all.issueBackdated({ loginId, request, validity: { notBefore: 0, notAfter: 1 } }, about),
  submit: (all, secret) =>
    all.submit(request, secret.length % 2 === 0 ? { loginId, secret } : { session: secret }, about),
  caCertificates: (all) => all.caCertificates(about),
};

const owner = { loginId, misses: 0, temporaryLocks: 0, lock: { kind: 'temporary', until: start } };
const customer = { loginId, userName: 'a', company: 'b', role: 'master', lastLogin: start, certificateNotAfter: null };
const sound = [
  { loginId, enrolmentCode: 'c', account: owner },
  { session: 's', customer, account: owner },
  { session: 's', loginId, account: { ...owner, registered: true } },
  { challenge: 'c', nonce: 'AAAA' },
  { session: 's', loginId, enrolmentCode: 'c' },
  { certificate: toBase64(request) },
  { type: 'locked', title: 't', status: 423, detail: 'd', account: owner },
];
const est = await (await openSite().ask('GET', '.well-known/est/cacerts')).text();
const pkcs7 = Uint8Array.from(Buffer.from(est, 'base64'));

const body = fc.oneof(
  mutatedJson(sound).map((value) => JSON.stringify(value)),
  mutated([pkcs7, pkcs7, ...der]).map(toBase64),
  mutated(sound.map((value) => new TextEncoder().encode(JSON.stringify(value)))),
  oddText,
);
const answer = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(body, fc.constantFrom(200, 200, 200, 201, 299, 302, 400, 401, 404, 412, 423, 429, 500, 599)),
  },
  { weight: 1, arbitrary: fc.constantFrom('offline' as const, 'no response' as const, 'cut off' as const) },
);

const given = (what: [BodyInit, number] | 'offline' | 'no response' | 'cut off'): Response => {
  if (what === 'offline') throw new TypeError('Failed to fetch');
  if (what === 'no response') return Response.error();
  if (what === 'cut off')
    return new Response(new ReadableStream({ pull: (stream) => stream.error(new Error('cut off')) }));
  return new Response(what[0], { status: what[1] });
};

const answeredWith = (what: Parameters<typeof given>[0]): Gateways => {
  const send = async () => given(what);
  return { ...fetchBankGateway(base, send), ...estCaGateway(base, send) };
};

function expectOutcome(outcome: Answered): void {
  const problem = { type: expect.any(String), detail: expect.any(String) };
  expect(outcome).toMatchObject(outcome.ok ? { ok: true } : { ok: false, problem });
}

/** Uses an answer in further calls, since a page may pass its contents on to any of them. */
async function goOn(all: Gateways, outcome: Answered): Promise<void> {
  const { session, challenge, enrolmentCode } = ((outcome.ok && outcome.value) || {}) as Record<string, string>;
  for (const told of [session, challenge, enrolmentCode]) {
    if (told === undefined) continue;
    for (const next of Object.values(calls)) {
      expectOutcome(await next(all, told));
    }
  }
}

const timeout = 60_000;

test.each(Object.entries(calls))(`%s makes an outcome of any answer (seed ${seed})`, { timeout }, async (_, call) => {
  const property = fc.asyncProperty(answer, async (what) => {
    const all = answeredWith(what);
    const outcome = await call(all, 's');
    expectOutcome(outcome);
    await goOn(all, outcome);
  });
  await fc.assert(property, runs(120));
});

test.each(Object.entries(calls))(
  '%s makes an outcome of an answer that is odd in one place',
  { timeout },
  async (_, call) => {
    for (const right of sound) {
      for (const copy of oddCopies(right)) {
        const all = answeredWith([JSON.stringify(copy), 200]);
        const outcome = await call(all, 's');
        expectOutcome(outcome);
        await goOn(all, outcome);
      }
    }
  },
);
