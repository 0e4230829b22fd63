// Whatever a sound file contains, the page gets its turn between small parts of the work, which are counted instead of timed.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Entry, Event } from '../../../../src/procedure/world/event.ts';
import { importAttempts } from '../../../../src/session/records/import-attempts.ts';
import { greatestEffort } from '../../../../src/session/records/rescore.ts';
import { bank, browser, fileOf, solvedOnes, textOf } from '../../../support/session/attempt-files.ts';
import { runs, seed } from '../../../support/fuzz/arbitraries.ts';

const work = vi.hoisted(() => ({ done: 0 }));

// Playing, judging and looking for ways all come down to this.
vi.mock('../../../../src/procedure/advance.ts', async (load) => {
  const actual = await load<typeof import('../../../../src/procedure/advance.ts')>();
  const advance: typeof actual.advance = (world, entry) => {
    work.done += 1;
    return actual.advance(world, entry);
  };
  return { ...actual, advance };
});

const [sound] = solvedOnes;
if (!sound) throw new Error('no finished attempt');
const [first] = sound.entries;
const at = sound.entries.at(-1)?.at ?? 0;

const window = fc.integer({ min: 1, max: 20 }).map((number) => `w${number}` as const);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'openedBrowser', browser: 'ie', from: 'icon' } as const) },
  fc.constant({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' } as const),
  window.map((on) => ({ type: 'focusedWindow', window: on }) as const),
  window.map((on) => ({ type: 'minimisedWindow', window: on }) as const),
  window.map((on) => ({ type: 'closedWindow', window: on }) as const),
  window.map((on) => ({ type: 'openedMenu', window: on, name: 'tools' }) as const),
  window.map((on) => ({ type: 'openedInternetOptions', window: on }) as const),
  window.map((on) => ({ type: 'openedCertificateStore', window: on }) as const),
  window.map((on) => ({ type: 'pressedIssueCertificate', window: on }) as const),
  window.map((on) => ({ type: 'pressedObtainLoginId', window: on }) as const),
  window.map((on) => ({ type: 'openedSoftwareKeyboard', window: on, order: [] }) as const),
  window.map(
    (on) => ({ type: 'typed', window: on, field: 'password', entry: { judged: 'wrong', length: 8 } }) as const,
  ),
);

/** The events that the model takes, one after the other, as the entries of an attempt that was handed in. */
async function attemptOf(events: readonly Event[]) {
  const { advance, isRefusal } = await import('../../../../src/procedure/advance.ts');
  const { givenWorld } = await import('../../../../src/training/given-world.ts');
  const { loadScenario } = await import('../../../../src/training/scenarios/catalogue.ts');
  const { given } = await loadScenario('expired-certificate');
  const entries: Entry[] = first ? [first] : [];
  let world = givenWorld(given, bank);
  for (const entry of entries) world = advance(world, entry) as typeof world;
  for (const each of [...events, { type: 'handedIn' } as const]) {
    const entry: Entry = { seq: entries.length + 1, at, actor: 'trainee', event: each };
    const after = advance(world, entry);
    if (isRefusal(after)) continue;
    entries.push(entry);
    world = after;
  }
  return { ...sound, entries };
}

/** The greatest work between two turns of the page, in calls of the model; 20 windows take the most for each entry. */
async function greatestPart(events: readonly Event[]): Promise<number> {
  const file = fileOf(textOf(await attemptOf(events)));
  expect(file.size).toBeLessThan(1_024 ** 2);
  const { store } = browser();
  let greatest = 0;
  const part = async () => {
    greatest = Math.max(greatest, work.done);
    work.done = 0;
  };
  work.done = 0;
  const { taken, faults } = await importAttempts({ attempts: store, current: bank, turn: part }, [file]);
  await part();
  expect(taken + faults.length).toBe(1);
  for (const { kind } of faults) expect(kind).toBe('tooMuch');
  return greatest;
}

// A call among twenty windows takes some 6 µs. One search for a way back makes up to a few thousand of them.
const mostWork = 12_000;

test(`no part of judging a file keeps the page from its turn (seed ${seed})`, { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(fc.array(event, { minLength: 20, maxLength: 120 }), async (events) => {
    expect(await greatestPart(events)).toBeLessThan(mostWork);
  });
  await fc.assert(property, runs(20));
});

test('neither does a file of a megabyte', { timeout: 120_000 }, async () => {
  const opened = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
  const moved = { type: 'movedWindow', window: 'w1', x: 1, y: 2 } as const;
  const few = [opened, ...Array.from({ length: 2_000 }, () => moved)];
  // Playing it takes a call for each entry, in one go.
  expect(await greatestPart(few)).toBeLessThan(few.length + mostWork);
  const many = [...Array.from({ length: 20 }, () => opened), ...Array.from({ length: 5_200 }, () => moved)];
  expect(await greatestPart(many)).toBeLessThan(many.length + mostWork);
  expect(greatestEffort / 800).toBeLessThan(many.length);
});
