// Longer than most: each part of a stored attempt, sound and damaged.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/procedure/world/event.ts';
import type { AttemptOrigin } from '../../../../src/training/attempt/origin.ts';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import type { FoundAttempt } from '../../../../src/session/attempt/attempt.ts';
import { examineAttempt } from '../../../../src/session/rooms/examine-attempt.ts';
import { profileOf } from '../../../../src/session/attempt/attempt-profile.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import { readAttempt } from '../../../../src/session/records/read-attempt.ts';
import { eventContents } from '../../../../src/session/records/event-schema.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { snapshot, solved } from '../../../support/attempts.ts';
import { headerWith } from '../../../support/session/headers.ts';
import { drawing } from '../../../support/files/logos.ts';
import { chance, randomEvent } from '../../../support/random-events.ts';

const { entries } = solved();
const header = headerWith({ id: 'a' });
const whole: FoundAttempt = { id: 'a', header, entries, known: entries.length };
const examine = (found: FoundAttempt) => examineAttempt(found, expiredCertificate, snapshot);
const changed = (index: number, change: (entry: Record<string, unknown>) => unknown): FoundAttempt => ({
  ...whole,
  entries: entries.map((entry, each) => (each === index ? change({ ...entry }) : entry)),
});

test('an attempt as it was stored can be gone on with', async () => {
  expect(await examine(whole)).toMatchObject({ obstacle: null, attempt: { entries } });
  expect(readAttempt(whole).attempt?.header).toEqual(header);
  const other = { ...snapshot, hash: 'of another bank' };
  expect(await examineAttempt(whole, expiredCertificate, other)).toMatchObject({ obstacle: 'damaged' });
});

test('an attempt of a release that drew any logo is gone on with, without one that could freeze the page', async () => {
  const profile = { ...snapshot.profile, logo: drawing('<use/>') };
  const about = { ...header, snapshot: profile, profile: { id: profile.id, hash: await profileHash(profile) } };
  const examined = await examine({ ...whole, header: about });
  expect(examined).toMatchObject({ obstacle: null, attempt: { header: { snapshot: profile } } });
  const shown = { ...profile, logo: null };
  expect(await profileOf(about, snapshot)).toEqual({ profile: shown, hash: await profileHash(shown) });
  const fine = { ...profile, logo: drawing('<g/>') };
  const kept = { ...header, snapshot: fine, profile: { id: fine.id, hash: await profileHash(fine) } };
  expect(await profileOf(kept, snapshot)).toEqual({ profile: fine, hash: kept.profile.hash });
});

test('what is wrong with a stored bank beside its logo is damage', () => {
  const [account] = header.snapshot.accounts;
  for (const change of [{ accounts: [account, account] }, { logo: 7 }, { logo: 'x'.repeat(40_001) }, { name: '' }]) {
    const about = { ...header, snapshot: { ...header.snapshot, ...change } };
    expect(readAttempt({ ...whole, header: about }).obstacle).toBe('damaged');
  }
});

test.each<AttemptOrigin>([
  { kind: 'link', step: 'issue' },
  { kind: 'repeat', step: 'issue' },
  { kind: 'branch', attempt: 'former', entries: 7 },
])('an attempt that began by a $kind is read back as it was stored', (origin) => {
  expect(readAttempt({ ...whole, header: { ...header, origin } }).attempt?.header).toEqual({ ...header, origin });
});

test.each<[string, object, AttemptOrigin]>([
  ['a repeat', { repeats: 'issue' }, { kind: 'repeat', step: 'issue' }],
  ['a branch', { from: { attempt: 'former', seq: 7 }, begins: 7 }, { kind: 'branch', attempt: 'former', entries: 7 }],
])('%s that release 0.1.0 stored is read as what it is', (_, stored, origin) => {
  expect(readAttempt({ ...whole, header: { ...header, ...stored } }).attempt?.header).toEqual({ ...header, origin });
});

test.each<[string, unknown]>([
  ['of no kind', { step: 'issue' }],
  ['of a kind that there is not', { kind: 'dream', step: 'issue' }],
  ['at no step', { kind: 'link' }],
  ['at a step without end', { kind: 'link', step: 'x'.repeat(61) }],
  ['of less than nothing', { kind: 'branch', attempt: 'former', entries: -1 }],
  ['of an attempt that cannot be one', { kind: 'branch', attempt: '#7', entries: 7 }],
  ['that is nothing', null],
])('an attempt with an origin %s is damaged', (_, origin) => {
  expect(readAttempt({ ...whole, header: { ...header, origin } })).toEqual({ attempt: undefined, obstacle: 'damaged' });
});

test.each([
  ['HimitsuSrch8', { length: 12 }],
  ['', { text: '' }],
  ['ｉｅ', { text: 'ｉｅ' }],
])('of a search for 「%s」 that an earlier release stored only %j is read', async (text, entry) => {
  const searched = { seq: 2, at: entries[0]?.at, actor: 'trainee', event: { type: 'searched', text } };
  const { attempt } = readAttempt({ ...whole, entries: [entries[0], searched] });
  expect(attempt?.entries[1]?.event).toEqual({ type: 'searched', ...entry });
  expect(await examine({ ...whole, entries: [entries[0], searched], known: 2 })).toMatchObject({ obstacle: null });
});

