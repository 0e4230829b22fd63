import { fromBase64 } from '../pki/base64.ts';
import type { CertificateDetails, SerialNumber } from '../pki/certificate-fields.ts';

/** What the viewer shows of a scenario's fixed certificates. Library and certificates are fetched when first asked for. */
export async function fixedDetailsOf(serialNumber: SerialNumber): Promise<CertificateDetails | undefined> {
  const [{ readDetails }, { fixedCertificates }] = await Promise.all([
    import('../crypto/read-certificate.ts'),
    import('../training/scenarios/fixed-certificates.ts'),
  ]);
  const { root, issuing, expired, renewed } = fixedCertificates;
  const shown = [expired, renewed].find(({ fields }) => fields.serialNumber === serialNumber);
  return shown && readDetails(octetsOf(shown.der), [octetsOf(root), octetsOf(issuing)]);
}

// These texts are part of the program; one that is not base64 would be a bug in it.
const octetsOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();
