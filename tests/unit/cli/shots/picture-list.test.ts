import { expect, test } from 'vitest';
import { readList, writeList } from '../../../../src/cli/shots/picture-list.ts';
import { listed, listOf } from './listed.ts';

const marked = listed({ callouts: [{ mark: 'number', target: { window: 'w1', id: 'bsms002.issue' }, number: 1 }] });

test('a written list is read back', () => {
  const list = listOf([marked, listed({ step: '0', file: 'full-lock/00-given-page-small.png' })]);
  expect(readList(Buffer.from(writeList(list)))).toEqual({ ok: true, list });
});

test.each([
  ['{', 'it is damaged: it is not JSON'],
  ['[]', 'it is not a list of our pictures'],
  ['{"format":"another","version":1}', 'it is not a list of our pictures'],
  [writeList(listOf([])).replace('"version": 1', '"version": 2'), 'it is of a newer format, 2; this version reads 1'],
  [writeList(listOf([{ ...marked, hash: 'ff' }])), 'it is damaged at pictures.0.hash'],
  [writeList(listOf([{ ...marked, file: '../../etc/passwd' }])), 'it is damaged at pictures.0.file'],
])('%s is no list: %s', (text, fault) => {
  expect(readList(Buffer.from(text))).toMatchObject({ ok: false, fault: expect.stringContaining(fault) });
});
