import type { SlipPart } from '../../training/attempt/explanation.ts';

/** The fault of each faulty entry. */
export const slipTexts = {
  'loginId.empty': 'There is no login ID.',
  'loginId.fullWidth': 'The login ID is in full-width letters.',
  'loginId.letterCase': 'Capital and small letters of the login ID differ from the memo.',
  'loginId.blank': 'There is a blank before or after the login ID.',
  'loginId.otherAccount': 'This is not the login ID of this customer.',
  'loginId.notOnMemo': 'The login ID differs from the memo.',
  'password.empty': 'There is no login password.',
  'password.fullWidth': 'The login password is in full-width letters.',
  'password.symbol': 'The login password has a character that cannot be used.',
  'password.tooLong': 'The login password is too long.',
  'password.wrong': 'The login password differs from the memo.',
  'password.letterCase': 'Capital and small letters of the login password differ from the memo.',
  'password.blank': 'There is a blank before or after the login password.',
  'password.confirmation': 'This is the confirmation password.',
  'password.otherAccount': 'This is the login password of another customer.',
} as const satisfies Record<SlipPart, string>;

export const halfWidth = 'Switch the Japanese input off with 「半角/全角」, and type it again in half-width letters.';
export const capsLock = 'Make sure that Caps Lock is off, and type it again as on the memo.';
export const noBlank = 'Remove the blank, and type it as on the memo.';

/** The correction of each faulty entry. */
export const slipCorrections = {
  'loginId.empty': 'Type the login ID of the memo in half-width letters.',
  'loginId.fullWidth': halfWidth,
  'loginId.letterCase': capsLock,
  'loginId.blank': noBlank,
  'loginId.otherAccount': 'Look up the login ID of this customer on the memo, and type it again.',
  'loginId.notOnMemo': 'Look up the login ID on the memo, and type it again.',
  'password.empty': 'Type the login password of the memo.',
  'password.fullWidth': halfWidth,
  'password.symbol': 'Type it again as on the memo, with half-width letters and digits alone.',
  'password.tooLong': 'Remove all of it, and type it as on the memo.',
  'password.wrong': 'Type it again as on the memo, minding capital and small letters.',
  'password.letterCase': capsLock,
  'password.blank': noBlank,
  'password.confirmation': 'Type the login password, not the confirmation password.',
  'password.otherAccount': 'Look up the login password of this customer on the memo, and type it again.',
} as const satisfies Record<SlipPart, string>;
