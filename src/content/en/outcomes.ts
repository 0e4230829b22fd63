// The words after a press that was not granted. Longer than most, since all are said in the same place and must sound alike.
import type { Rules } from '../../profile/profile.ts';
import type { FormSlips, LoginIdFault, PasswordFault } from '../../procedure/entry-slip.ts';
import type { PressOutcome, ShownOutcome, Tries } from '../../training/attempt/outcome.ts';
import { messagesOf, type OutcomeExplained, type OutcomeWords } from '../ja/outcomes.ts';
import { counted } from './counted.ts';
import { momentText } from './japan-moments.ts';

const loginIdSlips: Readonly<Record<LoginIdFault, string>> = {
  empty: 'There is no login ID.',
  fullWidth: 'The login ID is in full-width letters.',
  letterCase: 'Capital and small letters of the login ID differ from the memo.',
  blank: 'There is a blank before or after the login ID.',
  otherAccount: 'This is not the login ID of this customer.',
  notOnMemo: 'The login ID differs from the memo.',
};

const passwordSlips: Readonly<Record<PasswordFault, string>> = {
  empty: 'There is no login password.',
  fullWidth: 'The login password is in full-width letters.',
  symbol: 'The login password has a character that cannot be used.',
  tooLong: 'The login password is too long.',
  wrong: 'The login password differs from the memo.',
  letterCase: 'Capital and small letters of the login password differ from the memo.',
  blank: 'There is a blank before or after the login password.',
  confirmation: 'This is the confirmation password.',
  otherAccount: 'This is the login password of another customer.',
};

const capsLock = 'Make sure that Caps Lock is off, and type it again as on the memo.';
const halfWidth = 'Switch the Japanese input off, and type it again in half-width letters.';
const noBlank = 'Remove the blank, and type it as on the memo.';

const loginIdWays: Readonly<Record<LoginIdFault, string>> = {
  empty: 'Type the login ID of the memo in half-width letters.',
  fullWidth: halfWidth,
  letterCase: capsLock,
  blank: noBlank,
  otherAccount: 'Look up the login ID of this customer on the memo, and type it again.',
  notOnMemo: 'Look up the login ID on the memo, and type it again.',
};

const passwordWays: Readonly<Record<PasswordFault, string>> = {
  empty: 'Type the login password of the memo.',
  fullWidth: halfWidth,
  symbol: 'Type it again as on the memo, with half-width letters and digits alone.',
  tooLong: 'Remove all of it, and type it as on the memo.',
  wrong: 'Type it again as on the memo, minding capital and small letters.',
  letterCase: capsLock,
  blank: noBlank,
  confirmation: 'Type the login password, not the confirmation password.',
  otherAccount: 'Look up the login password of this customer on the memo, and type it again.',
};

const joined = (sentences: readonly string[]): string => [...new Set(sentences)].join(' ');

const slipsIn = ({ loginId, password }: FormSlips): string =>
  joined([
    ...(loginId === null ? [] : [loginIdSlips[loginId]]),
    ...(password === null ? [] : [passwordSlips[password]]),
  ]);

const waysOf = ({ loginId, password }: FormSlips): string =>
  joined([...(loginId === null ? [] : [loginIdWays[loginId]]), ...(password === null ? [] : [passwordWays[password]])]);

/** A customer without certificates is refused like an unknown one, though both entries are right. */
const otherContract: OutcomeExplained = {
  means: 'Login ID and login password are those of the memo. Under this contract there is no way on from here.',
  todo: 'Find out whether the customer’s contract is one for certificates.',
};

function triesLeft({ left, locksLeft }: Tries): string {
  const lock = locksLeft > 1 ? 'locks the password for a while' : 'locks the password for good';
  return left === 1 ? `The next mistake ${lock}.` : `After ${counted(left, 'more mistake')} the bank ${lock}.`;
}

const locksLeft = ({ locksLeft: left }: Tries): string =>
  left <= 1
    ? 'The next lock will not end by waiting.'
    : `After ${counted(left, 'more lock')} the password is locked for good, and waiting does not help.`;

const startAgain = 'Close this page, and start over from 「電子証明書発行」 (issue certificate).';
const reopen = 'Close all open windows, open Internet Explorer again, and choose the certificate that is valid longer.';
const reissue = 'Obtain a new certificate by 「電子証明書発行」 (issue certificate).';
const passwordGone = 'The field of the login password is empty, so type it once more.';
const refusedPair = 'The bank could not confirm this pair of login ID and login password.';

function refusedByBank({
  reason,
  slips,
  tries,
}: Extract<PressOutcome, { kind: 'refusedByBank' }>): Omit<OutcomeWords, 'quotes'> {
  switch (reason) {
    case 'mismatch': {
      const left = tries && triesLeft(tries);
      const means = slipsIn(slips);
      return means === ''
        ? { ...otherContract, left }
        : {
            means: `${refusedPair} ${means}`,
            todo: joined([waysOf(slips), ...(slips.password === null ? [passwordGone] : [])]),
            left,
          };
    }
    case 'temporarilyLocked':
      return {
        means: 'The login password cannot be used for a while. Until then even the right one is not accepted.',
        todo: 'Wait until the lock has ended, and type it again.',
        left: tries && locksLeft(tries),
      };
    case 'locked':
      return {
        means: 'The login password is locked. Neither waiting nor the right password makes it usable.',
        todo: 'Stop trying, and turn to somebody who can lift the lock.',
        left: null,
      };
    case 'certificateRequired':
      return {
        means: 'This customer logs in with a certificate, so login ID and login password alone are not enough.',
        todo: 'With a certificate, press 「電子証明書ログイン」 (certificate login); without, 「電子証明書発行」 (issue certificate).',
        left: null,
      };
  }
}

