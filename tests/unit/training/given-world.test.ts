import { expect, test } from 'vitest';
import { givenWorld } from '../../../src/training/given-world.ts';
import { modelVersion } from '../../../src/procedure/world/world.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';
import { refusedPassword } from '../../../src/training/scenarios/refused-password.ts';
import { snapshot } from '../../support/attempts.ts';
import { profileWith } from '../../support/fixtures.ts';

const { given } = expiredCertificate;
const world = givenWorld(given, snapshot);

test('an exercise begins with a bare desktop that asks for its preparation', () => {
  expect(world).toMatchObject({
    modelVersion,
    profile: { id: 'mihon-bank', hash: snapshot.hash },
    rules: snapshot.profile.rules,
    now: given.startsAt,
    ready: false,
    icons: ['ie'],
    windows: [],
    dialogs: [],
    store: [],
    browsers: { ie: null, edge: null },
    bank: { certificates: [] },
    asks: [{ id: '0.prepare', seq: 0, kind: 'prepare', certificates: given.certificates }],
    remark: null,
  });
});

test.each([
  [5, 3],
  [4, 3],
  [3, 2],
  [1, 0],
])(
  'with a bank that locks after %d misses an exercise about them begins with %d',
  (missesBeforeTemporaryLock, misses) => {
    const profile = profileWith({ missesBeforeTemporaryLock });
    const { accounts } = givenWorld(refusedPassword.given, { ...snapshot, profile }).bank;
    expect(accounts.find(({ loginId }) => loginId === refusedPassword.account)).toMatchObject({
      misses,
      lock: { kind: 'none' },
    });
  },
);

test('no account’s password, name or company is part of a world', () => {
  const json = JSON.stringify(world);
  for (const { password, userName, company } of snapshot.profile.accounts) {
    for (const text of [password, userName, company]) expect(json).not.toContain(text);
  }
});

test.each([
  ['none', { kind: 'none' }, 0],
  ['temporary', { kind: 'temporary', until: given.startsAt + 60_000 }, 1],
  ['full', { kind: 'full' }, 0],
] as const)('an account that starts with the lock %s has it', (lock, expected, temporaryLocks) => {
  const accounts = snapshot.profile.accounts.map((account) => ({ ...account, lock }));
  const { bank } = givenWorld(given, { ...snapshot, profile: { ...snapshot.profile, accounts } });
  expect(bank.accounts).toHaveLength(accounts.length);
  for (const account of bank.accounts) expect(account).toMatchObject({ misses: 0, temporaryLocks, lock: expected });
});
