import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { builtInProfile } from '../../../src/profile/built-in.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';

const folder = 'src/profile/built-in/';
const files = readdirSync(folder);

const read = (file: string) => {
  const data: unknown = JSON.parse(readFileSync(folder + file, 'utf8'));
  const reading = readProfile(data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return { data, profile: reading.profile };
};

test('there are a fictional bank and that of the source procedure', () => {
  expect(files).toEqual(['keiko-bank.json', 'mihon-bank.json']);
});

test.each(files)('%s is a profile as it stands, named like its file', (file) => {
  const { data, profile } = read(file);
  expect(profile).toEqual(data);
  expect(`${profile.id}.json`).toBe(file);
});

test.each(files)('%s has the customer of the procedure and one of each other kind', (file) => {
  const { accounts } = read(file).profile;
  expect(accounts.find(({ loginId }) => loginId === 'test999')).toMatchObject({ method: 'certificate', lock: 'none' });
  expect(accounts.some(({ method, lock }) => method === 'password' && lock === 'none')).toBe(true);
  expect(accounts.some(({ lock }) => lock === 'full')).toBe(true);
  // Nobody but test999 is given a certificate, and this one may still obtain a first.
  expect(
    accounts.some(({ loginId, method, lock }) => loginId !== 'test999' && method === 'certificate' && lock === 'none'),
  ).toBe(true);
});

test.each(files)(
  'no two accounts of %s share a password, so that a wrong ID is distinguished from a wrong password',
  (file) => {
    const passwords = read(file).profile.accounts.map(({ password }) => password);
    expect(new Set(passwords).size).toBe(passwords.length);
  },
);

test('the bank of a build that chooses none is the fictional one', () => {
  expect(builtInProfile.id).toBe('mihon-bank');
});

test('a build with a file of schema 1 has a bank of schema 2', async () => {
  const { data, profile } = read('mihon-bank.json');
  vi.resetModules();
  vi.doMock('#built-in-profile', () => ({ default: { ...(data as object), schema: 1 } }));
  const { builtInProfile: converted } = await import('../../../src/profile/built-in.ts');
  vi.doUnmock('#built-in-profile');
  expect(converted).toEqual(profile);
});
