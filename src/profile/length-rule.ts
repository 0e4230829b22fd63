// Apart from the schema, so that the page can use it without the library that reads profiles.
/** The least and the greatest number of characters of a log-in ID or a password. */
interface LengthRule {
  readonly min: number;
  readonly max: number;
}

export const isAllowedLength = (characters: number, { min, max }: LengthRule): boolean =>
  characters >= min && characters <= max;

/** The lengths that the forms of ログインID取得 allow, apart from those that a profile sets. */
export const registrationLengths = {
  branch: { min: 3, max: 3 },
  number: { min: 1, max: 7 },
  userName: { min: 1, max: 30 },
  mail: { min: 4, max: 64 },
} as const;

/** The kinds of accounts (科目) that they list, in their order. */
export const accountKinds = ['ordinary', 'current'] as const;
export type AccountKind = (typeof accountKinds)[number];
