/** The kinds of accounts (科目) that 口座情報登録 lists, in its order. */
export const accountKinds = ['ordinary', 'current'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** The lengths that the bank's forms allow, apart from those that a profile sets. */
export const registrationLengths = {
  branch: { min: 3, max: 3 },
  number: { min: 1, max: 7 },
  userName: { min: 1, max: 30 },
  mail: { min: 4, max: 64 },
} as const;
