import { expect, test } from 'vitest';
import { readRequest } from '../../../../mocks/signing/read-request.ts';
import { keyA, newKey, requestWith } from '../../../support/fixtures.ts';

test('reads the subject part by part, whatever stands in it', async () => {
  const parts = [{ C: 'JP' }, { O: 'a, "b" + c\\d' }, { OU: '＃訓練' }, { CN: 'test999' }];
  const reading = await readRequest(await requestWith(keyA, parts));
  const subject = reading.kind === 'read' ? reading.request.subject : [];
  expect(subject).toEqual([
    { type: 'C', value: 'JP' },
    { type: 'O', value: 'a, "b" + c\\d' },
    { type: 'OU', value: '＃訓練' },
    { type: 'CN', value: 'test999' },
  ]);
});

test.each([
  ['rsa', keyA, { kind: 'rsa', modulusBits: 2048, publicExponent: 65_537 }],
  ['p256', await newKey({ name: 'ECDSA', namedCurve: 'P-256' }), { kind: 'p256' }],
  ['p384', await newKey({ name: 'ECDSA', namedCurve: 'P-384' }), { kind: 'other' }],
])('recognises a key of the kind %s', async (_, key, publicKey) => {
  expect(await readRequest(await requestWith(key, 'test999'))).toMatchObject({ kind: 'read', request: { publicKey } });
});

test('every byte that is touched makes it no request, or one without proof', async () => {
  const request = await requestWith(keyA, 'test999');
  for (let at = 0; at < request.length; at += 37) {
    const touched = Uint8Array.from(request);
    touched[at] = (touched[at] ?? 0) ^ 0x15;
    expect((await readRequest(touched)).kind).not.toBe('read');
  }
});
