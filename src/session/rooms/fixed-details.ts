import { fromBase64 } from '../../pki/base64.ts';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { DistinguishedName } from '../../pki/distinguished-name.ts';
import type { Profile } from '../../profile/profile.ts';

type Bank = Pick<Profile, 'organisation' | 'host'>;

/**
 * Returns what the viewer shows of the fixed certificates in pictures. They were made for one bank, so its names and addresses
 * are replaced by those of the bank that is shown. The library and the certificates are loaded on first use.
 */
export const fixedDetailsOf =
  (bank: Bank) =>
  async (serialNumber: SerialNumber): Promise<CertificateDetails | undefined> => {
    const [{ readDetails }, { fixedCertificates }, { fixedCertificateFiles }] = await Promise.all([
      import('../../crypto/read-certificate.ts'),
      import('../../training/script/fixed-certificates.ts'),
      import('../../training/script/fixed-certificate-files.ts'),
    ]);
    const { bank: made, ...certificates } = fixedCertificates;
    const { root, issuing, ...files } = fixedCertificateFiles;
    const shown = Object.entries(certificates).find(([, { fields }]) => fields.serialNumber === serialNumber);
    if (!shown) return undefined;
    const der = files[shown[0] as keyof typeof certificates]; // Object.entries forgets the keys' type
    const details = await readDetails(bytesOfBase64(der), [bytesOfBase64(root), bytesOfBase64(issuing)]);
    return underNamesOf(bank, made, details);
  };

function underNamesOf(bank: Bank, made: Bank, { subject, issuer, details, path, ...fields }: CertificateDetails) {
  const renamed = (text: string): string =>
    text.replaceAll(made.organisation, bank.organisation).replaceAll(made.host, bank.host);
  const name = (name: DistinguishedName) => name.map(({ type, value }) => ({ type, value: renamed(value) }));
  return {
    ...fields,
    subject: name(subject),
    issuer: name(issuer),
    details: details.map((row) => ({ ...row, value: renamed(row.value), wholeValue: renamed(row.wholeValue) })),
    path: path.map(renamed),
  };
}

// These texts are part of the program; one that is not base64 would be a bug in it.
const bytesOfBase64 = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();
