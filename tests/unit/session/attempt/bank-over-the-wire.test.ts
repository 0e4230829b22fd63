// The bank is set up from the world, through the gateways and the real handlers, and then answers accordingly.
import { openSite } from '../../../support/bank/site.ts'; // first, for the library that the handlers need
import { expect, test } from 'vitest';
import { openPcKeys } from '../../../../src/crypto/open-pc-keys.ts';
import { estCaGateway } from '../../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import { bankOf } from '../../../../src/procedure/bank-of.ts';
import type { Entry } from '../../../../src/procedure/world/event.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { branchAttempt } from '../../../../src/session/rooms/branch-attempt.ts';
import { openBank } from '../../../../src/session/attempt/certificate-ask-handlers.ts';
import type { AttemptHeader } from '../../../../src/session/attempt/attempt.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import { eventOf } from '../../../../src/training/script/play.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { profileWith } from '../../../support/fixtures.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';

const { solution } = expiredCertificate;
type Step = (typeof solution)[number]['step'];
const placeOf = (step: Step) => solution.findIndex((one) => one.step === step) + 1;
const upTo = (step: Step) => solution.slice(0, placeOf(step)).map(({ action }) => action);
const from = (step: Step, to: Step) => solution.slice(placeOf(step), placeOf(to)).map(({ action }) => action);

/** A bank that gives a second certificate only to who renews, from the first day on. */
const bankProfile = {
  profile: profileWith({ secondCertificate: 'forbid', renewalNoticeDays: 365 }),
  hash: 'hash of a strict bank',
};

let pcs = 0;

/** A page of a PC with a bank behind it; what it waits for without asking anybody comes at once. */
function page({ pc = openPcKeys(`wire pc ${(pcs += 1)}`), site = openSite(), fake = fakeServices() } = {}) {
  const base = new URL(site.base);
  const send = (request: Request) => site.answer.answer(request);
  const services = {
    ...fake.services,
    bankProfile,
    bankForNewAttempts: async () => bankProfile,
    bank: fetchBankGateway(base, send),
    ca: estCaGateway(base, send),
    keys: async () => pc,
    clock: { ...fake.services.clock, after: async () => undefined },
  };
  const { stored, time } = fake;
  return { pc, site, fake, services, stored, time };
}
type Page = ReturnType<typeof page>;

interface Opened {
  readonly header: AttemptHeader;
  readonly entries: readonly Entry[];
}

async function at({ services, time }: Page, { header, entries }: Opened) {
  const session = new TrainingSession({ header, entries }, expiredCertificate, services, { owner: header.id });
  session.start();
  await session.whenQuiet();
  return {
    session,
    async doing(actions: readonly Action[]) {
      for (const action of actions) {
        time.move(15_000);
        session.act(eventOf(action, session.world));
        await session.whenQuiet();
      }
      expect(session.trouble).toBeNull();
    },
  };
}

async function begun(made: Page) {
  const { profile, hash } = bankProfile;
  const header = headerWith({ id: 'first', profile: { id: profile.id, hash }, snapshot: profile });
  return at(made, { header, entries: [] });
}

/** A first attempt up to a step, and another one that began as it was then. */
async function branchedAt(step: Step, more: readonly Action[] = []) {
  const made = page();
  const first = await begun(made);
  await first.doing([...upTo(step), ...more]);
  const { world, entries, attempt } = first.session;
  await first.session.stop();
  expect(await branchAttempt(made.services, attempt, entries.length)).toBeDefined();
  const branch = made.stored.at(-1);
  if (!branch) throw new Error('no branch');
  return { ...made, world, branch: await at(made, branch) };
}

