// Longer than most: one line for each thing that can be wrong with a file.
import { expect, test } from 'vitest';
import type { Entry, Event } from '../../../../src/procedure/world/event.ts';
import { modelVersion } from '../../../../src/procedure/world/world.ts';
import { progressOf } from '../../../../src/dojo/home/progress.ts';
import { importAttempts } from '../../../../src/session/records/import-attempts.ts';
import type { ImportFault, ImportProgress } from '../../../../src/session/ports/records.ts';
import { standingOf } from '../../../../src/training/assessment/standing.ts';
import { scoresOverTime } from '../../../../src/training/results/over-time.ts';
import { stepFaults } from '../../../../src/training/results/step-faults.ts';
import { summaryOf } from '../../../../src/training/results/summary.ts';
import {
  bank,
  browser,
  fileOf,
  handedIn,
  otherBank,
  solvedOnes,
  textOf,
} from '../../../support/session/attempt-files.ts';

const everything = [...solvedOnes, ...handedIn];
const ids = (attempts: typeof everything) => attempts.map(({ header }) => header.id);
const [sound = everything[0]] = solvedOnes;
if (!sound?.result) throw new Error('no finished attempt');
const [header, result] = [sound.header, sound.result];
const { entries } = sound;

/** A browser in which these are. */
async function browserWith(attempts: typeof everything, current = bank) {
  const made = browser(current);
  for (const attempt of attempts) await made.store.add(attempt);
  return made;
}

test('the attempts that the tests use are whole', () => {
  expect(everything.map(({ header: { status } }) => status)).toEqual([
    ...solvedOnes.map(() => 'solved'),
    ...handedIn.map(() => 'handedIn'),
  ]);
  expect(solvedOnes.map((attempt) => attempt.result?.grade?.points)).toEqual(solvedOnes.map(() => 100));
  expect(handedIn.map((attempt) => attempt.result?.mistakes.length)).not.toContain(0);
});

test.each(everything.map((attempt) => [attempt.header.id, attempt] as const))(
  '%s comes back as it was, in a browser with another bank too',
  async (id, attempt) => {
    const from = await browserWith([attempt]);
    const file = fileOf(await from.records.exported([id]));
    for (const current of [bank, otherBank]) {
      const to = browser(current);
      expect(await to.records.importFiles([file])).toEqual({ taken: 1, known: 0, faults: [] });
      expect(await to.records.list()).toEqual([attempt.result]);
      expect(await to.store.find(id)).toMatchObject(attempt);
      expect(await to.records.exported([id])).toBe(await from.records.exported([id]));
      const recorded = await to.records.attempt(id);
      expect(recorded?.entries).toEqual(attempt.entries);
    }
  },
);

test('many come in one file or in several, and each only once', async () => {
  const from = await browserWith(everything);
  const whole = fileOf(await from.records.exported(ids(everything)));
  const parts = [solvedOnes, handedIn, solvedOnes].map((part, index) => fileOf(textOf(...part), `${index}.json`));
  const to = browser();
  const count = everything.length;
  expect(await to.records.importFiles(parts)).toEqual({ taken: count, known: solvedOnes.length, faults: [] });
  const before = await to.all();
  expect(await to.records.importFiles([whole])).toEqual({ taken: 0, known: count, faults: [] });
  expect(await from.records.importFiles([whole])).toEqual({ taken: 0, known: count, faults: [] });
  expect(await to.all()).toEqual(before);
  expect(new Set(await to.records.list())).toEqual(new Set(everything.map((attempt) => attempt.result)));
});

test('an attempt that nobody can read, or is not there, is left out of a file', async () => {
  const from = await browserWith([sound]);
  expect(JSON.parse(await from.records.exported(['nobody', header.id, '#1', '#9']))).toMatchObject({
    attempts: [{ header: { id: header.id } }],
  });
});

