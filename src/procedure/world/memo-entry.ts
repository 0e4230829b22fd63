import { registrationLengths } from '../../profile/length-rule.ts';
import type { Account, LoginId, Rules } from '../../profile/profile.ts';

/** The fields of 口座情報登録 (BLIS005), in their order. */
export const accountFields = [
  'branch',
  'kind',
  'number',
  'provisionalPassword',
  'provisionalConfirmationPassword',
] as const;

/** The fields of サービス開始登録 (BLIS006), in their order. All but the name are entered twice. */
export const serviceFields = [
  'userName',
  'mail',
  'mailAgain',
  'loginId',
  'loginIdAgain',
  'password',
  'passwordAgain',
  'confirmationPassword',
  'confirmationPasswordAgain',
] as const;

export const registrationFields = [...accountFields, ...serviceFields] as const;
export type RegistrationField = (typeof registrationFields)[number];

export const isAccountField = (field: RegistrationField): field is (typeof accountFields)[number] =>
  (accountFields as readonly RegistrationField[]).includes(field);

/** The values that サービス開始登録 asks for; 口座情報登録 asks for nothing twice. */
export const serviceValues = ['userName', 'mail', 'loginId', 'password', 'confirmationPassword'] as const;
export const memoValues = [...accountFields, ...serviceValues] as const satisfies readonly RegistrationField[];
export type MemoValue = (typeof memoValues)[number];

/** The value that a field wants; the second of two fields wants the same one. */
export const valueOf = (field: RegistrationField): MemoValue => field.replace(/Again$/, '') as MemoValue; // their names say so

export const secretFields = registrationFields.filter((field) => /password/i.test(field));
export const isSecretField = (field: RegistrationField): boolean => secretFields.includes(field);

/**
 * Judgements of an entry that is no value of the memo. `notMixed` and `notCapitals`: against the rules of the bank. `letterCase`:
 * the wanted value but for capitals. `blank`: blanks before or after it.
 */
export const entryFaults = ['fullWidth', 'blank', 'symbol', 'notMixed', 'notCapitals', 'letterCase', 'wrong'] as const;
export type EntryFault = (typeof entryFaults)[number];

/**
 * An entry of ログインID取得: which value of the memo it is and of whose, or what is wrong with it. The text itself is never kept,
 * since any that is not on the memo may be a real one. `length` counts its characters.
 */
export type MemoEntry =
  | { readonly judged: 'empty'; readonly length: 0 }
  | { readonly judged: 'memo'; readonly length: number; readonly value: MemoValue; readonly of: readonly LoginId[] }
  | { readonly judged: EntryFault; readonly length: number };

export type RegistrationEntries = Readonly<Partial<Record<RegistrationField, MemoEntry>>>;

export const emptyEntry: MemoEntry = { judged: 'empty', length: 0 };

export const entryIn = (entries: RegistrationEntries, field: RegistrationField): MemoEntry =>
  entries[field] ?? emptyEntry;

/** The accounts whose value for this field an entry is. */
export const ownersOf = (entry: MemoEntry, field: RegistrationField): readonly LoginId[] =>
  entry.judged === 'memo' && entry.value === valueOf(field) ? entry.of : [];

/** The accounts that all of these fields agree on. */
export const ownersOfAll = (entries: RegistrationEntries, fields: readonly RegistrationField[]): readonly LoginId[] => {
  const [first = [], ...rest] = fields.map((field) => ownersOf(entryIn(entries, field), field));
  return first.filter((loginId) => rest.every((owners) => owners.includes(loginId)));
};

/** The rules for a value: the characters that it has, its length, and texts that count as the same one. */
export interface ValueForm {
  readonly characters: RegExp;
  readonly lengthBy: (rules: Pick<Rules, 'loginIdLength' | 'passwordLength'>) => {
    readonly min: number;
    readonly max: number;
  };
  readonly same?: (text: string) => string;
  /** Chosen by the customer, and so held against the rule that letters and digits must be mixed. */
  readonly isChosen?: true;
  readonly isProvisional?: true;
}

const digits = /^[0-9]*$/;
const alphanumeric = /^[0-9A-Za-z]*$/;
const loginIdForm = {
  characters: alphanumeric,
  lengthBy: ({ loginIdLength }) => loginIdLength,
  isChosen: true,
} as const satisfies ValueForm;
const passwordForm = {
  characters: alphanumeric,
  lengthBy: ({ passwordLength }) => passwordLength,
} as const satisfies ValueForm;

