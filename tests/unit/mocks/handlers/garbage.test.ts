import { expect, test } from 'vitest';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { account, keyA, requestWith } from '../../../support/fixtures.ts';
import { basic, openSite } from '../../../support/bank/site.ts';
import { below, seeded } from '../../../support/fuzz/seeded.ts';

const Authorization = basic(`test999:${account('test999').password}`);

/** Bytes that are the same in each run. */
function noise(seed: number, length: number): Uint8Array<ArrayBuffer> {
  const random = seeded(seed);
  return Uint8Array.from({ length }, () => below(random, 256));
}

const paths = [
  ['POST', '.well-known/est/simpleenroll'],
  ['POST', 'api/bank/authentication'],
  ['POST', 'api/bank/login'],
  ['POST', 'api/bank/challenge'],
  ['POST', 'api/bank/certificate-login'],
  ['POST', 'api/bank/password-confirmation'],
  ['POST', '.well-known/est/simplereenroll'],
  ['POST', 'api/bank/logout'],
  ['PUT', 'api/trainer/attempts/a1'],
  ['PUT', 'api/trainer/attempts/%00'],
  ['PUT', 'api/trainer/attempts/%E0%A4%A'],
  ['POST', 'api/trainer/attempts/default/certificates'],
  ['POST', 'ca/ocsp'],
] as const;

test('no garbage makes the mock fail: it is always refused with a reason', async () => {
  const site = openSite();
  const bodies = [noise(1, 10), noise(2, 3_000), '', '[]', 'null', '{"a":{"b":[]}}', '"text"', '\u0000', '＜訓練＞'];
  for (const [method, path] of paths) {
    for (const body of bodies) {
      const { status } = await site.ask(method, path, { Authorization, 'If-None-Match': '*' }, body);
      expect([method, path, status], String(body).slice(0, 20)).not.toContain(500);
    }
  }
});

test('a request or a certificate with bytes changed anywhere is refused, not stumbled over', async () => {
  const site = openSite();
  const request = await requestWith(keyA, 'test999');
  const root = new Uint8Array(await (await site.ask('GET', 'ca/root.cer')).arrayBuffer());
  const touched = (der: Uint8Array, at: number, by: number) =>
    Uint8Array.from(der, (byte, index) => (index === at ? byte ^ by : byte));
  for (let at = 0; at < request.length; at += 11) {
    const response = await site.enrol(touched(request, at, 0x81), `test999:${account('test999').password}`);
    expect([400, 403], `byte ${at}`).toContain(response.status);
  }
  for (let at = 0; at < root.length; at += 17) {
    const certificate = toBase64(touched(root, at, 0x81));
    const body = { challenge: 'c', certificate, signature: 'AA==' };
    expect([400, 403], `byte ${at}`).toContain((await site.post('api/bank/certificate-login', body)).status);
  }
});
