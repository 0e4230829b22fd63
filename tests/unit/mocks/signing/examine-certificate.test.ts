import { expect, test } from 'vitest';
import { examineCertificate } from '../../../../mocks/signing/examine-certificate.ts';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import type { Bytes } from '../../../../src/pki/bytes.ts';

const { root, issuing } = await makeAuthority(
  { organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' },
  randomBytes,
);
const nothing = new Uint8Array();
const passes = async (certificate: Bytes) =>
  (await examineCertificate({ certificate, data: nothing, signature: nothing }, root))?.issuedHere ?? false;

test('a certificate passes as it was issued, and with no byte of it changed', async () => {
  const { certificate } = issuing;
  expect(await passes(certificate)).toBe(true);
  const passed = [];
  for (const at of certificate.keys()) {
    for (const by of [0x01, 0x80]) {
      if (await passes(certificate.map((byte, index) => (index === at ? byte ^ by : byte)))) passed.push([at, by]);
    }
  }
  expect(passed).toEqual([]);
});