test.each<[string, BlobPart, Omit<ImportFault, 'file'>]>([
  ['an empty file', '', { kind: 'notJson' }],
  ['bytes that are no text', Uint8Array.of(0xff, 0xd8, 0xff, 0), { kind: 'notUtf8' }],
  // {"花"
  ['Shift_JIS', Uint8Array.of(0x7b, 0x22, 0x89, 0xd4, 0x22), { kind: 'notUtf8' }],
  ['UTF-16 without its mark', Buffer.from(textOf(sound), 'utf16le'), { kind: 'utf16' }],
  ['a file that is cut off', textOf(sound).slice(0, -20), { kind: 'notJson' }],
  ['two files in one', textOf(sound).repeat(2), { kind: 'notJson' }],
  ['brackets without end', '['.repeat(100_000), { kind: 'notJson' }],
  ['another kind of file', '<!doctype html>', { kind: 'notJson' }],
  ['nothing as JSON', 'null', { kind: 'notAttempts', at: '' }],
  ['a number', '7', { kind: 'notAttempts', at: '' }],
  ['a list', JSON.stringify([sound]), { kind: 'notAttempts', at: 'format' }],
  ['an attempt without its file', JSON.stringify(sound), { kind: 'notAttempts', at: 'format' }],
  ['another format', textOf().replace('shomei', 'other'), { kind: 'notAttempts', at: 'format' }],
  ['only a prototype', `{"__proto__":${textOf(sound)}}`, { kind: 'notAttempts', at: 'format' }],
  [
    'a version that is none',
    textOf().replace('"version": 2', '"version": "2"'),
    { kind: 'notAttempts', at: 'version' },
  ],
  ['version 0', textOf().replace('"version": 2', '"version": 0'), { kind: 'notAttempts', at: 'version' }],
  ['a newer version', textOf().replace('"version": 2', '"version": 3'), { kind: 'newerFormat', at: 'version' }],
  ['attempts that are no list', textOf().replace('[]', '{}'), { kind: 'notAttempts', at: 'attempts' }],
])('%s is reported, and the files beside it are taken', async (_, content, fault) => {
  const { records } = browser();
  const files = [fileOf(textOf(sound), 'good'), fileOf(content, 'bad'), fileOf(textOf(handedIn[0]), 'also good')];
  expect(await records.importFiles(files)).toEqual({ taken: 2, known: 0, faults: [{ file: 'bad', ...fault }] });
});

const asWindows = textOf(sound).replaceAll('\n', '\r\n');

test.each<[string, BlobPart]>([
  ['UTF-8 with its mark', `\ufeff${textOf(sound)}`],
  ['lines of Windows', asWindows],
  ['UTF-16, the lower byte first', Buffer.from(`\ufeff${asWindows}`, 'utf16le')],
  ['UTF-16, the higher byte first', Buffer.from(`\ufeff${asWindows}`, 'utf16le').swap16()],
])('a file that an editor has saved again is taken: %s', async (_, content) => {
  expect(await browser().records.importFiles([fileOf(content)])).toMatchObject({ taken: 1, faults: [] });
});

test('a file that is too large is not read, and one that cannot be read is reported', async () => {
  const unread = async (): Promise<ArrayBuffer> => {
    throw new DOMException('', 'NotFoundError');
  };
  const files = [
    { name: 'huge', size: 2 ** 31, arrayBuffer: unread },
    { name: 'folder', size: 0, arrayBuffer: unread },
    fileOf(textOf(sound)),
  ];
  const faults = [
    { file: 'huge', kind: 'tooLarge' },
    { file: 'folder', kind: 'notJson' },
  ];
  expect(await browser().records.importFiles(files)).toEqual({ taken: 1, known: 0, faults });
});

const inHeader = (change: object) => ({ ...sound, header: { ...header, ...change } });
const inResult = (change: object) => ({ ...sound, result: { ...result, ...change } });
const inBoth = (change: object) => ({ ...sound, header: { ...header, ...change }, result: { ...result, ...change } });
const named = (id: string) => ({ ...inHeader({ id }), result: { ...result, attempt: id } });
const entriesWith = (at: number, change: object) => ({
  ...sound,
  entries: entries.map((entry, index) => (index === at ? { ...entry, ...change } : entry)),
});
const without = (key: 'header' | 'entries' | 'result') => ({ ...sound, [key]: undefined });
const last = entries.length;

