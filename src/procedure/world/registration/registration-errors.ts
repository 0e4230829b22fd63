import { isAllowedLength } from '../../../profile/length-rule.ts';
import type { Rules } from '../../../profile/profile.ts';
import {
  entryIn,
  valueForms,
  valueOf,
  type EntryFault,
  type MemoEntry,
  type RegistrationEntries,
  type RegistrationField,
} from '../memo-entry.ts';

/** The errors that the pages of ログインID取得 find by themselves, each with a sentence below its field. */
export const registrationErrors = [
  'empty',
  'form',
  'notMixed',
  'notCapitals',
  'unlike',
  'sameAsLoginId',
  'sameAsPassword',
] as const;
export type RegistrationError = (typeof registrationErrors)[number];
export type RegistrationFieldErrors = Readonly<Partial<Record<RegistrationField, RegistrationError>>>;

/** Faults of the characters. Any other is for the bank to find. */
const ofForm: ReadonlySet<MemoEntry['judged']> = new Set<EntryFault>(['fullWidth', 'blank', 'symbol']);

function ownError(field: RegistrationField, entry: MemoEntry, rules: Rules): RegistrationError | undefined {
  if (entry.judged === 'empty') return 'empty';
  const { lengthBy } = valueForms[valueOf(field)];
  if (ofForm.has(entry.judged)) return 'form';
  // A value that the field wants has the right form already: the profile was held against the rules.
  const isWanted = entry.judged === 'memo' && entry.value === valueOf(field);
  if (!isWanted && !isAllowedLength(entry.length, lengthBy(rules))) return 'form';
  return entry.judged === 'notMixed' || entry.judged === 'notCapitals' ? entry.judged : undefined;
}

/**
 * Returns whether two entries can be the same text. Of texts that are not on the memo only length and fault are known; if those
 * agree, the bank has to judge.
 */
const isAlike = (one: MemoEntry, other: MemoEntry): boolean =>
  one.judged === other.judged && one.length === other.length && isSameValue(one, other);

const isSameValue = (one: MemoEntry, other: MemoEntry): boolean =>
  one.judged !== 'memo' ||
  (other.judged === 'memo' && one.value === other.value && one.of.some((loginId) => other.of.includes(loginId)));

/** Returns whether two entries are the same value of the memo. */
const isSame = (one: MemoEntry, other: MemoEntry): boolean => one.judged === 'memo' && isAlike(one, other);

function errorOf(field: RegistrationField, entries: RegistrationEntries, rules: Rules): RegistrationError | undefined {
  const entry = entryIn(entries, field);
  const own = ownError(field, entry, rules);
  if (own) return own;
  const value = valueOf(field);
  if (value !== field) return isAlike(entry, entryIn(entries, value)) ? undefined : 'unlike';
  const isChosenPassword = field === 'password' || field === 'confirmationPassword';
  if (isChosenPassword && isSame(entry, entryIn(entries, 'loginId'))) return 'sameAsLoginId';
  const isSecondPassword = field === 'confirmationPassword' || field === 'provisionalConfirmationPassword';
  const first = field === 'confirmationPassword' ? 'password' : 'provisionalPassword';
  return isSecondPassword && isSame(entry, entryIn(entries, first)) ? 'sameAsPassword' : undefined;
}

/** The errors that a page finds in these fields before it asks the bank, which never hears of such a form. */
export const registrationErrorsIn = (
  fields: readonly RegistrationField[],
  entries: RegistrationEntries,
  rules: Rules,
): RegistrationFieldErrors =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const error = errorOf(field, entries, rules);
      return error ? [[field, error] as const] : [];
    }),
  );
