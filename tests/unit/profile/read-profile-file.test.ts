import { expect, test } from 'vitest';
import { maxProfileBytes, readProfileFile, readProfileText } from '../../../src/profile/read-profile-file.ts';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import largest from '../../support/largest-profile.ts';

const text = JSON.stringify(mihonBank, null, 2);
const utf8 = new TextEncoder().encode(text);
const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
  const characters = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(characters.length * 2));
  [...characters].forEach((character, index) => view.setUint16(index * 2, character.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};

test('a profile is read from UTF-8, with or without a byte order mark', () => {
  expect(readProfileFile(utf8)).toEqual({ ok: true, profile: mihonBank });
  expect(readProfileFile(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ ok: true, profile: mihonBank });
});

test.each([true, false])('a profile is read from UTF-16 that says so (little endian: %s)', (littleEndian) => {
  expect(readProfileFile(utf16(littleEndian, true))).toEqual({ ok: true, profile: mihonBank });
});

test.each([true, false])('UTF-16 without its mark is named (little endian: %s)', (littleEndian) => {
  expect(readProfileFile(utf16(littleEndian, false))).toEqual({ ok: false, fault: { kind: 'utf16' } });
});

test('lines may end as they do on Windows', () => {
  const lines = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  expect(readProfileFile(lines)).toEqual({ ok: true, profile: mihonBank });
});

test('text in another encoding is named, and nothing is guessed', () => {
  const shiftJis = Uint8Array.of(0x7b, 0x22, 0x82, 0xdd, 0x82, 0xd9, 0x82, 0xf1, 0x22, 0x3a, 0x31, 0x7d);
  expect(readProfileFile(shiftJis)).toEqual({ ok: false, fault: { kind: 'notUtf8' } });
});

test('an empty file and one that is too large are not read any further', () => {
  expect(readProfileFile(new Uint8Array())).toEqual({ ok: false, fault: { kind: 'empty' } });
  expect(readProfileText(' \n')).toEqual({ ok: false, fault: { kind: 'empty' } });
  const bytes = maxProfileBytes + 1;
  expect(readProfileFile(new Uint8Array(bytes))).toEqual({
    ok: false,
    fault: { kind: 'tooLarge', bytes, most: maxProfileBytes },
  });
});

test('the largest profile that the schema takes is not too large for a file, indented as it may be', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(largest, null, 4));
  expect(readProfileFile(bytes)).toMatchObject({ ok: true });
});

test('a fault of JSON is reported by its place, a wrong field by its path', () => {
  expect(readProfileText('{"schema": 1,\n "id": mihon}')).toEqual({
    ok: false,
    fault: { kind: 'notJson', fault: { kind: 'syntax', line: 2, column: 8 } },
  });
  expect(readProfileText(JSON.stringify({ ...mihonBank, host: 'bank.jp' }))).toMatchObject({
    ok: false,
    fault: { kind: 'notProfile', faults: [{ path: 'host' }] },
  });
});
