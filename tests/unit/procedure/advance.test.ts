import { expect, test } from 'vitest';
import { advance, fold, isRefusal } from '../../../src/procedure/advance.ts';
import type { Entry } from '../../../src/procedure/world/event.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { givenWorld } from '../../../src/training/given-world.ts';
import { obtainingLoginId } from '../../../src/training/scenarios/obtaining-login-id.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { playing, snapshot, solved } from '../../support/attempts.ts';
import { chance, randomEvent } from '../../support/random-events.ts';

const given = givenWorld(expiredCertificate.given, snapshot);

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
  return value;
}

const repeated = (list: readonly unknown[]) => list.filter((each, index) => list.indexOf(each) !== index);

/** The faults of a world, in words. The drawing of the PC relies on there being none. */
function faults(world: World): readonly string[] {
  const { windows, dialogs, asks, store, menu } = world;
  const owners = windows.map(({ id }) => id);
  return [
    ...repeated(owners).map((id) => `two windows ${String(id)}`),
    ...repeated(dialogs.map(({ owner, kind }) => `${owner} ${kind}`)).map((each) => `twice over ${String(each)}`),
    ...repeated(asks.map(({ id }) => id)).map((id) => `asked twice ${String(id)}`),
    ...repeated(windows.map(({ order }) => order)).map((order) => `two windows at ${String(order)}`),
    ...dialogs.filter(({ owner }) => !owners.includes(owner)).map(({ kind }) => `${kind} over nothing`),
    ...(menu && !owners.includes(menu.window) ? ['a menu of no window'] : []),
    ...windows.flatMap(({ id, page }) =>
      'busy' in page &&
      page.busy &&
      !asks.some((asked) => 'window' in asked && asked.window === id && asked.kind !== 'wait')
        ? [`${id} waits for nobody`]
        : [],
    ),
    ...windows.flatMap(({ id, page }) =>
      page.screen === 'BSMS003' &&
      !asks.some((asked) => 'window' in asked && asked.window === id) &&
      !dialogs.some(({ owner, kind }) => owner === id && kind === 'webAccess')
        ? [`${id} is at work for ever`]
        : [],
    ),
    ...repeated(store.map(({ serialNumber }) => serialNumber)).map((each) => `installed twice ${String(each)}`),
  ];
}

/** Steps of ログインID取得: chance fills in no form of so many fields. */
const stepsToRegister = [2, 7, 8, 12, 17, 18, 19] as const;

/** Plays random events, and calls `look` with each that happened. */
function wander(seed: number, steps: number, look: (before: World, entry: Entry, after: World) => void) {
  const luck = chance(seed);
  const met = {
    screens: new Set<string>(),
    dialogs: new Set<string>(),
    reasons: new Set<string>(),
    events: new Set<string>(),
  };
  // From anywhere on the way of the solution, or chance alone would hardly ever get far.
  const played =
    seed % 3 === 0
      ? playSolution(obtainingLoginId, snapshot, stepsToRegister[seed % stepsToRegister.length])
      : playSolution(expiredCertificate, snapshot, luck.below(expiredCertificate.solution.length + 1));
  let world = deepFreeze(luck.below(8) === 0 ? given : played.world);
  let seq = played.entries.length + 1;
  for (let step = 0; step < steps; step += 1) {
    const late = luck.below(50) === 0 ? -1 : luck.below(3_000);
    const entry: Entry = deepFreeze({ seq, at: world.now + late, actor: 'trainee', event: randomEvent(luck, world) });
    const next = advance(world, entry);
    if (isRefusal(next)) {
      met.reasons.add(next.refused);
      continue;
    }
    look(world, entry, next);
    world = deepFreeze(next);
    seq += 1;
    met.events.add(entry.event.type);
    world.windows.forEach(({ page }) => met.screens.add(page.screen));
    world.dialogs.forEach(({ kind }) => met.dialogs.add(kind));
  }
  return met;
}

const seeds = Array.from({ length: 24 }, (_, index) => index + 1);

