// Losses of what a browser keeps, with the real bank and real keys: each is told, and the way on leads to the goal.
import { openSite } from '../../../support/bank/site.ts'; // first, for the library that the handlers need
import { expect, test } from 'vitest';
import { memoryPcKeys } from '../../../../src/crypto/open-pc-keys.ts';
import { estCaGateway } from '../../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import { TrainingSession } from '../../../../src/session/attempt/training-session.svelte.ts';
import { eventOf } from '../../../../src/training/script/play.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { profileWith } from '../../../support/fixtures.ts';
import { snapshot } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';

const { solution } = expiredCertificate;
type Step = (typeof solution)[number]['step'];
const strict = { profile: profileWith({ secondCertificate: 'forbid' }), hash: 'hash of a strict bank' };

/** A page whose bank and PC can be replaced by empty ones. */
function page(bankProfile = snapshot) {
  const places = { site: openSite({ keeps: 'memory' }), pc: memoryPcKeys() };
  const fake = fakeServices();
  const base = new URL(places.site.base);
  const { pathname } = base;
  const send = (request: Request) => {
    // Another site has another address, and the page stays where it is.
    const address = new URL(new URL(request.url).href.replace(pathname, new URL(places.site.base).pathname));
    return places.site.answer.answer(new Request(address, request));
  };
  const services = {
    ...fake.services,
    bankProfile,
    bankForNewAttempts: async () => bankProfile,
    bank: fetchBankGateway(base, send),
    ca: estCaGateway(base, send),
    keys: async () => places.pc,
    clock: { ...fake.services.clock, after: async () => undefined },
  };
  return {
    ...fake,
    services,
    lose(what: 'pc' | 'bank' | 'both') {
      if (what !== 'bank') places.pc = memoryPcKeys();
      if (what !== 'pc') places.site = openSite({ keeps: 'memory' });
    },
  };
}
type Page = ReturnType<typeof page>;

const { id, hash, profile } = { ...snapshot, id: 'lossy' };
const header = headerWith({ id, profile: { id: profile.id, hash }, snapshot: profile });

async function opened({ services }: Page, entries: TrainingSession['entries'] = []) {
  const session = new TrainingSession({ header, entries }, expiredCertificate, services, { owner: 'me' });
  session.start();
  await session.whenQuiet();
  return session;
}

async function play({ time }: Page, session: TrainingSession, from: number, to: number) {
  for (const { action } of solution.slice(from, to)) {
    time.move(15_000);
    session.act(eventOf(action, session.world));
    await quiet(session);
  }
}

/** Unlike `whenQuiet` it also waits while the learner is told of a loss. */
async function quiet(session: TrainingSession) {
  do await session.asked();
  while (session.world.asks.length > 0);
}

const after = (step: Step) => solution.findIndex((one) => one.step === step) + 1;
const typesIn = ({ entries }: TrainingSession) => entries.map(({ event }) => event.type);
const losses = ['pc', 'bank', 'both'] as const;
const stages: readonly Step[] = ['openBrowser', 'closeAllWindows', 'selectNewCertificate'];

test.each(losses.flatMap((what) => stages.map((step) => [what, step] as const)))(
  'what is lost (%s) after %s while the page is open is made again, and the same steps lead to the goal',
  async (what, step) => {
    const made = page(strict);
    const session = await opened(made);
    await play(made, session, 0, after(step));
    made.lose(what);
    await play(made, session, after(step), solution.length);
    expect(session.trouble).toBe(what === 'pc' ? 'keysLost' : 'bankLost');
    expect(typesIn(session)).toContain('certificatesRemade');
    expect([session.solved, session.mistakes]).toEqual([true, []]);
  },
);

test.each(losses)('what is lost (%s) while the page is closed is made again before anything is asked', async (what) => {
  const made = page(strict);
  const before = await opened(made);
  await play(made, before, 0, after('closeAllWindows'));
  await before.stop();
  const [stored] = made.stored;
  made.lose(what);
  const session = await opened(made, stored?.entries);
  await expect.poll(() => typesIn(session)).toContain('certificatesRemade');
  expect(session.trouble).toBe(what === 'pc' ? 'keysLost' : 'bankLost');
  const serials = session.world.store.map(({ serialNumber }) => serialNumber);
  expect(serials).toHaveLength(2);
  expect(serials).not.toEqual(before.world.store.map(({ serialNumber }) => serialNumber));
  expect(session.world.store.map(({ notAfter }) => notAfter)).toEqual(
    before.world.store.map(({ notAfter }) => notAfter),
  );
  await play(made, session, after('closeAllWindows'), solution.length);
  expect([session.solved, session.mistakes]).toEqual([true, []]);
});

test('a PC that has all it had is told nothing', async () => {
  const made = page();
  const before = await opened(made);
  await play(made, before, 0, after('closeAllWindows'));
  await before.stop();
  const session = await opened(made, made.stored[0]?.entries);
  await play(made, session, after('closeAllWindows'), solution.length);
  expect([session.solved, session.trouble]).toEqual([true, null]);
  expect(typesIn(session)).not.toContain('certificatesRemade');
});

test('a certificate that is lost before it is installed is made again and installed', async () => {
  const made = page(strict);
  const session = await opened(made);
  await play(made, session, 0, after('allowRequest'));
  made.lose('pc');
  await play(made, session, after('allowRequest'), solution.length);
  expect([session.solved, session.trouble]).toEqual([true, 'keysLost']);
  expect(typesIn(session)).not.toContain('installationFailed');
});

test('an attempt under way goes on in memory, with its certificates made again there', async () => {
  const made = page(strict);
  const session = await opened(made);
  await play(made, session, 0, after('closeAllWindows'));
  made.lose('both'); // as the choice of memory does
  session.goOnWithoutStorage();
  await expect.poll(() => typesIn(session)).toContain('certificatesRemade');
  await play(made, session, after('closeAllWindows'), solution.length);
  expect([session.solved, session.inMemory]).toEqual([true, 'work']);
});