export const valueForms: Readonly<Record<MemoValue, ValueForm>> = {
  branch: { characters: digits, lengthBy: () => registrationLengths.branch },
  kind: { characters: /^[a-z]*$/, lengthBy: () => ({ min: 1, max: 20 }) },
  // A bank's paper may or may not fill up the number with zeros.
  number: { characters: digits, lengthBy: () => registrationLengths.number, same: (text) => text.padStart(7, '0') },
  provisionalPassword: { ...passwordForm, isProvisional: true },
  provisionalConfirmationPassword: { ...passwordForm, isProvisional: true },
  // 全角; 半角 is taken as well.
  userName: {
    characters: /^.*$/u,
    lengthBy: () => registrationLengths.userName,
    same: (text) => text.normalize('NFKC').replaceAll(/\s/g, ''),
  },
  mail: { characters: /^[!-~]*$/, lengthBy: () => registrationLengths.mail },
  loginId: loginIdForm,
  password: { ...passwordForm, isChosen: true },
  confirmationPassword: { ...passwordForm, isChosen: true },
};

/** The parts of an account that entries are compared with. */
export type MemoAccount = Pick<Account, 'loginId' | 'password' | 'confirmationPassword' | 'userName' | 'registration'>;

/** A value of an account, as the memo shows it; undefined where the account has none. */
export function memoText(account: MemoAccount, value: MemoValue): string | undefined {
  const { registration } = account;
  switch (value) {
    case 'loginId':
    case 'password':
      return account[value];
    case 'userName':
    case 'confirmationPassword':
      return registration && account[value];
    default:
      return registration?.[value];
  }
}

const asIs = (text: string): string => text;
// Counts code points, so that a character outside the basic plane counts once.
const lengthOf = (text: string): number => [...text].length;
/** Full-width signs, kana and kanji, as an input method writes them. */
const fullWidth = /[\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6\p{Script=Han}]/u;

/** Judges what was entered into a field, whichever it is. */
export function judgeEntry(
  field: RegistrationField,
  text: string,
  accounts: readonly MemoAccount[],
  rules: Pick<Rules, 'mixedCredentials' | 'provisionalCapitals'>,
): MemoEntry {
  if (text === '') return emptyEntry;
  const length = lengthOf(text);
  const value = valueOf(field);
  const own = ownersIn(accounts, value, text);
  if (own.length > 0) return { judged: 'memo', length, value, of: own };
  const fault = faultIn(text, value, accounts, rules);
  if (fault) return { judged: fault, length };
  // Such as 確認用パスワード in the field of the password. What is chosen from a list has no other meaning.
  const other = value === 'kind' ? undefined : memoValues.find((each) => ownersIn(accounts, each, text).length > 0);
  return other
    ? { judged: 'memo', length, value: other, of: ownersIn(accounts, other, text) }
    : { judged: 'wrong', length };
}

function ownersIn(accounts: readonly MemoAccount[], value: MemoValue, text: string): readonly LoginId[] {
  const { same = asIs } = valueForms[value];
  const wanted = same(text);
  return accounts
    .filter((account) => {
      const known = memoText(account, value);
      return known !== undefined && same(known) === wanted;
    })
    .map(({ loginId }) => loginId);
}

/** Finds the slip without which a text would be a wanted value, or else the fault of its characters. */
function faultIn(
  text: string,
  value: MemoValue,
  accounts: readonly MemoAccount[],
  { mixedCredentials = false, provisionalCapitals = false }: Pick<Rules, 'mixedCredentials' | 'provisionalCapitals'>,
): EntryFault | undefined {
  const { characters, isChosen, isProvisional } = valueForms[value];
  if (!characters.test(text)) {
    if (text.trim() !== '' && characters.test(text.trim())) return 'blank';
    return fullWidth.test(text) || characters.test(text.normalize('NFKC')) ? 'fullWidth' : 'symbol';
  }
  if (mixedCredentials && isChosen && !(/[0-9]/.test(text) && /[A-Za-z]/.test(text))) return 'notMixed';
  if (provisionalCapitals && isProvisional && /[a-z]/.test(text)) return 'notCapitals';
  const folded = text.toLowerCase();
  return accounts.some((account) => memoText(account, value)?.toLowerCase() === folded) ? 'letterCase' : undefined;
}
