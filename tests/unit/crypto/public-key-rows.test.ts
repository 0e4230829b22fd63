import { expect, test } from 'vitest';
import { publicKeyRows } from '../../../src/crypto/public-key-rows.ts';
import { windowsName, windowsNameLines, windowsBytes } from '../../../src/crypto/windows-text.ts';
import { customerSubject } from '../../../src/pki/organisation.ts';
import { keyA, newKey } from '../../support/fixtures.ts';

const spkiOf = async ({ publicKey }: CryptoKeyPair) => new Uint8Array(await crypto.subtle.exportKey('spki', publicKey));

test('an RSA key is shown with its size, and with the NULL of its parameters', async () => {
  expect(publicKeyRows(await spkiOf(keyA))).toEqual([
    { field: 'publicKey', value: 'RSA (2048 Bits)', wholeValue: expect.stringMatching(/^30 82 01 0a 02 82 01 01 00/) },
    { field: 'publicKeyParameters', value: '05 00', wholeValue: '05 00' },
  ]);
});

test('a key of a curve is shown with the name of the curve', async () => {
  const spki = await spkiOf(await newKey({ name: 'ECDSA', namedCurve: 'P-256' }));
  expect(publicKeyRows(spki)).toEqual([
    { field: 'publicKey', value: 'ECC (256 Bits)', wholeValue: expect.stringMatching(/^04( [0-9a-f]{2}){15}\n/) },
    { field: 'publicKeyParameters', value: 'ECDSA_P256', wholeValue: 'ECDSA_P256' },
  ]);
});

test('bytes stand in pairs of digits, sixteen to a line', () => {
  expect(windowsBytes('')).toBe('');
  expect(windowsBytes('0a')).toBe('0a');
  expect(windowsBytes('00'.repeat(16))).toBe(Array(16).fill('00').join(' '));
  expect(windowsBytes(`${'00'.repeat(16)}ff`)).toBe(`${Array(16).fill('00').join(' ')}\nff`);
});

test('a name stands with its least significant part first', () => {
  const name = customerSubject('Mihon Bank', 'test999');
  expect(windowsName(name)).toBe('test999, Corporate Internet Banking, Mihon Bank (TRAINING ONLY), JP');
  expect(windowsNameLines(name)).toBe(
    'CN = test999\nOU = Corporate Internet Banking\nO = Mihon Bank (TRAINING ONLY)\nC = JP',
  );
});
