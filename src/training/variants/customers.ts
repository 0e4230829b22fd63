// Made-up people and companies in the manner of the built-in banks': each name says that it is for practice. Attempts store no name but
// the number of the variant, so the lists never change, not even their order.
import { isAllowedLength } from '../../profile/length-rule.ts';
import type { Account, Profile, Registration } from '../../profile/profile.ts';
import { placeOf, type VariantSeed } from './seed.ts';
import { below, oneOf, seeded } from './seeded.ts';

type NextNumber = () => number;

/** A family name, the same in kana as a company's name has it, and in Latin letters for the mail address. */
const families = [
  ['練習', 'れんしゅう', 'renshu'],
  ['手本', 'てほん', 'tehon'],
  ['道場', 'どうじょう', 'dojo'],
  ['復習', 'ふくしゅう', 'fukushu'],
  ['反復', 'はんぷく', 'hanpuku'],
  ['例題', 'れいだい', 'reidai'],
  ['試行', 'しこう', 'shiko'],
  ['架空', 'かくう', 'kaku'],
  ['模擬', 'もぎ', 'mogi'],
  ['訓練', 'くんれん', 'kunren'],
  ['実習', 'じっしゅう', 'jisshu'],
  ['予習', 'よしゅう', 'yoshu'],
  ['演習', 'えんしゅう', 'enshu'],
  ['修行', 'しゅぎょう', 'shugyo'],
] as const;

const givenNames = [
  '一郎',
  '良子',
  '四郎',
  '和子',
  '六郎',
  '七海',
  '八重',
  '健一',
  '明美',
  '直樹',
  '幸子',
  '誠',
] as const;

const trades = [
  ['商事', 'shoji'],
  ['工業', 'kogyo'],
  ['物産', 'bussan'],
  ['運輸', 'unyu'],
  ['商店', 'shoten'],
  ['電機', 'denki'],
  ['食品', 'shokuhin'],
  ['建設', 'kensetsu'],
  ['製作所', 'seisakusho'],
  ['印刷', 'insatsu'],
] as const;

const companyForms = [
  (name: string) => `株式会社${name}`,
  (name: string) => `${name}株式会社`,
  (name: string) => `有限会社${name}`,
] as const;

interface Person {
  readonly userName: string;
  readonly company: string;
  readonly mail: string;
}

/** All people of one trade and form of company, from the variant's own on. */
function peopleFrom(random: NextNumber, seed: VariantSeed): readonly Person[] {
  const [trade, tradeInLatin] = oneOf(random, trades);
  const form = oneOf(random, companyForms);
  const people = givenNames.flatMap((givenName) =>
    families.map(([family, kana, latin]): Person => ({
      userName: `${family} ${givenName}`,
      company: form(kana + trade),
      mail: `${latin}@${tradeInLatin}.example`,
    })),
  );
  const first = placeOf(seed, people.length);
  return [...people.slice(first), ...people.slice(0, first)];
}

/** Somebody whose name no account has, and if possible no account's company. There are more people than accounts in any profile. */
function personOf(random: NextNumber, seed: VariantSeed, accounts: readonly Account[]): Person | undefined {
  const free = peopleFrom(random, seed).filter(({ userName }) =>
    accounts.every((account) => account.userName !== userName),
  );
  return free.find(({ company }) => accounts.every((account) => account.company !== company)) ?? free[0];
}

const usualLength = 7;
const stem = 'test';
const fewestDigits = 3;

/** `test217`, in the length that the bank wants. Undefined where every such ID is taken, as where a bank has IDs of one letter. */
function loginIdOf(seed: VariantSeed, own: Account, { accounts, rules }: Profile): string | undefined {
  const { min, max } = rules.loginIdLength;
  const length = Math.max(min, Math.min(max, usualLength));
  const letters = stem.slice(0, Math.max(1, length - fewestDigits));
  const digits = length - letters.length;
  // By capital and small letters alike, since an entry in the other case is judged to be the same ID mistyped.
  const { password, confirmationPassword = '', registration } = own;
  const secrets = [password, confirmationPassword, registration?.provisionalPassword ?? ''];
  const taken = new Set([...accounts.map(({ loginId }) => loginId), ...secrets].map((each) => each.toLowerCase()));
  const numbers = 10 ** Math.min(digits, fewestDigits);
  const first = placeOf(seed, numbers);
  const found = Array.from({ length: numbers }, (_, index) => (first + index) % numbers)
    .map((number) => `${letters}${String(number).padStart(digits, '0')}`.slice(0, length))
    .find((id) => !taken.has(id));
  return found !== undefined && isAllowedLength(found.length, rules.loginIdLength) ? found : undefined;
}

const digitsOf = (random: NextNumber, count: number): string =>
  Array.from({ length: count }, () => String(below(random, 10))).join('');

/** The bank's paper of a customer without a log-in ID: another account of the same kind, and the customer's own mail address. */
function registrationOf(
  random: NextNumber,
  former: Registration,
  mail: string,
  accounts: readonly Account[],
): Registration {
  const branch = digitsOf(random, 3);
  const number = digitsOf(random, 7);
  const isTaken = accounts.some(
    ({ registration }) => registration?.branch === branch && Number(registration.number) === Number(number),
  );
  return { ...former, ...(!isTaken && { branch, number }), mail };
}

/** The same account in another customer's name. Passwords, role and contract stay, since exercises are about them. */
export function otherCustomer(seed: VariantSeed, own: Account, profile: Profile): Account {
  const random = seeded(seed);
  const loginId = loginIdOf(seed, own, profile);
  const person = personOf(random, seed, profile.accounts);
  if (loginId === undefined || !person) return own;
  const { userName, company, mail } = person;
  return {
    ...own,
    loginId,
    userName,
    company,
    ...(own.registration && { registration: registrationOf(random, own.registration, mail, profile.accounts) }),
  };
}