test('every kind of event is read back as it was stored', () => {
  const { world } = solved();
  const mailbox = { loginId: 'test999', forgedAt: [] };
  const withMails = { ...world, mail: { mailbox, read: [], replies: [], window: null } };
  const luck = chance(7);
  const list = Array.from({ length: 10_000 }, (_, index): Entry => {
    const event = randomEvent(luck, index % 2 === 0 ? world : withMails);
    return { seq: index + 1, at: world.now, actor: 'trainee', event };
  });
  const attempt = { header, entries: list };
  expect(readAttempt({ ...whole, entries: list, known: 0 })).toEqual({ attempt, obstacle: null });
  const seen = new Set(list.map(({ event }) => event.type));
  expect(Object.keys(eventContents).filter((type) => !seen.has(type as Entry['event']['type']))).toEqual([]);
});

test.each<[string, FoundAttempt, number]>([
  ['an entry is missing', { ...whole, entries: entries.toSpliced(7, 1) }, 7],
  [
    'an entry is there twice',
    { ...whole, entries: entries.flatMap((entry) => (entry.seq === 7 ? [entry, entry] : [entry])) },
    7,
  ],
  ['an entry is nothing', changed(4, () => null), 4],
  ['an entry has no number', changed(4, (entry) => ({ ...entry, seq: '5' })), 4],
  ['an entry has a moment that no calendar knows', changed(4, (entry) => ({ ...entry, at: Infinity })), 4],
  ['an entry is nobody’s', changed(4, (entry) => ({ ...entry, actor: 'nobody' })), 4],
  ['an event is unknown', changed(4, (entry) => ({ ...entry, event: { type: 'danced', window: 'w1' } })), 4],
  ['an event is a name of every object', changed(4, (entry) => ({ ...entry, event: { type: 'toString' } })), 4],
  ['an event lacks a part', changed(2, (entry) => ({ ...entry, event: { type: 'pressedCertificateLogin' } })), 2],
  [
    'an event cannot have happened',
    changed(2, (entry) => ({ ...entry, event: { type: 'closedWindow', window: 'w7' } })),
    2,
  ],
  ['the clock goes backwards', changed(5, (entry) => ({ ...entry, at: 0 })), 5],
])('where %s the attempt is damaged, and shown as far as it goes', async (_, found, readable) => {
  const stored = Math.max(found.entries.length, found.known);
  expect(await examine(found)).toMatchObject({ obstacle: 'damaged', remains: { readable, stored } });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'header'],
  ['without a name', { ...header, id: undefined }],
  ['of another name', { ...header, id: 'b' }],
  ['in no state', { ...header, status: 'lost' }],
  ['with half a profile', { ...header, profile: { id: 'mihon-bank' } }],
  ['with a snapshot that is no bank', { ...header, snapshot: { id: 'mihon-bank' } }],
])('a header that is %s is damaged', async (_, damaged) => {
  expect(await examine({ ...whole, header: damaged })).toMatchObject({ obstacle: 'damaged' });
});

test('entries that were known and are gone are missed, whatever is left', async () => {
  const some = { ...whole, entries: entries.slice(0, 9) };
  expect(await examine(some)).toMatchObject({
    obstacle: 'incomplete',
    remains: { readable: 9, stored: entries.length },
  });
  const nothing = { ...whole, header: undefined, entries: [] };
  expect(await examine(nothing)).toMatchObject({
    obstacle: 'incomplete',
    remains: { readable: 0, stored: entries.length },
  });
});

test('another version of the model may write otherwise; its readable part is shown', async () => {
  const newer = { modelVersion: modelVersion + 1, anything: 'else' };
  expect(await examine({ ...whole, header: newer })).toMatchObject({ obstacle: 'newerModel' });
  const older = { ...header, modelVersion: modelVersion - 1 };
  const refused = changed(8, (entry) => ({ ...entry, event: { type: 'wentOutOfUse' } }));
  expect(await examine({ ...refused, header: older })).toMatchObject({
    obstacle: 'otherModel',
    remains: { readable: 8, stored: entries.length },
  });
});

const obstacles = ['otherModel', 'newerModel', 'damaged', 'incomplete'];
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

async function isToldOrWhole(found: FoundAttempt) {
  const examined = await examine(found);
  if (examined.obstacle !== null) expect(obstacles).toContain(examined.obstacle);
  else expect(examined.attempt.entries).toHaveLength(found.entries.length);
}

test('any content of a database is an attempt or has a reason why not', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.array(anything, { maxLength: 5 }), fc.nat(9), (stored, list, known) =>
      isToldOrWhole({ id: 'a', header: stored, entries: list, known }),
    ),
    { seed: 20_101_001, numRuns: 500 },
  );
});

/** Every place in a value, as a path. */
const placesIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))]
    : [path];

function withOther(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (String(index) === key ? withOther(part, rest, other) : part));
  return { ...(value as object), [key]: withOther((value as Record<string, unknown>)[key], rest, other) };
}

test('an attempt in which any part was changed is gone on with or has a reason why not', async () => {
  const stored = { header: { ...header, snapshot: snapshot.profile }, entries };
  const places = placesIn(stored);
  const other = fc.oneof(
    anything,
    fc.constantFrom('w1', 'w99', '0.prepare', '12.enrol', 'issued', NaN, Infinity, -1, 9e15, 2 ** 60, '__proto__'),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), other, (place, part) => {
      const { header: changedHeader, entries: list } = withOther(stored, place, part) as typeof stored;
      return isToldOrWhole({
        id: 'a',
        header: changedHeader,
        entries: Array.isArray(list) ? list : [],
        known: entries.length,
      });
    }),
    { seed: 20_101_001, numRuns: 2_000 },
  );
});
