/** One relative distinguished name with a single attribute, as the profile's certificates use them (RFC 5280, 4.1.2.4). */
export interface RelativeName {
  readonly type: 'C' | 'O' | 'OU' | 'CN';
  readonly value: string;
}

/** Most significant part first: country, organisation, unit, common name. */
export type DistinguishedName = readonly RelativeName[];

/** The comma form that the bank's result page shows as CertDN, most significant part first. Values are shown, not escaped. */
export const formatDistinguishedName = (name: DistinguishedName): string =>
  name.map(({ type, value }) => `${type}=${value}`).join(', ');

export const commonNameOf = (name: DistinguishedName): string => name.find(({ type }) => type === 'CN')?.value ?? '';

export const sameDistinguishedName = (one: DistinguishedName, other: DistinguishedName): boolean =>
  one.length === other.length &&
  one.every(({ type, value }, index) => other[index]?.type === type && other[index]?.value === value);