test.each<[string, unknown, string]>([
  ['nothing', null, ''],
  ['no header', without('header'), 'header'],
  ['no entries', without('entries'), 'entries'],
  ['no result', without('result'), 'result'],
  ['entries without end', { ...sound, entries: Array.from({ length: 10_001 }, () => entries[0]) }, 'entries'],
  ['a header that is a list', { ...sound, header: [] }, 'header'],
  ['a header of somebody else', inHeader({ id: 'other' }), 'header.id'],
  ['a header of an exercise that it is not', inHeader({ scenario: 'full-lock' }), 'result.scenario'],
  ['a result in another mode', inResult({ mode: 'practice' }), 'result.mode'],
  ['a result of another learner', inResult({ learner: { id: 'l1', name: '太郎' } }), 'result.learner'],
  ['a result of nobody', inResult({ learner: null }), 'result.learner'],
  ['a result of another model', inResult({ modelVersion: modelVersion - 1 }), 'result.modelVersion'],
  ['an attempt that goes on', inHeader({ status: 'open' }), 'header.status'],
  ['an attempt that was given up', inHeader({ status: 'abandoned' }), 'header.status'],
  ['a bank that is not the one of its hash', inHeader({ snapshot: otherBank.profile }), 'header.snapshot'],
  ['the hash of a bank that is not there', inHeader({ profile: { id: 'x', hash: 'y' } }), 'header.snapshot'],
  ['the name of a row', named('#1'), 'result.attempt'],
  ['the name of a prototype', named('__proto__'), 'result.attempt'],
  ['a name without end', named('a'.repeat(61)), 'result.attempt'],
  ['a learner whose name turns the line', inBoth({ learner: { id: 'l1', name: '\u202e' } }), 'result.learner.name'],
  ['more points than there are', inResult({ grade: { points: 101, passed: true } }), 'result.grade.points'],
  ['less time than it took', inResult({ seconds: result.seconds - 1 }), 'result.seconds'],
  ['an end long after its seconds', inResult({ finishedAt: result.finishedAt + 86_400_000 }), 'result.seconds'],
  ['a beginning after its seconds', inHeader({ startedAt: header.startedAt + 5_000 }), 'result.seconds'],
  ['a moment in no calendar', inResult({ finishedAt: 1e300 }), 'result.finishedAt'],
  ['an entry that is none', entriesWith(3, { seq: 9 }), 'entries.3'],
  ['an event that there is not', entriesWith(3, { event: { type: '__proto__' } }), 'entries.3'],
  [
    'an event that cannot have happened',
    entriesWith(3, { event: { type: 'pressedIssue', window: 'w9' } }),
    'entries.3',
  ],
  ['entries that do not come to an end', { ...sound, entries: entries.slice(0, -1) }, `entries.${last - 1}`],
  ['nothing done', { ...sound, entries: [] }, 'entries.0'],
  [
    'all of it done for the learner',
    inHeader({ origin: { kind: 'branch', attempt: 'former', entries: last } }),
    `entries.${last}`,
  ],
])('an attempt with %s is reported by its place, and those beside it are taken', async (_, bad, at) => {
  const { records, store } = browser();
  const report = await records.importFiles([fileOf(textOf(handedIn[0], bad, handedIn[1]))]);
  const detail = expect.stringMatching(/./);
  expect(report).toEqual({ taken: 2, known: 0, faults: [{ file: 'a.json', number: 2, kind: 'damaged', at, detail }] });
  expect(await store.results()).toHaveLength(2);
});

test('an exercise that is not here, and the work of a newer model, are reported', async () => {
  const unknown = ['dancing', 'constructor', 'toString'].map((scenario) => inBoth({ scenario }));
  const newer = inBoth({ modelVersion: modelVersion + 1 });
  const { faults } = await browser().records.importFiles([fileOf(textOf(...unknown, newer, {}))]);
  expect(faults).toMatchObject([
    { number: 1, kind: 'unknownScenario', at: 'result.scenario', detail: 'dancing' },
    { number: 2, kind: 'unknownScenario', detail: 'constructor' },
    { number: 3, kind: 'unknownScenario', detail: 'toString' },
    { number: 4, kind: 'newerFormat', at: 'header.modelVersion' },
    { number: 5, kind: 'damaged' },
  ]);
});

