import { expect, test } from 'vitest';
import { keptLines } from '../../../../src/cli/manual/kept-lines.ts';
import { planPlacement, verdictOn, type Occupant, type WrittenHashes } from '../../../../src/cli/manual/placement.ts';
import { isOfManual } from '../../../../src/cli/manual/units.ts';

const file = (hash: string, readOnly = false): Occupant => ({ kind: 'file', hash, readOnly });
const nothing: Occupant = { kind: 'nothing' };

test.each<[string, Occupant, readonly string[] | undefined, boolean, string]>([
  ['nothing there', nothing, undefined, true, 'write'],
  ['nothing there, nor a memory', nothing, undefined, false, 'write'],
  ['ours and unchanged', file('old'), ['old'], true, 'write'],
  ['ours, of a run that was ended in the middle', file('old'), ['older', 'old'], true, 'write'],
  ['edited', file('mine'), ['old'], true, 'edited'],
  ['foreign', file('mine'), undefined, true, 'foreign'],
  ['without a memory', file('old'), undefined, false, 'noMemory'],
  ['removed by the writer', nothing, ['old'], true, 'write'],
  ['read-only', file('old', true), ['old'], true, 'readOnly'],
  ['the same bytes, ours', file('new'), ['new'], true, 'nothing'],
  ['the same bytes, foreign', file('new'), undefined, false, 'nothing'],
  ['a folder or a link', { kind: 'other' }, ['old'], true, 'noFile'],
  ['a name that differs in case', { kind: 'spelling', name: 'ONE.docx' }, ['old'], true, 'spelling'],
])('%s', (_, found, hashes, remembers, decided) => {
  const verdict = verdictOn(found, hashes && new Set(hashes), remembers, 'new');
  expect(verdict.does === 'keep' ? verdict.reason : verdict.does).toBe(decided);
});

function planned(there: Readonly<Record<string, Occupant>>, written: Readonly<Record<string, string>> | null) {
  const hashes: WrittenHashes =
    written && new Map(Object.entries(written).map(([path, hash]) => [path, new Set([hash])]));
  const wanted = {
    files: [
      { path: 'one.docx', hash: 'new' },
      { path: 'pictures/one/01-a.png', hash: 'new picture' },
    ],
    isPart: (path: string) => isOfManual(path, 'one', 'docx') || isOfManual(path, 'one', 'markdown'),
  };
  const { placed, gone, kept } = planPlacement(wanted, hashes, (path) => there[path] ?? nothing);
  return { at: placed.filter(({ write }) => write).map(({ at }) => at), gone, said: keptLines(kept) };
}

const picture = 'pictures/one/01-a.png';

test('an edited file stays, and the new one lies beside it', () => {
  expect(planned({ 'one.docx': file('mine') }, { 'one.docx': 'old' })).toEqual({
    at: ['one.new.docx', picture],
    gone: [],
    said: ['one.docx was changed since it was written: it stays as it is, and the new one is one.new.docx.'],
  });
});

test('a new file beside is replaced while it is ours, and stays where it was edited or is foreign', () => {
  const edited = { 'one.docx': file('mine') };
  const ours = { 'one.docx': 'old', 'one.new.docx': 'newer' };
  expect(planned({ ...edited, 'one.new.docx': file('newer') }, ours).at).toContain('one.new.docx');
  expect(planned({ ...edited, 'one.new.docx': file('mine too') }, ours)).toEqual({
    at: ['one.new-2.docx', picture],
    gone: [],
    said: [
      'one.docx was changed since it was written: it stays as it is, and the new one is one.new-2.docx.',
      'one.new.docx was changed since it was written: it stays as it is, and the new one is one.new-2.docx.',
    ],
  });
  expect(planned({ ...edited, 'one.new.docx': file('x') }, { 'one.docx': 'old' }).at).toContain('one.new-2.docx');
});

test('a new file beside goes once its own place is free again, unless it was edited', () => {
  const ours = { 'one.docx': 'old', 'one.new.docx': 'newer' };
  expect(planned({ 'one.new.docx': file('newer') }, ours)).toEqual({
    at: ['one.docx', picture],
    gone: ['one.new.docx'],
    said: [],
  });
  const { gone, said } = planned({ 'one.new.docx': file('mine') }, ours);
  expect(gone).toEqual([]);
  expect(said).toEqual([
    'one.new.docx was changed since it was written: it stays as it is, though it is no part of the manual any more.',
  ]);
});

test('pictures are decided about one by one', () => {
  const there = {
    [picture]: file('mine'),
    'pictures/one/02-gone.png': file('old'),
    'pictures/one/03-gone.png': file('mine'),
    'pictures/one/holiday.png': file('mine'),
    'pictures/two/01-a.png': file('old'),
  };
  const ours = Object.fromEntries(Object.keys(there).map((path) => [path, 'old']));
  delete ours['pictures/one/holiday.png'];
  const { at, gone, said } = planned(there, ours);
  expect(at).toEqual(['one.docx', 'pictures/one/01-a.new.png']);
  expect(gone).toEqual(['pictures/one/02-gone.png']);
  expect(said.map((line) => line.split(' ')[0])).toEqual([picture, 'pictures/one/03-gone.png']);
});

test('without a memory nothing is replaced, and nothing goes', () => {
  const { at, gone, said } = planned({ 'one.docx': file('old'), [picture]: file('new picture') }, null);
  expect(at).toEqual(['one.new.docx']);
  expect(gone).toEqual([]);
  expect(said).toHaveLength(1);
});
