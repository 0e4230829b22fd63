import { expect, test } from 'vitest';
import { isPassword, makeVerifier } from '../../../../mocks/signing/password-verifier.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';

test('knows the password again, and nothing near it', async () => {
  const verifier = await makeVerifier('Kunren2010', randomBytes);
  expect(await isPassword('Kunren2010', verifier)).toBe(true);
  for (const near of ['kunren2010', 'Kunren2010 ', 'Kunren201', 'Ｋｕｎｒｅｎ２０１０', '']) {
    expect(await isPassword(near, verifier)).toBe(false);
  }
});

test('text of any length is compared', async () => {
  const long = 'x'.repeat(500_000);
  expect(await isPassword(long, await makeVerifier('Kunren2010', randomBytes))).toBe(false);
  expect(await isPassword(long, await makeVerifier(long, randomBytes))).toBe(true);
});

test('the same password looks different each time it is kept', async () => {
  const [one, other] = [await makeVerifier('a', randomBytes), await makeVerifier('a', randomBytes)];
  expect(one.hash).not.toEqual(other.hash);
});
