import { expect, test } from 'vitest';
import { fromBase64 } from '../../../../src/pki/base64.ts';
import { commonNameOf } from '../../../../src/pki/distinguished-name.ts';
import { customerSubject, issuingName } from '../../../../src/pki/organisation.ts';
import { days } from '../../../../src/time/instant.ts';
import { fixedDetailsOf } from '../../../../src/session/rooms/fixed-details.ts';
import { fixedCertificateFiles } from '../../../../src/training/script/fixed-certificate-files.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { issuedBy } from '../../../../src/training/script/scripted-certificates.ts';
import { instant, isoText } from '../../../../src/time/instant.ts';
import { readDetails } from '../../../../src/crypto/read-certificate.ts';

const { bank, ...certificates } = fixedCertificates;
const { root, issuing, ...files } = fixedCertificateFiles;
const detailsOf = fixedDetailsOf(bank);
const named = Object.entries(certificates).map(([name, { fields }]) => [name, fields] as const);
const der = (base64: string) => fromBase64(base64) ?? new Uint8Array();

test('each fixed certificate has its file, and no two share a serial number or a thumbprint', () => {
  expect(Object.keys(files)).toEqual(named.map(([name]) => name));
  for (const field of ['serialNumber', 'thumbprint'] as const) {
    expect(new Set(named.map(([, fields]) => fields[field])).size).toBe(named.length);
  }
});

test.each(named)('the viewer says of the fixed certificate %s what its exercise says of it', async (name, fields) => {
  const details = await detailsOf(fields.serialNumber);
  expect(details).toMatchObject(fields);
  expect(details?.path).toHaveLength(3);
  expect(details?.path.at(-1)).toBe(name === 'newCustomer' ? 'test501' : 'test999');
  // The rows are those of the file itself.
  const cas = [der(root), der(issuing)];
  expect(details).toEqual(await readDetails(der(files[name as keyof typeof files]), cas));
});

test('of any other certificate nothing is known', async () => {
  expect(await detailsOf('00')).toBeUndefined();
});

test.each(named)('in the pictures of another bank the certificate %s is that bank’s', async (_, fields) => {
  const other = { organisation: 'Keiko Bank', host: 'ib.keiko-bank.example' };
  const details = await fixedDetailsOf(other)(fields.serialNumber);
  const loginId = commonNameOf(fields.subject);
  expect(details).toMatchObject({
    subject: customerSubject(other.organisation, loginId),
    issuer: issuingName(other.organisation),
    path: { length: 3 },
  });
  // Lists and pickers show it under the same names.
  expect(details).toMatchObject(issuedBy(other.organisation, fields));
  expect(details?.path[0]).toBe('Keiko Bank Root CA - TRAINING ONLY');
  expect(details?.path.at(-1)).toBe(loginId);
  const said = JSON.stringify(details);
  expect(said).toContain(`http://${other.host}/ca/issuing.crl`);
  expect(said).not.toMatch(/mihon/i);
});

test('one certificate has 40 days left when the exercise about them begins, and the next one begins then', () => {
  const { expiring, renewedInTime } = certificates;
  const { startsAt } = noticeOfExpiry.given;
  expect(isoText(startsAt + days(40)).slice(0, 10)).toBe(isoText(expiring.fields.notAfter).slice(0, 10));
  expect(renewedInTime.fields.notBefore).toBe(startsAt);
  expect(expiring.fields.notBefore).toBe(instant('2010-10-01T09:33:00+09:00'));
});
