// Apart from those of other entries, which the first page of the site has as well.
import type { EntrySlip, MemoFault } from '../../procedure/entry-slip.ts';
import { capsLock, halfWidth, noBlank } from './entry-slips.ts';
import { registrationTexts } from '../ja/registration.ts';

const memoFaults: Readonly<Record<MemoFault, string>> = {
  empty: 'is empty.',
  fullWidth: 'is in full-width letters.',
  blank: 'has a blank before or after it.',
  symbol: 'has a character that cannot be used.',
  notMixed: 'does not have both letters and digits.',
  notCapitals: 'has small letters.',
  letterCase: 'differs from the memo in capital and small letters.',
  wrong: 'differs from the memo.',
  otherValue: 'holds another value of the memo.',
  otherAccount: 'is another customer’s.',
};

/** The fault of an entry of ログインID取得. */
export const entryText = ({ field, fault }: EntrySlip): string =>
  `「${registrationTexts.fields[field]}」 ${memoFaults[fault]}`;

const asOnMemo = 'Look up that value on the memo, and enter it again.';

/** The correction of each. */
export const entryCorrections: Readonly<Record<MemoFault, string>> = {
  empty: 'Fill in every field as on the memo.',
  fullWidth: halfWidth,
  blank: noBlank,
  symbol: asOnMemo,
  notMixed: asOnMemo,
  notCapitals: 'Enter its letters again as capitals.',
  letterCase: capsLock,
  wrong: asOnMemo,
  otherValue: asOnMemo,
  otherAccount: asOnMemo,
};
