import { expect, test } from 'vitest';
import { bankStateSchema } from '../../../../src/contract/bank-state.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { start } from '../../../support/fixtures.ts';
import { faultyCopies } from '../../../support/faulty-copies.ts';
import { openSite } from '../../../support/bank/site.ts';
import { keptBy } from '../../../support/bank/stored-records.ts';

const account = { loginId: 'test999', misses: 1, temporaryLocks: 0, lock: { kind: 'temporary', until: start + 1 } };
const certificate = { serialNumber: '0a0b', loginId: 'test999', status: 'good' };
const sound = {
  profile: builtInProfile,
  now: start,
  accounts: [account],
  certificates: [certificate],
  enrolmentCodes: [{ code: 'a-code', loginId: 'test999', purpose: 'acquisition' }],
  sessions: [
    {
      session: 'a-session',
      loginId: 'test999',
      stage: 'certificateAccepted',
      certificate: { serialNumber: '0a0b', notAfter: start + 1 },
    },
  ],
  lastLogins: [{ loginId: 'test999', at: start }],
};

const open = (site: ReturnType<typeof openSite>, state: unknown, id = 'a1') =>
  site.ask('PUT', `api/trainer/attempts/${id}`, { 'If-None-Match': '*' }, JSON.stringify(state));

// The profile's own fields are tried where it is read from a file. More than is wanted may stand beside the rest.
const faulty = [...faultyCopies(bankStateSchema, sound)]
  .filter(([path]) => !path.startsWith('profile.'))
  .map(([path, copies]) => [path, copies.filter(({ what }) => what !== 'stray')] as const)
  .filter(([, copies]) => copies.length > 0);

test('a sound state opens an attempt', async () => {
  expect((await open(openSite(), sound)).status).toBe(201);
  expect(faulty.length).toBeGreaterThan(10);
});

test.each(faulty)('a state with a wrong %s opens nothing, and the problem names it', async (path, copies) => {
  const site = openSite();
  expect((await open(site, sound, 'a0')).status).toBe(201);
  const before = await keptBy(site);
  for (const { what, value } of copies) {
    const answer = await open(site, value);
    const body: unknown = await answer.json();
    // That an ID is nobody's is a fault of its list.
    const detail = expect.stringContaining(path.replace(/\.0\.loginId$/, ''));
    expect([what, answer.status, body]).toMatchObject([what, 400, { type: 'malformed', detail }]);
  }
  expect(await keptBy(site)).toEqual(before);
});

test.each([
  ['a fault of the profile', { profile: { ...builtInProfile, host: 'bank.com' } }, 'profile.host: '],
  ['a field that no profile has', { profile: { ...builtInProfile, x: 1 } }, 'profile.x: there is no such field'],
  ['a moment without its part below a second', { now: start + 0.5 }, 'now: '],
  ['a moment before the CA', { now: Date.UTC(2004, 11, 31) }, 'now: '],
  ['a moment that no date can show', { now: 1e15 }, 'now: '],
  ['misses of a stranger', { accounts: [{ ...account, loginId: 'test000' }] }, 'accounts: '],
  ['misses of a property of every object', { accounts: [{ ...account, loginId: 'constructor' }] }, 'accounts: '],
  ['one account twice', { accounts: [account, account] }, 'accounts: each account once'],
  ['a certificate of a stranger', { certificates: [{ ...certificate, loginId: 'x' }] }, 'certificates: '],
  ['one code twice', { enrolmentCodes: [...sound.enrolmentCodes, ...sound.enrolmentCodes] }, 'enrolmentCodes: each'],
  ['one session twice', { sessions: [...sound.sessions, ...sound.sessions] }, 'sessions: each session once'],
  ['two last log-ins of one account', { lastLogins: [...sound.lastLogins, ...sound.lastLogins] }, 'lastLogins: each'],
  ['a log-in of a stranger', { lastLogins: [{ loginId: 'test000', at: start }] }, 'lastLogins: '],
  ['one certificate twice', { certificates: [certificate, certificate] }, 'certificates: each certificate once'],
])('%s is reported', async (_, change, detail) => {
  const answer = await open(openSite(), { ...sound, ...change });
  const problem = { type: 'malformed', detail: expect.stringMatching(new RegExp(`^${detail}`)) };
  expect([answer.status, await answer.json()]).toMatchObject([400, problem]);
});

test('the lists of a state can be empty, and its certificates many', async () => {
  const site = openSite();
  expect((await open(site, { ...sound, accounts: [], certificates: [] })).status).toBe(201);
  const certificates = Array.from({ length: 500 }, (_, index) => ({
    ...certificate,
    serialNumber: `1${index.toString(16).padStart(5, '0')}`,
    status: index % 2 === 0 ? 'revoked' : 'good',
  }));
  expect((await open(site, { ...sound, certificates }, 'a2')).status).toBe(201);
  expect((await site.ask('GET', 'ca/issuing.crl', { 'Training-Attempt': 'a2' })).status).toBe(200);
});
