import { entrySlips } from '../../procedure/entry-slip.ts';
import { isUnregistered } from '../../procedure/world/bank-account.ts';
import { entryIn, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import { fieldsOn, isRegistrationForm } from '../../procedure/world/registration/registration.ts';
import { pageOf, windowOf } from '../../procedure/world/windows.ts';
import type { LoginId } from '../../profile/profile.ts';
import { madeBy, type MistakeCheck } from './checks.ts';

/** 認証 was pressed by a customer who has still to obtain the log-in ID, as far as the bank has said. */
export const authenticatedWithoutLoginId = (account: LoginId): MistakeCheck =>
  madeBy(['pressedAuthenticate'], ({ before }) => isUnregistered(before, account));

/** A form of ログインID取得 was submitted with small letters in a provisional password, which the bank wants in capitals. */
export const smallLettersSent: MistakeCheck = madeBy(['pressedNext'], ({ before, entry: { event } }) => {
  const page = windowOf(before, event.window)?.page;
  return (
    page !== undefined &&
    isRegistrationForm(page) &&
    fieldsOn(page).some((field) => entryIn(page.entries, field).judged === 'notCapitals')
  );
});

/** Something else than the customer's paper says was sent, which the bank refuses. */
export const registrationMisfilled = (account: LoginId): MistakeCheck =>
  madeBy(['registrationRefused'], ({ before, entry: { event } }) =>
    before.asks.some((asked) => {
      if (asked.id !== event.ask || !('entries' in asked)) return false;
      const fields = Object.keys(asked.entries) as RegistrationField[]; // Object.keys forgets the keys' type
      return entrySlips(fields, asked.entries, account).length > 0;
    }),
  );

/** The page that only shows what will be registered (BLIS007) was left by × or 中断, as if that were the end. */
export const leftUnregistered: MistakeCheck = madeBy(
  ['closedWindow', 'pressedCancel'],
  ({ before, entry: { event } }) => pageOf(before, event.window, 'BLIS007') !== undefined,
);
