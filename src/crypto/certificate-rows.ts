import type {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from '@peculiar/x509';
import type { CertificateDetail, CertificateFields } from '../pki/certificate-fields.ts';
import { toHex } from '../pki/hex.ts';
import { bytesOf } from '../pki/bytes.ts';
import { publicKeyRows } from './public-key-rows.ts';
import { windowsDate, windowsName, windowsNameLines, windowsBytes } from './windows-text.ts';

type DetailField = CertificateDetail['field'];

const row = (field: DetailField, value: string, wholeValue = value): CertificateDetail => ({
  field,
  value,
  wholeValue,
});

// A Japanese Windows translates the labels and some purposes, and leaves most values in English.
const purposes: Readonly<Record<string, string>> = { '1.3.6.1.5.5.7.3.2': 'クライアント認証' };
const usages = [
  [1, 'Digital Signature', 0x80],
  [4, 'Key Encipherment', 0x20],
  [32, 'Certificate Signing', 0x04],
  [64, 'Off-line CRL Signing, CRL Signing', 0x02],
] as const;

/** The rows of the 詳細 tab: the fields first, then each extension that the certificate has, then the thumbprint. */
export function detailsOf(certificate: X509Certificate, fields: CertificateFields): readonly CertificateDetail[] {
  const spki = bytesOf(certificate.publicKey.rawData);
  return [
    row('version', 'V3'),
    row('serialNumber', fields.serialNumber),
    row('signatureAlgorithm', 'sha256RSA'),
    row('signatureHashAlgorithm', 'sha256'),
    row('issuer', windowsName(fields.issuer), windowsNameLines(fields.issuer)),
    row('notBefore', windowsDate(fields.notBefore)),
    row('notAfter', windowsDate(fields.notAfter)),
    row('subject', windowsName(fields.subject), windowsNameLines(fields.subject)),
    ...publicKeyRows(spki),
    ...extensionRows(certificate),
    row('thumbprintAlgorithm', 'sha1'),
    row('thumbprint', fields.thumbprint),
  ];
}

const multiline = (field: DetailField, lines: readonly string[]): CertificateDetail =>
  row(field, oneLine(lines), lines.join('\n'));

// Windows joins the box's lines for the list: nothing after a colon, a colon after a numbered heading, else a comma.
const oneLine = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .reduce((joined, line, index, trimmed) => {
      const before = trimmed[index - 1] ?? '';
      if (before.endsWith(':')) return joined + line;
      return joined + (/^\[\d+\]/.test(before) ? ': ' : ', ') + line;
    });

function extensionRows(certificate: X509Certificate): readonly CertificateDetail[] {
  const rowsOf = <E extends Extension>(type: string, make: (extension: E) => CertificateDetail) => {
    const extension = certificate.getExtension<E>(type);
    return extension === null ? [] : [make(extension)];
  };
  return [
    ...rowsOf<AuthorityKeyIdentifierExtension>('2.5.29.35', ({ keyId = '' }) =>
      row('authorityKeyIdentifier', `KeyID=${keyId}`, `KeyID=${windowsBytes(keyId)}`),
    ),
    ...rowsOf<SubjectKeyIdentifierExtension>('2.5.29.14', ({ keyId }) => row('subjectKeyIdentifier', keyId)),
    ...rowsOf<CRLDistributionPointsExtension>('2.5.29.31', ({ distributionPoints }) =>
      multiline('crlDistributionPoints', distributionPoints.flatMap(distributionPointLines)),
    ),
    ...rowsOf<AuthorityInfoAccessExtension>('1.3.6.1.5.5.7.1.1', accessRow),
    ...rowsOf<CertificatePolicyExtension>('2.5.29.32', ({ policies }) =>
      multiline(
        'certificatePolicies',
        policies.flatMap((policy, index) => [`[${index + 1}]Certificate Policy:`, `     Policy Identifier=${policy}`]),
      ),
    ),
    ...rowsOf<ExtendedKeyUsageExtension>('2.5.29.37', ({ usages: identifiers }) =>
      multiline(
        'extendedKeyUsage',
        identifiers.map(
          (identifier) => `${purposes[String(identifier)] ?? '不明なキー使用法'} (${String(identifier)})`,
        ),
      ),
    ),
    ...rowsOf<BasicConstraintsExtension>('2.5.29.19', ({ ca, pathLength }) =>
      multiline('basicConstraints', [
        `Subject Type=${ca ? 'CA' : 'End Entity'}`,
        `Path Length Constraint=${pathLength ?? 'None'}`,
      ]),
    ),
    ...rowsOf<KeyUsagesExtension>('2.5.29.15', keyUsageRow),
  ];
}

function distributionPointLines(
  point: CRLDistributionPointsExtension['distributionPoints'][number],
  index: number,
): readonly string[] {
  const names = point.distributionPoint?.fullName ?? [];
  return [
    `[${index + 1}]CRL Distribution Point`,
    '     Distribution Point Name:',
    '          Full Name:',
    ...names.map((name) => `               URL=${name.uniformResourceIdentifier ?? ''}`),
  ];
}

function accessRow({ ocsp, caIssuers }: AuthorityInfoAccessExtension): CertificateDetail {
  const methods = [
    ...ocsp.map(({ value }) => ['オンライン証明書状態プロトコル (1.3.6.1.5.5.7.48.1)', value]),
    ...caIssuers.map(({ value }) => ['証明機関の発行者 (1.3.6.1.5.5.7.48.2)', value]),
  ];
  return multiline(
    'authorityInformationAccess',
    methods.flatMap(([method, address], index) => [
      `[${index + 1}]Authority Info Access`,
      `     Access Method=${method}`,
      '     Alternative Name:',
      `          URL=${address}`,
    ]),
  );
}

function keyUsageRow({ usages: flags }: KeyUsagesExtension): CertificateDetail {
  const set = usages.filter(([flag]) => (flags & flag) !== 0);
  const byte = set.reduce((sum, [, , bit]) => sum | bit, 0);
  return row('keyUsage', `${set.map(([, name]) => name).join(', ')} (${toHex(Uint8Array.of(byte))})`);
}
