import { expect, test } from 'vitest';
import { readResults } from '../../../../src/session/records/read-results.ts';
import { currentResultSchema, learnerSchema } from '../../../../src/session/records/result-schema.ts';
import { read } from '../../../../src/contract/read.ts';
import { faultyCopies } from '../../../support/faulty-copies.ts';
import { resultAt } from '../../../support/results.ts';

const sound = resultAt(0, {
  origin: { kind: 'branch', attempt: 'a9', entries: 4 },
  wrongSteps: ['issue'],
  unreachedSteps: ['close'],
  mistakes: ['declinedRequest'],
  hints: 3,
});
const faulty = [...faultyCopies(currentResultSchema, sound)];

test('results are read back as they were stored, in their order', () => {
  const all = [
    sound,
    resultAt(1),
    resultAt(2, { learner: null, grade: null, reached: false, unreachedSteps: ['close'] }),
  ];
  expect(readResults(all)).toEqual(all);
  expect(readResults(JSON.parse(JSON.stringify(all)) as unknown[])).toEqual(all);
  expect(readResults([])).toEqual([]);
});

test.each([
  { kind: 'link', step: 'issue' },
  { kind: 'repeat', step: 'issue' },
  { kind: 'branch', attempt: 'a9', entries: 0 },
] as const)('a result keeps that its attempt began by a $kind', (origin) => {
  expect(readResults([resultAt(1, { origin })])).toEqual([resultAt(1, { origin })]);
});

test('each field is tried', () => {
  const fields = faulty.map(([path]) => path.split('.')[0]);
  expect(Object.keys(sound).filter((field) => !fields.includes(field))).toEqual([]);
});

test.each(faulty)('a result with a wrong %s is passed over, and the others are listed', (path, copies) => {
  for (const { what, value } of copies) {
    // More than is wanted may stand beside the rest.
    const listed = what === 'stray' ? [sound, sound, sound] : [sound, sound];
    expect([path, what, readResults([sound, value, sound])]).toEqual([path, what, listed]);
  }
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a number', 7],
  ['a list', [sound]],
  ['a result in a result', { result: sound }],
  ['a way of practising that there is not yet', { ...sound, mode: 'exam' }],
  ['a name that nobody sees', { ...sound, learner: { id: 'l1', name: '\u200d' } }],
  ['more of a name than there can be', { ...sound, learner: { id: 'l1', name: 'x'.repeat(41) } }],
  ['the number of a row for a name', { ...sound, attempt: '#7' }],
  ['a prototype for a name', { ...sound, attempt: '__proto__' }],
  ['points of another scale', { ...sound, grade: { points: 1_000, passed: true } }],
  ['points that are no number', { ...sound, grade: { points: NaN, passed: true } }],
  ['time that ran backwards', { ...sound, seconds: -1 }],
  ['steps without end', { ...sound, wrongSteps: Array.from({ length: 201 }, () => 'issue') }],
])('%s is no result', (_, value) => {
  expect(readResults([value])).toEqual([]);
});

test('additional fields of a newer version are left out, and so is a prototype', () => {
  const newer = JSON.parse(`{"__proto__":{"points":1},"stars":5,${JSON.stringify(sound).slice(1)}`) as object;
  const [result] = readResults([newer]);
  expect(result).toEqual(sound);
  expect(Object.keys(result ?? {})).not.toContain('stars');
  expect(readResults([{ ...sound, modelVersion: 99 }])).toHaveLength(1);
});

const { grade: _, unreachedSteps: __, origin: ___, ...lasting } = sound;
const former = { ...lasting, points: 80, passed: true };

test.each([
  ['test', { points: 80, passed: true }],
  ['practice', { points: 80, passed: true }],
  ['guided', null],
  ['free', null],
] as const)('the points that release 0.1.0 kept of %s are the grade %o', (mode, grade) => {
  expect(readResults([{ ...former, mode }])).toEqual([{ ...lasting, mode, grade, unreachedSteps: [] }]);
});

test('release 0.1.0 did not distinguish steps gone wrong from those never reached: of an unreached goal none is called wrong', () => {
  expect(readResults([{ ...former, reached: false, wrongSteps: ['issue', 'close'] }])).toMatchObject([
    { reached: false, wrongSteps: [], unreachedSteps: ['issue', 'close'] },
  ]);
  expect(
    readResults([
      { ...former, points: 101 },
      { ...former, passed: 'yes' },
    ]),
  ).toEqual([]);
});

test('a learner is one who has a name; spaces around it are left out', () => {
  expect(read(learnerSchema, { id: 'l1', name: '　花子 ' }, 'malformed')).toEqual({
    ok: true,
    value: { id: 'l1', name: '花子' },
  });
  expect(read(learnerSchema, { id: '', name: '花子' }, 'malformed')).toMatchObject({ ok: false });
});
