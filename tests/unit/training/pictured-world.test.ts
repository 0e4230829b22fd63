import { expect, test } from 'vitest';
import type { SecretEntry } from '../../../src/procedure/world/entry.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { picturedWorld, worldPictured } from '../../../src/training/pictured-world.ts';
import { pictureParts } from '../../../src/training/picture-part.ts';
import { loadScenario, scenarioIds } from '../../../src/training/scenarios/catalogue.ts';
import { playSolution } from '../../../src/training/script/play.ts';
import { after, snapshot, worldAfter } from '../../support/attempts.ts';

const scenarios = await Promise.all(scenarioIds.map(loadScenario));
const screens = scenarios.flatMap((scenario) =>
  scenario.solution.map(({ step }, index) => ({
    scenario,
    what: `${scenario.id} before ${step}`,
    ...playSolution(scenario, snapshot, index),
  })),
);

/** All texts and numbers by which a bank recognises a session or a request. */
const tokensIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]) =>
        (name === 'code' || name === 'session') && typeof part === 'string' && part !== '' ? [part] : tokensIn(part),
      );

test('the solutions have codes and sessions to look for', () => {
  expect(new Set(screens.flatMap(({ entries }) => tokensIn(entries))).size).toBeGreaterThan(1);
});

test.each(pictureParts)(
  'a picture of a %s knows no code, session, miss or judgement, and nothing that was asked',
  (part) => {
    for (const { world, entries, what } of screens) {
      const text = JSON.stringify(picturedWorld(world, part));
      expect(tokensIn(JSON.parse(text)), what).toEqual([]);
      for (const token of tokensIn(entries)) expect(text, what).not.toContain(JSON.stringify(token));
      expect(text, what).not.toMatch(/"(misses|temporaryLocks|judged":"right|toldOfLock|asks|lastLogins|slip)"/);
    }
  },
);

test.each(pictureParts)('a picture of a %s that is taken of a picture is the same', (part) => {
  for (const { world, scenario, what } of screens) {
    const once = picturedWorld(world, part);
    expect(picturedWorld(worldPictured(once, scenario.given, snapshot), part), what).toEqual(once);
  }
});

const secret: SecretEntry = { judged: 'wrong', length: 23 };
const typed = { type: 'typed', window: 'w2', field: 'password', entry: secret } as const;
const typing = after(worldAfter('issueCertificate'), typed);
const has = (world: World, part: Parameters<typeof picturedWorld>[1]) =>
  JSON.stringify(picturedWorld(world, part)).includes('"length":23');

test('the number of signs in a field is known only where they are in sight', () => {
  expect(has(typing, 'window') && has(typing, 'page') && has(typing, 'desktop')).toBe(true);
  const other = after(typing, { type: 'focusedWindow', window: 'w1' });
  expect([has(other, 'window'), has(other, 'page'), has(other, 'desktop')]).toEqual([false, false, true]);
  const minimised = after(typing, { type: 'minimisedWindow', window: 'w2' });
  expect(has(minimised, 'desktop')).toBe(false);
});

test('a picture of a dialog knows no more of the page below it than the software keyboard counts', () => {
  const keyboard = after(typing, { type: 'openedSoftwareKeyboard', window: 'w2', order: [] });
  expect(has(keyboard, 'dialog')).toBe(true);
  const question: World = { ...typing, dialogs: [{ owner: 'w2', kind: 'webAccess', purpose: 'request' }] };
  expect(has(question, 'dialog')).toBe(false);
});

test('a search is known only to a picture of the whole desktop', () => {
  const searching = after(worldAfter('issueCertificate'), { type: 'searched', length: 12 });
  const known = pictureParts.map((part) => picturedWorld(searching, part).search.open);
  expect(known).toEqual([true, false, false, false]);
});