test.each(seeds)('whatever happens, a world stays one that can be drawn (chance %i)', (seed) => {
  wander(seed, 600, (_, { event }, after) => {
    expect(faults(after), event.type).toEqual([]);
  });
});

test.each(seeds)('a world is plain data: through JSON it stays the same (chance %i)', (seed) => {
  wander(seed + 100, 200, (_, { event }, after) => {
    expect(JSON.parse(JSON.stringify(after)), event.type).toStrictEqual(after);
  });
});

test('an event asks under its own number, or again under that of an unanswered request', () => {
  const kinds = new Set<string>();
  for (const seed of seeds) {
    wander(seed + 200, 600, (before, { seq, event }, after) => {
      const known = new Set(before.asks.map(({ id }) => id));
      for (const asked of after.asks.filter(({ id }) => !known.has(id))) {
        const number = asked.kind === 'enrol' ? asked.seq <= seq : asked.seq === seq;
        expect({ number, id: asked.id }, event.type).toEqual({ number: true, id: `${asked.seq}.${asked.kind}` });
        kinds.add(asked.kind);
      }
    });
  }
  expect(kinds.size, [...kinds].join(' ')).toBeGreaterThan(7);
});

test.each(seeds)('time never goes back (chance %i)', (seed) => {
  wander(seed + 300, 300, (before, { at }, after) => {
    expect(after.now).toBeGreaterThanOrEqual(Math.max(before.now, at));
  });
});

test('chance leads to every page, every dialog, and nearly every event and reason to refuse', () => {
  const met = seeds.map((seed) => wander(seed, 2_500, () => undefined));
  const all = (what: 'screens' | 'dialogs' | 'reasons' | 'events') => new Set(met.flatMap((each) => [...each[what]]));
  // All but the one that stands in for ログインID取得 at another bank.
  expect(all('screens').size).toBe(11);
  expect(all('dialogs').size).toBe(8);
  expect(all('reasons').size).toBeGreaterThan(10);
  expect(all('events').size).toBeGreaterThan(56);
});

test('an entry sets the clock, takes back the last remark and raises its window', () => {
  const { world } = playing(
    { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    { type: 'openedBrowser', browser: 'ie', from: 'icon' },
  );
  const entry: Entry = {
    seq: 9,
    at: world.now + 5_000,
    actor: 'trainee',
    event: { type: 'changedFontSize', window: 'w1', size: 'large' },
  };
  const next = advance({ ...world, remark: 'notPartOfExercise' }, entry);
  expect(next).toMatchObject({ now: world.now + 5_000, remark: null, windows: [{ id: 'w1', order: 3 }, { order: 2 }] });
});

test('an entry that is earlier than the last one is refused, whatever it is', () => {
  const { world } = playing();
  const entry = { seq: 9, at: world.now - 1, actor: 'trainer' } as const;
  const clockBackwards = { refused: 'clockBackwards' };
  expect(advance(world, { ...entry, event: { type: 'openedSearch' } })).toEqual(clockBackwards);
  expect(advance(world, { ...entry, event: { type: 'clockMoved', to: world.now - 1 } })).toEqual(clockBackwards);
  expect(advance(world, { ...entry, event: { type: 'clockMoved', to: world.now + 1 } })).toEqual(clockBackwards);
});

test('a fold of everything that happened has nothing refused', () => {
  const { entries, world } = solved();
  expect(fold(given, entries)).toEqual({ world });
});

test('a fold stops at a refused entry and says which and why', () => {
  const { entries } = solved();
  const missing = entries.filter(({ event }) => event.type !== 'pressedIssueCertificate');
  const { world, refused } = fold(given, missing);
  const at = missing.findIndex(({ event }) => event.type === 'typed');
  expect(refused).toEqual({ entry: missing[at], reason: 'noSuchWindow' });
  expect(world).toEqual(fold(given, missing.slice(0, at)).world);
});

test('a fold of nothing is the given world', () => {
  expect(fold(given, []).world).toBe(given);
});
