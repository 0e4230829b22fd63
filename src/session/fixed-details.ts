import type { CertificateDetails, SerialNumber } from '../pki/certificate-fields.ts';

/** What the viewer shows of a scenario's fixed certificates. Library and certificates are fetched when first asked for. */
export async function fixedDetailsOf(serialNumber: SerialNumber): Promise<CertificateDetails | undefined> {
  const [{ readDetails }, { fixedCertificates }] = await Promise.all([
    import('../crypto/read-certificate.ts'),
    import('../training/scenarios/fixed-certificates.ts'),
  ]);
  const { root, issuing, expired, renewed } = fixedCertificates;
  const shown = [expired, renewed].find(({ fields }) => fields.serialNumber === serialNumber);
  return shown && readDetails(octets(shown.der), [octets(root), octets(issuing)]);
}

const octets = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
