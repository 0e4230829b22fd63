import { expect, test } from 'vitest';
import { customerSubject } from '../../../../src/pki/organisation.ts';
import { fixedDetailsOf } from '../../../../src/session/rooms/fixed-details.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';

const { bank, expired, renewed } = fixedCertificates;
const detailsOf = fixedDetailsOf(bank);

test.each([expired.fields, renewed.fields])(
  'the fixed certificate $serialNumber says what its scenario says of it',
  async (fields) => {
    const details = await detailsOf(fields.serialNumber);
    expect(details).toMatchObject(fields);
    expect(details?.path).toHaveLength(3);
    expect(details?.path.at(-1)).toBe('test999');
  },
);

test('of any other certificate nothing is known', async () => {
  expect(await detailsOf('00')).toBeUndefined();
});

test('in the pictures of another bank they are that bank’s', async () => {
  const other = { organisation: 'Keiko Bank', host: 'ib.keiko-bank.example' };
  const details = await fixedDetailsOf(other)(renewed.fields.serialNumber);
  expect(details).toMatchObject({ subject: customerSubject(other.organisation, 'test999'), path: { length: 3 } });
  expect(details?.path[0]).toBe('Keiko Bank Root CA - TRAINING ONLY');
  const said = JSON.stringify(details);
  expect(said).toContain(`http://${other.host}/ca/issuing.crl`);
  expect(said).not.toMatch(/mihon/i);
});
