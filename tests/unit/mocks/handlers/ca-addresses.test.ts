import { expect, test } from 'vitest';
import { caAddresses } from '../../../../mocks/ca/addresses.ts';
import { openSite } from '../../../support/bank/site.ts';

const pathOf = (address: string) => new URL(address).pathname.slice(1);
const { ocsp, ...files } = caAddresses('ib.mihon-bank.example');

test.each(Object.entries(files))('the address of %s, as certificates name it, is answered', async (_, address) => {
  const answer = await openSite().ask('GET', pathOf(address));
  expect(answer.status).toBe(200);
  expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
});

test('the responder answers at the address that certificates name', async () => {
  const answer = await openSite().ask('POST', pathOf(ocsp), {}, Uint8Array.of(0));
  expect(answer.headers.get('Content-Type')).toBe('application/ocsp-response');
});
