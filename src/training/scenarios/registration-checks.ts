import { entryIn } from '../../procedure/world/memo-entry.ts';
import { fieldsOn, isRegistrationForm } from '../../procedure/world/registration-pages.ts';
import { pageOf, windowOf } from '../../procedure/world/windows.ts';
import { madeBy, type MistakeCheck } from './checks.ts';

/** A form of ログインID取得 was submitted with small letters in a provisional password, which the bank wants in capitals. */
export const smallLettersSent: MistakeCheck = madeBy(['pressedNext'], ({ before, entry: { event } }) => {
  const page = windowOf(before, event.window)?.page;
  return (
    page !== undefined &&
    isRegistrationForm(page) &&
    fieldsOn(page).some((field) => entryIn(page.entries, field).judged === 'notCapitals')
  );
});

/** The bank refused what was entered, which it does not do to what is on its paper. */
export const registrationMisfilled: MistakeCheck = madeBy(['registrationRefused'], ({ before, entry: { event } }) =>
  before.asks.some(({ id, kind }) => id === event.ask && kind !== 'register'),
);

/** The page that only shows what will be registered (BLIS007) was left by × or 中断, as if that were the end. */
export const leftUnregistered: MistakeCheck = madeBy(
  ['closedWindow', 'pressedCancel'],
  ({ before, entry: { event } }) => pageOf(before, event.window, 'BLIS007') !== undefined,
);
