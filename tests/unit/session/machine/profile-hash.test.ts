import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { profileHash } from '../../../../src/session/machine/profile-hash.ts';
import { profileWith } from '../../../support/fixtures.ts';

test('a profile’s hash is the SHA-256 of its JSON', async () => {
  const expected = createHash('sha256').update(JSON.stringify(builtInProfile)).digest('hex');
  expect(await profileHash(builtInProfile)).toBe(expected);
});

test('any rule makes another hash, a copy the same', async () => {
  const hash = await profileHash(builtInProfile);
  expect(await profileHash(structuredClone(builtInProfile))).toBe(hash);
  expect(await profileHash(profileWith({ validityYears: 2 }))).not.toBe(hash);
});
