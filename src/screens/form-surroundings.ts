import { judgeLoginId, judgeSecret, type LoginIdEntry, type SecretEntry } from '../procedure/world/entry.ts';
import type { FormPage } from '../procedure/world/page.ts';
import type { Profile } from '../profile/profile.ts';
import type { BankTexts } from '../content/ja/bank.ts';

/** Everything that a page with a form needs. It judges entries here, so that no screen sees the accounts. */
export interface FormSurroundings {
  readonly judgeLoginId: (text: string) => LoginIdEntry;
  readonly judgeSecret: (text: string) => SecretEntry;
  readonly shuffledDigits: () => readonly number[];
  /** The error below a field, if there is one. */
  readonly errorText: (field: 'loginId' | 'password', page: FormPage) => string | undefined;
}

export const formSurroundings = (
  { accounts, rules }: Profile,
  texts: BankTexts,
  shuffledDigits: () => readonly number[],
): FormSurroundings => ({
  judgeLoginId: (text) => judgeLoginId(text, accounts),
  judgeSecret: (text) => judgeSecret(text, accounts, rules.passwordLength.max),
  shuffledDigits,
  errorText: (field, { fieldErrors }) => {
    const error = fieldErrors[field];
    return error && texts.fieldErrors[field][error](rules);
  },
});