const screenOf = (world: World) => frontWindow(world)?.page.screen;
const renewing: readonly Action[] = [
  { type: 'pressedRenew', window: 'w3' },
  { type: 'pressedIssue', window: 'w3' },
];
const twoAnswers: readonly Action[] = [
  { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
  { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
];

test.each<[Step, string, ReturnType<typeof known>]>([
  ['authenticate', 'BSMS002', { codes: ['test999'], sessions: [] }],
  ['issue', 'BSMS002', { codes: ['test999'], sessions: [] }],
  ['allowRequest', 'BSMS003', { codes: [], sessions: [] }],
  ['presentNewCertificate', 'BLGI004', { codes: [], sessions: ['certificateAccepted'] }],
])('an attempt that branches after %s, at %s, goes on to the goal', async (step, screen, told) => {
  const { world, branch } = await branchedAt(step);
  expect([screenOf(world), known(world)]).toEqual([screen, told]);
  await branch.doing(from(step, 'login'));
  expect([branch.session.solved, screenOf(branch.session.world)]).toEqual([true, 'BTOP001']);
});

const known = (world: World) => {
  const { enrolmentCodes, sessions } = bankOf(world);
  return { codes: enrolmentCodes.map(({ loginId }) => loginId), sessions: sessions.map(({ stage }) => stage) };
};

test('a customer who is logged in stays so in a branch, and renews there', async () => {
  const { world, branch } = await branchedAt('login');
  expect([screenOf(world), known(world)]).toEqual(['BTOP001', { codes: [], sessions: ['loggedIn'] }]);
  await branch.doing([...renewing, ...twoAnswers]);
  expect(screenOf(branch.session.world)).toBe('BSMS004');
  expect(branch.session.world.store).toHaveLength(3);
});

test('a branch in the middle of a renewal issues in the session of the log-in', async () => {
  const { world, branch } = await branchedAt('login', renewing);
  expect([screenOf(world), known(world)]).toEqual(['BSMS002', { codes: [], sessions: ['loggedIn'] }]);
  await branch.doing(twoAnswers);
  expect(screenOf(branch.session.world)).toBe('BSMS004');
  expect(branch.session.world.store).toHaveLength(3);
});

test('a code on its way to the CA is passed to a bank that has lost everything', async () => {
  const made = page();
  const first = await begun(made);
  await first.doing(upTo('allowRequest'));
  await first.session.stop();
  const [whole] = made.stored;
  const sent = (whole?.entries.findIndex(({ event }) => event.type === 'requestMade') ?? 0) + 1;
  if (!whole) throw new Error('nothing is stored');
  const then = first.session.worldAfter(sent);
  expect([screenOf(then), known(then)]).toEqual(['BSMS003', { codes: ['test999'], sessions: [] }]);

  const again = page({ pc: made.pc });
  const { session } = await at(again, { ...whole, entries: whole.entries.slice(0, sent) });
  expect(session.trouble).toBe('bankLost');
  await expect.poll(() => session.entries.map(({ event }) => event.type)).toContain('certificateIssued');
});

/** A bank that has just been told of this world, and what its CA says to a request with a code. */
async function enrolling({ services, pc }: Page, world: World, loginId: string, secret: string) {
  const about = { attempt: 'told', now: world.now, idempotencyKey: 'told/900' };
  expect(await openBank(services, { ...about, world }, 900)).toMatchObject({
    ok: true,
  });
  const subject = [{ type: 'CN', value: loginId }] as const;
  const request = await pc.makeRequest(`told ${loginId}`, { subject, key: 'new', exportable: false });
  return services.ca.submit(request, { loginId, secret }, about);
}

const refusal = { ok: false, problem: { type: 'credentialsRefused' } };

test('a spent code is not passed on, and grants nothing any more', async () => {
  const made = page();
  const { session, doing } = await begun(made);
  await doing(upTo('authenticate'));
  const [open] = bankOf(session.world).enrolmentCodes;
  const before = session.world;
  await doing(from('authenticate', 'allowRequest'));
  expect(bankOf(session.world).enrolmentCodes).toEqual([]);
  expect(await enrolling(made, session.world, 'test999', open?.code ?? '')).toMatchObject(refusal);
  expect(await enrolling(page(), before, 'test999', open?.code ?? '')).toMatchObject({ ok: true });
});

test('a code is its customer’s alone, and to try it is no guess at a password', async () => {
  const made = page();
  const { session, doing } = await begun(made);
  await doing(upTo('authenticate'));
  const [open] = bankOf(session.world).enrolmentCodes;
  expect(open?.loginId).toBe('test999');
  expect(await enrolling(made, session.world, 'test201', open?.code ?? '')).toMatchObject(refusal);
  // The password of the other customer still counts as the first one that was tried.
  const about = { attempt: 'told', now: session.world.now, idempotencyKey: 'told/901' };
  const answer = await made.services.bank.authenticate({ loginId: 'test201', password: 'wrong' }, about);
  expect(answer).toMatchObject({ ok: false, problem: { account: { misses: 1 } } });
});