test('in an attempt of a newer model nothing is called damaged, and those beside it are taken', async () => {
  const newer = {
    header: { modelVersion: modelVersion + 1, id: 7, mode: 'telepathy' },
    entries: [{ seq: 1, event: { type: 'thought' } }],
    result: { stars: 5, scenario: 'dancing' },
  };
  expect(await browser().records.importFiles([fileOf(textOf(handedIn[0], newer, handedIn[1]))])).toEqual({
    taken: 2,
    known: 0,
    faults: [{ file: 'a.json', number: 2, kind: 'newerFormat', at: 'header.modelVersion' }],
  });
});

test('the points of an attempt follow from what happened in it, not from what the file says', async () => {
  const [slip] = handedIn;
  const forged = {
    grade: { points: 100, passed: true },
    reached: true,
    wrongSteps: [],
    unreachedSteps: [],
    hints: 0,
    steps: 1,
    mistakes: ['x'],
  };
  const { records, store } = browser();
  const praised = {
    header: { ...slip?.header, status: 'solved' },
    entries: slip?.entries,
    result: { ...slip?.result, ...forged },
  };
  expect(await records.importFiles([fileOf(textOf(praised))])).toMatchObject({ taken: 1, faults: [] });
  expect(await records.list()).toEqual([slip?.result]);
  expect(await store.find(slip?.header.id ?? '')).toMatchObject({ header: { status: 'handedIn' } });
});

test('a step that was done for the learner does not count', async () => {
  const handover = Math.floor(last / 2);
  const origin = { kind: 'branch', attempt: 'former', entries: handover } as const;
  const { records } = browser();
  await records.importFiles([fileOf(textOf(inHeader({ origin })))]);
  const [{ steps, reached, ...listed } = { steps: 0, reached: false, origin: undefined }] = await records.list();
  expect(reached).toBe(true);
  expect(listed.origin).toEqual(origin);
  expect(steps).toBeLessThan(result.steps);
  expect((await records.attempt(header.id))?.handover).toBe(handover);
});

test('an attempt in which a certificate is on the PC twice cannot have happened', async () => {
  const index = entries.findIndex(({ event }) => event.type === 'prepared');
  const twice = entries.map(({ event, ...entry }) => ({
    ...entry,
    event:
      event.type === 'prepared'
        ? { ...event, certificates: [0, 0].flatMap((at) => event.certificates[at] ?? []) }
        : event,
  }));
  const { records } = browser();
  const { taken, faults } = await records.importFiles([fileOf(textOf({ ...sound, entries: twice }))]);
  expect([taken, faults]).toMatchObject([0, [{ kind: 'damaged', at: `entries.${index}` }]]);
});

test('an entry after the end of a practice stays with it and does not count', async () => {
  const more = { seq: last + 1, at: entries.at(-1)?.at, actor: 'trainee', event: { type: 'openedSearch' } };
  const { records, store } = browser();
  const longer = { ...sound, entries: [...entries, more] };
  expect(await records.importFiles([fileOf(textOf(longer))])).toMatchObject({ taken: 1 });
  expect(await records.list()).toEqual([result]);
  expect((await store.find(header.id))?.entries).toHaveLength(last + 1);
});

test('what was typed into the search box is not taken from a file, and changes no result', async () => {
  const at = entries.at(-1)?.at;
  const typed = [{ type: 'openedSearch' }, { type: 'searched', text: 'HimitsuSrch8' }];
  const more = typed.map((event, index) => ({ seq: last + 1 + index, at, actor: 'trainee', event }));
  const { records, store } = browser();
  const longer = { ...sound, entries: [...entries, ...more] };
  expect(await records.importFiles([fileOf(textOf(longer))])).toMatchObject({ taken: 1, faults: [] });
  expect((await store.find(header.id))?.entries.at(-1)).toMatchObject({ event: { type: 'searched', length: 12 } });
  expect(await records.list()).toEqual([result]);
  expect(await records.exported([header.id])).not.toContain('HimitsuSrch8');
});

