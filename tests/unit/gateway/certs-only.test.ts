import { expect, test } from 'vitest';
import { readCertsOnly } from '../../../src/gateway/certs-only.ts';
import { toBase64 } from '../../../src/pki/base64.ts';
import { contextTag, derTag, writeDer } from '../../../src/pki/der.ts';
import { joinBytes, type Bytes } from '../../../src/pki/bytes.ts';
import { fromHex } from '../../../src/pki/hex.ts';

const sequence = (...parts: readonly Bytes[]) => writeDer(derTag.sequence, joinBytes(parts));
const tagged = (number: number, ...parts: readonly Bytes[]) => writeDer(contextTag(number), joinBytes(parts));
const [one, other] = [sequence(fromHex('020101')), sequence(fromHex('020102'))];
const [version, none, data] = [fromHex('020101'), fromHex('3100'), fromHex('06092a864886f70d010701')];
const emptyContent = fromHex('a0020400');
const signedData = '06092a864886f70d010702';

const message = (parts: readonly Bytes[], type = signedData) =>
  toBase64(sequence(fromHex(type), tagged(0, sequence(...parts))));
const certificates = tagged(0, one, other);
const head = [version, none, sequence(data)];

test.each<[string, string]>([
  ['without a content', message([...head, certificates, none])],
  ['with an empty content', message([version, none, sequence(data, emptyContent), certificates, none])],
  ['with lists of revoked certificates', message([...head, certificates, tagged(1, one), none])],
  ['with attribute certificates among the others', message([...head, tagged(0, one, tagged(2), other), none])],
  ['in lines of 64 columns', message([...head, certificates, none]).replaceAll(/.{64}/g, '$&\r\n')],
])('the certificates of a PKCS #7 %s are read', (_, body) => {
  expect(readCertsOnly(body)).toEqual({ ok: true, value: [one, other] });
});

test('a PKCS #7 without one certificate has none', () => {
  expect(readCertsOnly(message([...head, tagged(0), none]))).toEqual({ ok: true, value: [] });
});

test.each<[string, string]>([
  ['of another content type', message([...head, certificates, none], '06092a864886f70d010701')],
  ['without certificates', message([...head, none])],
  ['with only lists of revoked certificates', message([...head, tagged(1, one), none])],
  ['without signers', message([...head, certificates])],
  ['with its parts turned round', message([certificates, ...head, none])],
  ['with armour', `-----BEGIN PKCS7-----\n${message([...head, certificates, none])}\n-----END PKCS7-----`],
])('a PKCS #7 %s is no answer of a CA', (_, body) => {
  expect(readCertsOnly(body)).toMatchObject({ ok: false, problem: { type: 'unreachable' } });
});
