/** Types of attributes in this project's names, the most significant first. */
export const attributeTypes = ['C', 'O', 'OU', 'CN'] as const;

/** A relative distinguished name with a single attribute (RFC 5280, 4.1.2.4), the only kind in this project's certificates. */
export interface RelativeName {
  readonly type: (typeof attributeTypes)[number];
  readonly value: string;
}

/** A name from its most significant part: country, organisation, unit, common name. */
export type DistinguishedName = readonly RelativeName[];

/** The name as the bank's result page shows it (CertDN): `C=JP, O=…, CN=…`, with values unescaped. */
export const formatDistinguishedName = (name: readonly { readonly type: string; readonly value: string }[]): string =>
  name.map(({ type, value }) => `${type}=${value}`).join(', ');

export const commonNameOf = (name: DistinguishedName): string => name.find(({ type }) => type === 'CN')?.value ?? '';

export const sameDistinguishedName = (one: DistinguishedName, other: DistinguishedName): boolean =>
  one.length === other.length &&
  one.every(({ type, value }, index) => other[index]?.type === type && other[index]?.value === value);
