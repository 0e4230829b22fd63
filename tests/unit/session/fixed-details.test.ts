import { expect, test } from 'vitest';
import { fixedDetailsOf } from '../../../src/session/fixed-details.ts';
import { fixedCertificates } from '../../../src/training/scenarios/fixed-certificates.ts';

const { expired, renewed } = fixedCertificates;

test.each([expired.fields, renewed.fields])(
  'the fixed certificate $serialNumber says what its scenario says of it',
  async (fields) => {
    const details = await fixedDetailsOf(fields.serialNumber);
    expect(details).toMatchObject(fields);
    expect(details?.path).toHaveLength(3);
    expect(details?.path.at(-1)).toBe('test999');
  },
);

test('of any other certificate nothing is known', async () => {
  expect(await fixedDetailsOf('00')).toBeUndefined();
});