type EnrolmentRefusal = Extract<PressOutcome, { kind: 'enrolmentRefused' }>;

const enrolmentRefusals = {
  authorityExpired: {
    means: 'The certification authority’s own certificate has expired, so the bank cannot issue any.',
    todo: 'Start over. The training clock has been moved too far.',
  },
  anotherCertificateValid: {
    means: 'The bank has issued a certificate to this customer that is still valid, so it issues no other.',
    todo: 'It is not on this PC, so first have it revoked by the bank.',
  },
  sessionEnded: { means: 'Too much time has passed since the authentication.', todo: startAgain },
  temporarilyLocked: {
    means: 'Nothing was issued, because the login password is temporarily locked.',
    todo: 'Wait until the lock has ended, and start over from 「電子証明書発行」 (issue certificate).',
  },
  locked: {
    means: 'Nothing was issued, because the login password is locked. Waiting does not help.',
    todo: 'Stop here, and turn to somebody who can lift the lock.',
  },
  refused: { means: 'The bank did not accept the request of this PC.', todo: startAgain },
} satisfies Record<EnrolmentRefusal['reason'], OutcomeExplained>;

const enrolmentRefused = ({ reason, validOneThere }: EnrolmentRefusal): OutcomeExplained =>
  reason === 'anotherCertificateValid' && validOneThere
    ? { means: joined([enrolmentRefusals[reason].means, 'The valid one is on this PC.']), todo: reopen }
    : enrolmentRefusals[reason];

/** The way on after a certificate was issued that did not get into the PC. */
const afterLoss = (anotherForbidden: boolean): string =>
  anotherForbidden
    ? 'This bank issues no other one while that one is valid. Turn to the branch, and have it revoked.'
    : startAgain;

const cancellations = {
  request: {
    means: '「いいえ」 (no) at the first question means that no request was made. The bank has issued nothing yet.',
    todo: 'Press 「発行」 (issue) again, and answer 「はい」 (yes) both times.',
  },
  install: '「いいえ」 (no) at the second question kept the certificate out of the PC. The bank has issued it already.',
};

function certificateRefused({
  reason,
  limit,
  validOneThere,
}: Extract<PressOutcome, { kind: 'certificateRefused' }>): OutcomeExplained {
  const todo = validOneThere ? reopen : reissue;
  switch (reason) {
    case 'expired':
      return {
        means: joined([
          'The certificate that was sent has expired.',
          ...(limit === null ? [] : [`It was valid until ${momentText(limit)}.`]),
          validOneThere
            ? 'The browser goes on using it until its last window is closed.'
            : 'There is no valid one on this PC.',
        ]),
        todo,
      };
    case 'notYetValid':
      return {
        means: joined([
          'The certificate that was sent is not valid yet.',
          ...(limit === null ? [] : [`It is valid from ${momentText(limit)} on.`]),
        ]),
        todo: 'Check date and time of the PC.',
      };
    case 'revoked':
      return { means: 'The certificate that was sent is revoked.', todo };
    case 'notConfirmed':
      return { means: 'The bank could not confirm the certificate that was sent.', todo };
  }
}

function meaningOf(outcome: PressOutcome): Omit<OutcomeWords, 'quotes'> {
  switch (outcome.kind) {
    case 'mistyped':
      return { means: slipsIn(outcome.slips), todo: waysOf(outcome.slips), left: null };
    case 'refusedByPage':
      return {
        means: joined([slipsIn(outcome.slips), 'The page checked the form itself and sent nothing to the bank.']),
        todo: waysOf(outcome.slips),
        left: 'Nothing was sent, so the bank does not count it as a mistake.',
      };
    case 'refusedByBank':
      return refusedByBank(outcome);
    case 'certificateRefused':
      return { ...certificateRefused(outcome), left: null };
    case 'noCertificate':
      return {
        means: 'No certificate was chosen, so nothing was sent to the bank. The browser remembers that choice.',
        todo: outcome.validOneThere ? reopen : reissue,
        left: null,
      };
    case 'enrolmentRefused':
      return { ...enrolmentRefused(outcome), left: null };
    case 'cancelled':
      return outcome.question === 'request'
        ? { ...cancellations.request, left: null }
        : { means: cancellations.install, todo: afterLoss(outcome.anotherForbidden), left: null };
    case 'requestFailed':
      return { means: 'The PC could not make the request.', todo: startAgain, left: null };
    case 'installationFailed':
      return {
        means: 'The bank issued the certificate, but it did not get into the PC.',
        todo: afterLoss(outcome.anotherForbidden),
        left: null,
      };
    case 'sessionEnded':
      return { means: 'The login has timed out.', todo: 'Begin again at the login page.', left: null };
    case 'unreachable':
      return {
        means: 'The bank did not answer. Nothing was wrong with the entries or the action.',
        todo: outcome.passwordGone
          ? 'Wait a little, type the login password once more, and press again.'
          : 'Wait a little, and do the same again.',
        left: null,
      };
  }
}

export const outcomeWords = (shown: ShownOutcome, rules: Rules): OutcomeWords => ({
  quotes: messagesOf(shown, rules),
  ...meaningOf(shown.outcome),
});
