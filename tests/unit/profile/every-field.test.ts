import { expect, test } from 'vitest';
import mihonBank from '../../../src/profile/built-in/mihon-bank.json';
import { profileSchema } from '../../../src/profile/profile.ts';
import { readProfile } from '../../../src/profile/read-profile.ts';
import { drawing } from '../../support/files/logos.ts';
import { faultyCopies } from '../../support/faulty-copies.ts';

const sound = { ...mihonBank, logo: drawing('<circle r="1"/>') };
const faulty = faultyCopies(profileSchema, sound);

test('the profile that faulty copies are made from is sound', () => {
  expect(readProfile(sound)).toMatchObject({ ok: true });
  expect(faulty.size).toBeGreaterThan(50);
});

test.each([...faulty])('any fault of %s is reported at that path', (path, copies) => {
  for (const { what, value } of copies) {
    const reading = readProfile(value);
    const [first] = reading.ok ? [] : reading.faults;
    expect([what, first]).toMatchObject([what, { expected: expect.stringMatching(/\S/) }]);
    expect([what, `${first?.path ?? ''}.`]).toMatchObject([what, expect.stringContaining(path && `${path}.`)]);
  }
});
