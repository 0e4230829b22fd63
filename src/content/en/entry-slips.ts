import type { SlipPart } from '../../training/attempt/explanation.ts';

/** The fault of each faulty entry. */
export const slipTexts = {
  'loginId.empty': 'There is no log-in ID.',
  'loginId.fullWidth': 'The log-in ID is in full-width letters.',
  'loginId.letterCase': 'Capital and small letters of the log-in ID differ from the memo.',
  'loginId.blank': 'There is a blank before or after the log-in ID.',
  'loginId.otherAccount': 'This is not the log-in ID of this customer.',
  'loginId.notOnMemo': 'The log-in ID differs from the memo.',
  'password.empty': 'There is no log-in password.',
  'password.fullWidth': 'The log-in password is in full-width letters.',
  'password.symbol': 'The log-in password has a character that cannot be used.',
  'password.tooLong': 'The log-in password is too long.',
  'password.wrong': 'The log-in password differs from the memo.',
  'password.letterCase': 'Capital and small letters of the log-in password differ from the memo.',
  'password.blank': 'There is a blank before or after the log-in password.',
  'password.confirmation': 'This is the confirmation password.',
  'password.otherAccount': 'This is the log-in password of another customer.',
} as const satisfies Record<SlipPart, string>;

export const halfWidth = 'Switch the Japanese input off with 「半角/全角」, and type it again in half-width letters.';
export const capsLock = 'Make sure that Caps Lock is off, and type it again as on the memo.';
export const noBlank = 'Remove the blank, and type it as on the memo.';

/** The correction of each faulty entry. */
export const slipCorrections = {
  'loginId.empty': 'Type the log-in ID of the memo in half-width letters.',
  'loginId.fullWidth': halfWidth,
  'loginId.letterCase': capsLock,
  'loginId.blank': noBlank,
  'loginId.otherAccount': 'Look up the log-in ID of this customer on the memo, and type it again.',
  'loginId.notOnMemo': 'Look up the log-in ID on the memo, and type it again.',
  'password.empty': 'Type the log-in password of the memo.',
  'password.fullWidth': halfWidth,
  'password.symbol': 'Type it again as on the memo, with half-width letters and digits alone.',
  'password.tooLong': 'Remove all of it, and type it as on the memo.',
  'password.wrong': 'Type it again as on the memo, minding capital and small letters.',
  'password.letterCase': capsLock,
  'password.blank': noBlank,
  'password.confirmation': 'Type the log-in password, not the confirmation password.',
  'password.otherAccount': 'Look up the log-in password of this customer on the memo, and type it again.',
} as const satisfies Record<SlipPart, string>;