const old = { modelVersion: modelVersion - 1 };
const praise = { grade: { points: 100, passed: true }, reached: true, wrongSteps: [], mistakes: [] };

test('the work of an earlier model that this one can judge is judged again, and known again', async () => {
  const [slip] = handedIn;
  const forged = { ...slip, header: { ...slip?.header, ...old }, result: { ...slip?.result, ...old, ...praise } };
  const { records, store } = browser();
  const file = fileOf(textOf({ ...inBoth(old), result: { ...result, ...old, ...praise } }, forged));
  expect(await records.importFiles([file])).toEqual({ taken: 2, known: 0, faults: [] });
  expect(new Set(await records.list())).toEqual(new Set([result, slip?.result]));
  expect(await store.find(header.id)).toMatchObject(sound);
  expect(await records.importFiles([file])).toEqual({ taken: 0, known: 2, faults: [] });
  const stored = await browserWith([inBoth(old)]);
  expect(await stored.records.importFiles([file])).toEqual({ taken: 1, known: 1, faults: [] });
});

test.each<[string, object]>([
  ['nothing done', { entries: [] }],
  ['entries that do not come to an end', { entries: entries.slice(0, -1) }],
  ['an event that there is not', entriesWith(3, { event: { type: 'pressedDone', window: 'w1' } })],
  ['an event that cannot have happened', entriesWith(3, { event: { type: 'pressedIssue', window: 'w9' } })],
])(
  'of an earlier model, %s is kept as what nobody can check, and counts for nothing',
  async (_, { entries: done }: { entries?: unknown }) => {
    for (const version of [1, modelVersion - 1]) {
      const { records } = browser();
      const about = { modelVersion: version };
      const bad = { header: { ...header, ...about }, entries: done, result: { ...result, ...about, ...praise } };
      expect(await records.importFiles([fileOf(textOf(bad))])).toEqual({ taken: 1, known: 0, faults: [] });
      const list = await records.list();
      expect(list).toMatchObject([{ grade: null, reached: false, unverified: { points: 100 }, modelVersion: version }]);
      expect(list.map(standingOf)).toEqual(['unverified']);
      expect(summaryOf(list)).toMatchObject({ count: 1, graded: 0, passed: 0, average: null });
      expect(stepFaults(list, header.scenario)).toEqual([]);
      expect(scoresOverTime(list, 100)).toEqual([]);
      expect(progressOf('expired-certificate', list, false)).toEqual(progressOf('expired-certificate', [], false));
      const again = browser();
      await again.records.importFiles([fileOf(await records.exported([header.id]))]);
      expect(await again.records.list()).toEqual(list);
    }
  },
);

test.each([
  [
    'other entries',
    {
      ...handedIn[0],
      header: { ...handedIn[0]?.header, id: header.id },
      result: { ...handedIn[0]?.result, attempt: header.id },
    },
  ],
  ['another learner', inBoth({ learner: { id: 'l2', name: '太郎' } })],
])('an id that is here already with %s is reported, and the stored attempt stays', async (_, other) => {
  const { records, all } = await browserWith([sound]);
  const before = await all();
  const { taken, known, faults } = await records.importFiles([fileOf(textOf(other, sound))]);
  expect([taken, known]).toEqual([0, 1]);
  expect(faults).toMatchObject([{ number: 1, kind: 'otherHere' }]);
  expect(await all()).toEqual(before);
});

test('the result of an attempt that is here is not replaced by one in a header’s disguise', async () => {
  const { records, all } = await browserWith([sound]);
  const before = await all();
  const disguised = { ...inBoth(old), header: { ...header, ...old, id: 'stranger' } };
  const { faults } = await records.importFiles([fileOf(textOf(disguised))]);
  expect(faults).toMatchObject([{ kind: 'damaged', at: 'header.id' }]);
  expect(await all()).toEqual(before);
});

