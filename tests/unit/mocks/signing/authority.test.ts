import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import { beforeAll, expect, test } from 'vitest';
import { caValidity } from '../../../../mocks/ca/ca-contents.ts';
import type { AuthorityKeys } from '../../../../mocks/signing/authority-keys.ts';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { signingAlgorithm } from '../../../../mocks/signing/rsa.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { readProfile } from '../../../../src/profile/read-profile.ts';

let authority: AuthorityKeys;
beforeAll(async () => {
  authority = await makeAuthority({ organisation: 'Mihon Bank', host: 'ib.mihon-bank.example' }, randomBytes);
});

test('root and issuing CA are valid in the years in which exercises take place, and say what they are for', () => {
  for (const { certificate } of [authority.root, authority.issuing]) {
    const { notBefore, notAfter, subject } = new X509Certificate(certificate);
    expect({ notBefore: notBefore.getTime(), notAfter: notAfter.getTime() }).toEqual(caValidity);
    expect(subject).toContain('TRAINING ONLY');
  }
});

test('private keys cannot be exported', async () => {
  for (const { privateKey } of [authority.root, authority.issuing]) {
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  }
});

test('the keys of a CA can be stored, read back, and used to sign', async () => {
  const { privateKey } = structuredClone(authority).issuing;
  const data = Uint8Array.of(1, 2, 3);
  const signature = await crypto.subtle.sign(signingAlgorithm, privateKey, data);
  const publicKey = await new X509Certificate(authority.issuing.certificate).publicKey.export();
  expect(await crypto.subtle.verify(signingAlgorithm, publicKey, signature, data)).toBe(true);
});

test('the longest organisation that a profile may have still fits into names', async () => {
  const longest = 'X'.repeat(28);
  const profile = { ...builtInProfile, organisation: longest };
  expect(readProfile(profile).ok).toBe(true);
  expect(readProfile({ ...profile, organisation: `${longest}X` }).ok).toBe(false);
  await expect(makeAuthority({ organisation: longest, host: profile.host }, randomBytes)).resolves.toBeDefined();
});
