import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { caAddresses } from '../../../../mocks/ca/addresses.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import type { Profile } from '../../../../src/profile/profile.ts';
import { start } from '../../../support/fixtures.ts';
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

test('each bank of an installation has CAs of its own, which it keeps', async () => {
  const site = openSite();
  const other: Profile = { ...builtInProfile, organisation: 'Other Bank' };
  const elsewhere: Profile = { ...builtInProfile, host: 'ib.other-bank.example' };
  const subjects = new Set<string>();
  for (const [id, profile] of Object.entries({ a1: builtInProfile, a2: other, a3: elsewhere, a4: other })) {
    const state = { profile, now: start, accounts: [], certificates: [] };
    await site.ask('PUT', `api/trainer/attempts/${id}`, { 'If-None-Match': '*' }, JSON.stringify(state));
    const root = await site.ask('GET', 'ca/root.cer', { 'Training-Attempt': id });
    const certificate = new X509Certificate(await root.arrayBuffer());
    expect(certificate.subject).toContain(`CN=${profile.organisation} Root CA`);
    subjects.add(certificate.serialNumber);
  }
  expect(subjects.size).toBe(3);
});