const opened = { type: 'openedBrowser', browser: 'ie', from: 'icon' } as const;
const moved = { type: 'movedWindow', window: 'w1', x: 1, y: 2 } as const;
const prepared = entries.slice(0, 1);
const after = (events: readonly Event[]) =>
  events.map((event, index): Entry => ({ seq: index + 2, at: entries.at(-1)?.at ?? 0, actor: 'trainee', event }));
const doneInAll = (...events: readonly Event[]) => ({
  ...sound,
  entries: [...prepared, ...after([...events, { type: 'handedIn' }])],
});
const times = <T>(count: number, each: T): readonly T[] => Array.from({ length: count }, () => each);

test.each<[string, readonly Event[], object]>([
  ['few windows and many moves', [opened, ...times(4_000, moved)], { taken: 1 }],
  ['many windows', times(25, opened), { taken: 1 }],
  [
    'many windows and many moves',
    [...times(20, opened), ...times(1_000, moved)],
    { taken: 0, faults: [{ number: 1, kind: 'tooMuch' }] },
  ],
  ['moves without end', [opened, ...times(9_990, moved)], { taken: 0, faults: [{ number: 1, kind: 'tooMuch' }] }],
])('of an attempt with %s as much is judged as can be in some seconds', async (_, events, report) => {
  const { store } = browser();
  let turns = 0;
  const surroundings = { attempts: store, current: bank, turn: async () => void (turns += 1) };
  expect(await importAttempts(surroundings, [fileOf(textOf(doneInAll(...events)))])).toMatchObject(report);
  expect(turns > 5).toBe(!('faults' in report));
});

test('an import tells how far it is, and is broken off where the learner wants it; what was taken stays', async () => {
  const { store } = browser();
  const controller = new AbortController();
  const seen: ImportProgress[] = [];
  const files = [fileOf(textOf(...everything), 'all.json'), fileOf(textOf(sound), 'more.json')];
  const report = await importAttempts({ attempts: store, current: bank, turn: async () => undefined }, files, {
    signal: controller.signal,
    onprogress: (progress) => {
      seen.push(progress);
      if (progress.done === 5) controller.abort();
    },
  });
  const of = everything.length;
  expect(seen.slice(0, 3)).toEqual([0, 1, 2].map((done) => ({ file: 'all.json', done, of })));
  expect(report.brokenOff).toBe(true);
  expect(report.taken).toBe(5);
  expect(await store.results()).toHaveLength(report.taken);
  expect(report.faults).toEqual([]);
});

test('a file of more attempts than anybody makes is refused as a whole', async () => {
  const { records } = browser();
  expect(await records.importFiles([fileOf(textOf(...times(10_001, {})))])).toEqual({
    taken: 0,
    known: 0,
    faults: [{ file: 'a.json', kind: 'notAttempts', at: 'attempts' }],
  });
});

test('names of prototypes beside the fields come to nothing', async () => {
  const text = textOf(sound).replaceAll('"seq"', '"__proto__": {"polluted": 1}, "constructor": 2, "seq"');
  const { records, store } = browser();
  expect(await records.importFiles([fileOf(text)])).toMatchObject({ taken: 1, faults: [] });
  expect((await store.find(header.id))?.entries).toEqual(entries);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test('an attempt that the browser refuses to store is reported, and the rest is tried', async () => {
  const { store } = browser();
  let turn = 0;
  const full: typeof store = {
    ...store,
    add: (attempt) =>
      (turn += 1) === 2 ? Promise.reject(new DOMException('', 'QuotaExceededError')) : store.add(attempt),
  };
  expect(
    await importAttempts({ attempts: full, current: bank, turn: async () => undefined }, [
      fileOf(textOf(...solvedOnes.slice(0, 3))),
    ]),
  ).toEqual({
    taken: 2,
    known: 0,
    faults: [{ file: 'a.json', number: 2, kind: 'notStored' }],
  });
});
