import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, requestWith, start } from '../../../support/fixtures.ts';
import { openSite, type TestSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const { password } = account('test999');
const path = (id: string) => `api/trainer/attempts/${id}`;

/** Opens an attempt and leaves something of it in every store of the bank. */
async function busyWith(site: TestSite, id: string): Promise<void> {
  const state = { profile: builtInProfile, now: start, accounts: [], certificates: [] };
  const standing = { serialNumber: '0a0b', loginId: 'test999', status: 'revoked' };
  const body = JSON.stringify({ ...state, certificates: [standing] });
  await site.ask('PUT', path(id), { 'If-None-Match': '*' }, body);
  const headers = { 'Training-Attempt': id };
  await site.ask('GET', 'ca/issuing.crl', headers);
  await site.post('api/bank/authentication', { loginId: 'test999', password }, { ...headers, 'Idempotency-Key': '1' });
}

test('of an attempt that is taken away nothing stays, not even its certificates; others are left as they are', async () => {
  const site = openSite();
  await busyWith(site, 'a1');
  const alone = await keptBy(site);
  // Its name begins with the other's, and is another one all the same.
  await busyWith(site, 'a10');
  const credentials = `test999:${password}`;
  await site.enrol(await requestWith(keyA, 'test999'), credentials, { 'Training-Attempt': 'a10' });
  const { certificates } = await keptBy(site);
  expect((await site.ask('DELETE', path('a10'))).status).toBe(204);
  expect(certificates).not.toBe(alone['certificates']);
  expect(await keptBy(site)).toEqual(alone);
});

test('a request for an attempt that is gone is answered as unknown, and it can be opened again', async () => {
  const site = openSite();
  await busyWith(site, 'a1');
  await site.ask('DELETE', path('a1'));
  expect((await site.ask('DELETE', path('a1'))).status).toBe(204);
  const answer = await site.post('api/bank/challenge', {}, { 'Training-Attempt': 'a1' });
  expect(await answer.json()).toMatchObject({ status: 404, type: expect.stringMatching(/attemptUnknown$/) });
  const state = JSON.stringify({ profile: builtInProfile, now: start, accounts: [], certificates: [] });
  expect((await site.ask('PUT', path('a1'), { 'If-None-Match': '*' }, state)).status).toBe(201);
});

test('a name that no attempt can have is malformed', async () => {
  expect((await openSite().ask('DELETE', path('%00'))).status).toBe(400);
});
