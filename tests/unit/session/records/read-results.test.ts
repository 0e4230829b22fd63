import { expect, test } from 'vitest';
import { readResults } from '../../../../src/session/records/read-results.ts';
import { learnerSchema, resultSchema } from '../../../../src/session/records/result-schema.ts';
import { read } from '../../../../src/contract/read.ts';
import { faultyCopies } from '../../contract/faulty.ts';
import { resultAt } from '../../training/results/results.ts';

const sound = resultAt(0, {
  origin: { kind: 'branch', attempt: 'former', entries: 7 },
  wrongSteps: ['issue'],
  mistakes: ['declinedRequest'],
  hints: 3,
});
const faulty = [...faultyCopies(resultSchema, sound)];

test('results are read back as they were stored, in their order', () => {
  const all = [sound, resultAt(1), resultAt(2, { learner: null, points: 0, passed: false, reached: false })];
  expect(readResults(all)).toEqual(all);
  expect(readResults(JSON.parse(JSON.stringify(all)) as unknown[])).toEqual(all);
  expect(readResults([])).toEqual([]);
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
  ['points of another scale', { ...sound, points: 1_000 }],
  ['points that are no number', { ...sound, points: NaN }],
  ['time that ran backwards', { ...sound, seconds: -1 }],
  ['steps without end', { ...sound, wrongSteps: Array.from({ length: 201 }, () => 'issue') }],
])('%s is no result', (_, value) => {
  expect(readResults([value])).toEqual([]);
});

test('what a newer version tells beside it is left out, and so is a prototype', () => {
  const newer = JSON.parse(`{"__proto__":{"points":1},"stars":5,${JSON.stringify(sound).slice(1)}`) as object;
  const [result] = readResults([newer]);
  expect(result).toEqual(sound);
  expect(Object.keys(result ?? {})).not.toContain('stars');
  expect(readResults([{ ...sound, modelVersion: 99 }])).toHaveLength(1);
});

test('a learner is one who has a name; spaces around it are left out', () => {
  expect(read(learnerSchema, { id: 'l1', name: '　花子 ' }, 'malformed')).toEqual({
    ok: true,
    value: { id: 'l1', name: '花子' },
  });
  expect(read(learnerSchema, { id: '', name: '花子' }, 'malformed')).toMatchObject({ ok: false });
});
