// The words after a press that was not granted.
import type { Tries } from '../../training/attempt/outcome.ts';
import { outcomeWordsIn } from '../outcome-words.ts';
import { counted } from './counted.ts';
import { momentText } from './japan-moments.ts';
import { slipCorrections, slipTexts } from './entry-slips.ts';
import { entryCorrections, entryText } from './memo-faults.ts';

function untilLock({ left, locksLeft }: Tries): string {
  const lock = locksLeft > 1 ? 'locks the password for a while' : 'locks the password for good';
  return left === 1 ? `The next mistake ${lock}.` : `After ${counted(left, 'more mistake')} the bank ${lock}.`;
}

export const outcomeWords = outcomeWordsIn({
  entry: entryText,
  entryCorrections,
  means: {
    ...slipTexts,
    stoppedByPage: 'The page checked the form itself and sent nothing to the bank.',
    registrationNotTaken:
      'The bank takes no registration that differs from the application, and does not say what differs.',
    registeredAlready: 'The log-in ID of this customer is registered already.',
    provisionalTemporarilyLocked:
      'After several wrong provisional passwords the bank takes no registration for a while. Its page does not say so.',
    provisionalLocked:
      'After several wrong provisional passwords the registration of this account is locked. Waiting does not help.',
    pairNotConfirmed: 'The bank could not confirm this pair of log-in ID and log-in password.',
    loginIdNotThere: 'This log-in ID is not registered yet.',
    otherContract:
      'Log-in ID and log-in password are those of the memo. Under this contract there is no way on from here.',
    passwordTemporarilyLocked:
      'The log-in password cannot be used for a while. Until then even the right one is not accepted.',
    passwordLocked: 'The log-in password is locked. Neither waiting nor the right password makes it usable.',
    certificateRequired:
      'This customer logs in with a certificate, so log-in ID and log-in password alone are not enough.',
    'certificate.expiredBesideValid':
      'The certificate that was sent has expired. The browser goes on using it until its last window is closed.',
    'certificate.expired': 'The certificate that was sent has expired. There is no valid one on this PC.',
    'certificate.notYetValid': 'The certificate that was sent is not valid yet.',
    'certificate.revoked': 'The certificate that was sent is revoked.',
    'certificate.notConfirmed': 'The bank could not confirm the certificate that was sent.',
    noCertificate: 'No certificate was chosen, so nothing was sent to the bank. The browser remembers that choice.',
    'enrolment.authorityExpired':
      'The certification authority’s own certificate has expired, so the bank cannot issue any.',
    'enrolment.anotherCertificateValid':
      'The bank has issued a certificate to this customer that is still valid, so it issues no other.',
    validOneOnThisPc: 'The valid one is on this PC.',
    'enrolment.sessionEnded': 'Too much time has passed since the authentication.',
    'enrolment.temporarilyLocked': 'Nothing was issued, because the log-in password is temporarily locked.',
    'enrolment.locked': 'Nothing was issued, because the log-in password is locked. Waiting does not help.',
    'enrolment.certificateRequired': 'Nothing was renewed, because the log-in was not by certificate.',
    'enrolment.expired': 'The old certificate had expired when the request reached the bank, so nothing was renewed.',
    'enrolment.notYetValid': 'The old certificate is not valid yet.',
    'enrolment.revoked': 'Nothing was renewed, because the old certificate is revoked.',
    'enrolment.notConfirmed': 'The bank could not confirm the old certificate.',
    'enrolment.renewalTooEarly':
      'It is too early for a renewal. The bank has issued nothing, and the present certificate still works.',
    'enrolment.refused': 'The bank did not accept the request of this PC.',
    'declined.request':
      '「いいえ」 (no) at the first question means that no request was made. The bank has issued nothing yet.',
    'declined.install':
      '「いいえ」 (no) at the second question kept the certificate out of the PC. The bank has issued it already.',
    'declined.renewal':
      '「いいえ」 (no) at the second question kept the new certificate out of the PC. The old one still works.',
    requestFailed: 'The PC could not make the request.',
    installationFailed: 'The bank issued the certificate, but it did not get into the PC.',
    sessionEnded: 'The log-in has timed out.',
    unreachable: 'The bank did not answer. Nothing was wrong with the entries or the action.',
  },
  limit: {
    validUntil: (moment) => `It was valid until ${momentText(moment)}.`,
    validFrom: (moment) => `It is valid from ${momentText(moment)} on.`,
  },
  todo: {
    ...slipCorrections,
    typePasswordAgain: 'The field of the log-in password is empty, so type it once more.',
    fillPasswordsAgain: 'The fields of the passwords are empty, so enter those once more.',
    waitAndFillAgain: 'Wait until the lock has ended, and enter the provisional passwords again.',
    askBranch: 'Stop registering, and turn to the branch.',
    useLoginId: 'Go on with the log-in ID that is registered.',
    obtainLoginId: 'Obtain the log-in ID first, by 「ログインID取得」 (obtain log-in ID).',
    checkContract: 'Find out whether the customer’s contract is one for certificates.',
    waitAndTypeAgain: 'Wait until the lock has ended, and type it again.',
    stopTrying: 'Stop trying, and turn to somebody who can lift the lock.',
    useCertificate:
      'With a certificate, press 「電子証明書ログイン」 (certificate log-in); without, 「電子証明書発行」 (issue certificate).',
    reopenBrowser:
      'Close all open windows, open Internet Explorer again, and choose the certificate that is valid longer.',
    obtainCertificate: 'Obtain a new certificate by 「電子証明書発行」 (issue certificate).',
    answerSecondQuestion:
      'Go back to the page that processes the request, and answer the second 「Web アクセスの確認」 (web access) with 「はい」 (yes).',
    checkClock: 'Check date and time of the PC.',
    beginAnew: 'Start over. The training clock has been moved too far.',
    haveRevoked: 'It is not on this PC, so first have it revoked by the bank.',
    haveLostOneRevoked:
      'This bank issues no other one while that one is valid. Turn to the branch, and have it revoked.',
    closeAndIssueAgain: 'Close this page, and start over from 「電子証明書発行」 (issue certificate).',
    waitAndIssueAgain: 'Wait until the lock has ended, and start over from 「電子証明書発行」 (issue certificate).',
    stopIssuing: 'Stop here, and turn to somebody who can lift the lock.',
    renewAgain: 'Close this page, log in again, and start over from 「更新」 (renew) on the top page.',
    waitAndRenewAgain:
      'Wait until the lock has ended, log in again, and start over from 「更新」 (renew) on the top page.',
    renewLater: 'Close this page. Once a renewal is possible, the top page shows the button 「更新」 (renew).',
    acceptBothQuestions: 'Press 「発行」 (issue) again, and answer 「はい」 (yes) both times.',
    logInAgain: 'Begin again at the log-in page.',
    typePasswordLater: 'Wait a little, type the log-in password once more, and press again.',
    repeatLater: 'Wait a little, and do the same again.',
  },
  left: {
    notCounted: 'Nothing was sent, so the bank does not count it as a mistake.',
    untilLock,
    untilLastLock: ({ locksLeft }) =>
      locksLeft <= 1
        ? 'The next lock will not end by waiting.'
        : `After ${counted(locksLeft, 'more lock')} the password is locked for good, and waiting does not help.`,
  },
  between: ' ',
});
