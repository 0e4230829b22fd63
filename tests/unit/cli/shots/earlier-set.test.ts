import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEarlierSet } from '../../../../src/cli/shots/earlier-set.ts';
import { hashOf } from '../../../../src/cli/files/hash-of.ts';
import { writeList } from '../../../../src/cli/shots/picture-list.ts';
import { emptyFolder } from './folder.ts';
import { listed, listOf } from './listed.ts';

const all = { scenarios: 'all', steps: 'all', views: 'all', sizes: 'all' } as const;
const now = { out: 'somewhere-else', scale: 1, callouts: 'off', bank: 'mihon-bank', selection: all } as const;
const picture = listed({ hash: hashOf('picture') });
const list = listOf([picture]);

function earlierSet(text = writeList(list)): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'full-lock'));
  writeFileSync(join(folder, picture.file), 'picture');
  writeFileSync(join(folder, 'shots.json'), text);
  return folder;
}

test('a whole set is read', () => {
  const folder = earlierSet();
  expect(readEarlierSet(folder, now)).toEqual({ folder, list });
});

test('missing pictures are named', () => {
  const folder = earlierSet();
  expect(() => readEarlierSet(join(folder, 'none'), now)).toThrow('none: there is no such folder');
  expect(() => readEarlierSet(join(folder, 'shots.json'), now)).toThrow('shots.json: that is no folder');
  expect(() => readEarlierSet(join(folder, 'full-lock'), now)).toThrow('there is no shots.json in it');
  rmSync(join(folder, picture.file));
  expect(() => readEarlierSet(folder, now)).toThrow(`is not whole: shots.json names ${picture.file}, which is missing`);
});

test('a picture that is another than the list says is named', () => {
  const folder = earlierSet();
  writeFileSync(join(folder, picture.file), 'another');
  expect(() => readEarlierSet(folder, now)).toThrow(`${picture.file} is another picture than shots.json says`);
});

test('pictures that were not chosen need not be there', () => {
  const folder = earlierSet();
  rmSync(join(folder, picture.file));
  expect(readEarlierSet(folder, { ...now, selection: { ...all, steps: ['0'] } }).list).toEqual(list);
});

test('a damaged list and one of a newer format are refused', () => {
  expect(() => readEarlierSet(earlierSet('{'), now)).toThrow('its shots.json cannot be used: it is damaged');
  const newer = writeList(list).replace('"version": 1', '"version": 2');
  expect(() => readEarlierSet(earlierSet(newer), now)).toThrow('it is of a newer format, 2');
});

test('pictures that were made otherwise are not compared', () => {
  expect(() => readEarlierSet(earlierSet(), { ...now, scale: 2 })).toThrow('were made with --scale 1: with --scale 2');
  expect(() => readEarlierSet(earlierSet(), { ...now, callouts: 'on' })).toThrow('were made with --callouts off');
  expect(() => readEarlierSet(earlierSet(), { ...now, bank: 'my-bank' })).toThrow(
    'were made with the bank mihon-bank: with the bank my-bank every one would differ.',
  );
});

test('the folder that is replaced cannot be the one to compare with, nor share it', () => {
  const folder = earlierSet();
  for (const out of [folder, `${folder}/`, join(folder, 'new'), join(folder, '..')]) {
    expect(() => readEarlierSet(folder, { ...now, out }), out).toThrow('share a folder');
  }
});
