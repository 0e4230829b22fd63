// Demonstrations with the real bank and real keys: what is left of them.
import { openSite } from '../../../support/bank/site.ts'; // first, for the library that the handlers need
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { memoryPcKeys, openPcKeys } from '../../../../src/crypto/open-pc-keys.ts';
import { estCaGateway } from '../../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import type { SessionServices } from '../../../../src/session/attempt/services.ts';
import { highWaterMarks } from '../../../../src/session/records/high-water-marks.ts';
import { indexedDbAttempts, memoryAttempts } from '../../../../src/session/records/stored-attempts.ts';
import { PlayedSolution } from '../../../../src/session/rooms/demonstration.svelte.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { fakeServices } from '../../../support/session/fake-services.ts';
import { memoryText } from '../../../support/session/fakes.ts';

/** The number of rows in every store of every database. */
async function rows(): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await openDB(name);
    for (const store of database.objectStoreNames) {
      const place = `${name.replace(/^.*\//, '')} ${store}`;
      counts[place] = (counts[place] ?? 0) + (await database.count(store));
    }
    database.close();
  }
  return counts;
}

function demonstration(site: ReturnType<typeof openSite>, parts: Pick<SessionServices, 'attempts' | 'keys'>) {
  const base = new URL(site.base);
  const send = (request: Request) => site.answer.answer(request);
  const { services, time } = fakeServices();
  const shown = new PlayedSolution(async () => ({ scenario: expiredCertificate, readingLength: () => 20 }), {
    ...services,
    ...parts,
    bank: fetchBankGateway(base, send),
    ca: estCaGateway(base, send),
  });
  const pass = () => time.move(2_000);
  const until = (state: string) =>
    expect
      .poll(
        () => {
          if (shown.state !== state) pass();
          return shown.state;
        },
        { interval: 1, timeout: 60_000 },
      )
      .toBe(state);
  return { shown, until };
}

test('a loop leaves nothing of its runs behind, and a step back on the way no more', async () => {
  const pc = openPcKeys('loops/pc');
  const attempts = indexedDbAttempts('loops/attempts', highWaterMarks(memoryText()));
  const { shown, until } = demonstration(openSite(), { attempts, keys: async () => pc });
  shown.open();
  await until('ended');
  const once = await rows();
  expect(once).toMatchObject({ 'bank attempts': 1, 'bank certificates': 2, 'pc keys': 2, 'attempts attempts': 1 });
  shown.stepBack();
  await until('paused');
  shown.play();
  await until('ended');
  shown.restart();
  await until('ended');
  await expect.poll(rows).toEqual(once);
  shown.leave();
  const nothing = Object.fromEntries(Object.keys(once).map((place) => [place, 0]));
  // The CA and the PC's own key belong to the installation.
  await expect.poll(rows).toEqual({ ...nothing, 'bank authorities': 1, 'pc keys': 1 });
  await pc.forget('');
}, 120_000);

test('a demonstration in memory opens no database at all', async () => {
  const before = await rows();
  const pc = memoryPcKeys();
  const site = openSite({ keeps: 'memory' });
  const { shown, until } = demonstration(site, { attempts: memoryAttempts(), keys: async () => pc });
  shown.open();
  await until('ended');
  expect(shown.session?.solved).toBe(true);
  shown.leave();
  expect(await rows()).toEqual(before);
}, 120_000);
