import type { CertificateDetail } from '../pki/certificate-fields.ts';
import { readDer } from '../pki/der.ts';
import { toHex } from '../pki/hex.ts';
import { windowsBytes } from './windows-text.ts';

const ecPublicKey = '2a8648ce3d0201'; // 1.2.840.10045.2.1 (RFC 5480, 2.1.1)

/** The rows 公開キー and 公開キーのパラメーター of a SubjectPublicKeyInfo (DER), RSA or P-256. */
export function publicKeyRows(subjectPublicKeyInfo: Uint8Array): readonly CertificateDetail[] {
  const [algorithm, bits] = readDer(subjectPublicKeyInfo)?.parts ?? [];
  const key = bits?.content.subarray(1) ?? new Uint8Array();
  const [identifier, parameters] = algorithm?.parts ?? [];
  const wholeValue = windowsBytes(toHex(key));
  if (toHex(identifier?.content ?? key) === ecPublicKey) {
    return [
      { field: 'publicKey', value: 'ECC (256 Bits)', wholeValue },
      { field: 'publicKeyParameters', value: 'ECDSA_P256', wholeValue: 'ECDSA_P256' },
    ];
  }
  const modulus = readDer(key)?.parts[0]?.content.length ?? 0;
  const shown = parameters?.content.length === 0 ? '05 00' : '';
  return [
    { field: 'publicKey', value: `RSA (${Math.floor(modulus / 8) * 64} Bits)`, wholeValue },
    { field: 'publicKeyParameters', value: shown, wholeValue: shown },
  ];
}
