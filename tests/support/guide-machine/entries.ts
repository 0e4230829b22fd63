import {
  entryLetters,
  entryWidths,
  loginIdSlips,
  secretFaults,
  type LoginIdEntry,
  type SecretEntry,
} from '../../../src/procedure/world/entry.ts';
import {
  accountFields,
  emptyEntry,
  entryFaults,
  judgeEntry,
  memoText,
  memoValues,
  serviceFields,
  valueOf,
  type MemoEntry,
  type RegistrationField,
} from '../../../src/procedure/world/memo-entry.ts';
import type { Profile } from '../../../src/profile/profile.ts';

/** Every kind of log-in ID that a field can hold. A kind without an entry here does not compile. */
type IdEntries = {
  readonly [K in LoginIdEntry['kind']]: (profile: Profile) => readonly (LoginIdEntry & { kind: K })[];
};

const lettersOf = { fullWidth: 'other', letterCase: 'alphanumeric', blank: 'other' } as const;

const idEntries: IdEntries = {
  empty: () => [{ kind: 'empty' }],
  known: ({ accounts }) =>
    accounts.flatMap(({ loginId }) => entryWidths.map((width) => ({ kind: 'known' as const, loginId, width }))),
  unknown: ({ rules: { loginIdLength } }) => [
    ...entryLetters.flatMap((letters) =>
      [loginIdLength.min, loginIdLength.max + 1].map((length) => ({ kind: 'unknown' as const, letters, length })),
    ),
    ...loginIdSlips.map((slip) => ({ kind: 'unknown' as const, letters: lettersOf[slip], length: 7, slip })),
  ],
};

type SecretEntries = {
  readonly [J in SecretEntry['judged']]: (profile: Profile) => readonly (SecretEntry & { judged: J })[];
};

const secretEntries: SecretEntries = {
  right: ({ accounts }) =>
    accounts.map(({ loginId, password }) => ({ judged: 'right' as const, length: password.length, of: [loginId] })),
  empty: () => [{ judged: 'empty', length: 0 }],
  fullWidth: () => [{ judged: 'fullWidth', length: 10 }],
  blank: () => [{ judged: 'blank', length: 11 }],
  letterCase: () => [{ judged: 'letterCase', length: 10 }],
  confirmation: () => [{ judged: 'confirmation', length: 11 }],
  symbol: () => [{ judged: 'symbol', length: 10 }],
  tooLong: ({ rules: { passwordLength } }) => [{ judged: 'tooLong', length: passwordLength.max + 1 }],
  wrong: ({ rules: { passwordLength } }) => [
    { judged: 'wrong', length: passwordLength.min },
    { judged: 'wrong', length: passwordLength.min - 1 },
  ],
};

export const loginIdEntries = (profile: Profile): readonly LoginIdEntry[] =>
  Object.values(idEntries).flatMap((entries): readonly LoginIdEntry[] => entries(profile));

export const passwordEntries = (profile: Profile): readonly SecretEntry[] =>
  Object.values(secretEntries).flatMap((entries): readonly SecretEntry[] => entries(profile));

/** The possible entries of a field of ログインID取得: the wanted value, that of the field after it, and every fault. */
export function memoEntries(field: RegistrationField, profile: Profile): readonly MemoEntry[] {
  const fields: readonly RegistrationField[] = [...accountFields, ...serviceFields];
  const next = fields[(fields.indexOf(field) + 2) % fields.length] ?? field;
  const texts = profile.accounts.flatMap((account) =>
    [valueOf(field), valueOf(next)].flatMap((value) => memoText(account, value) ?? []),
  );
  return [
    emptyEntry,
    ...texts.map((text) => judgeEntry(field, text, profile.accounts, profile.rules)),
    ...entryFaults.map((judged) => ({ judged, length: 10 })),
  ];
}

/** The features of an entry that make it another kind: all but lengths and whose it is. */
export const kindOf = (entry: LoginIdEntry | SecretEntry | MemoEntry): string =>
  Object.entries(entry)
    .filter(([name]) => name !== 'length' && name !== 'of' && name !== 'loginId')
    .map(([name, value]) => `${name}:${value}`)
    .join(' ');

/** All kinds that must occur: those of every list that the model has. */
export const wantedKinds: readonly string[] = [
  'kind:empty',
  ...entryWidths.map((width) => `kind:known width:${width}`),
  ...entryLetters.map((letters) => `kind:unknown letters:${letters}`),
  ...loginIdSlips.map((slip) => `kind:unknown letters:${lettersOf[slip]} slip:${slip}`),
  ...['right', ...secretFaults].map((judged) => `judged:${judged}`),
  ...entryFaults.map((judged) => `judged:${judged}`),
  ...memoValues.map((value) => `judged:memo value:${value}`),
];
