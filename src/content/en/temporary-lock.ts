import type { temporaryLock } from '../../training/scenarios/temporary-lock.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const temporaryLockWords: TranslatedCaseOf<typeof temporaryLock> = {
  situation: [
    'I wanted to get my certificate again, and mistyped the password several times.',
    'I had forgotten about its capital letters. I know the right password now.',
    'But I get no further all the same. I am in a hurry: please get me to the certificate somehow.',
  ],
  goal: 'Get past the authentication, have the certificate issued, and close the result page (BSMS004).',
  reached: 'You waited until the temporary lock ended, and had the certificate issued.',
  given: 'Internet Explorer shows the log-in page (BLGI001).',
  steps: {
    issueCertificate: {
      why: 'First go as far as the customer did, and see what the page says.',
    },
    authenticate: {
      instruction: 'Press 「認証」 (authenticate), and read the message that comes up.',
      why: 'What is entered should be right. Send it to the bank, and see what the page says.',
      seen: 'The password is right, and yet it was not accepted: the message speaks of 「一時利用停止」 (temporarily locked). After several mistakes the bank accepts nothing for a while.',
      picture: 'The authentication page (BSMS001) says that the log-in password is temporarily locked.',
    },
    enterPasswordAgain: {
      why: 'The field of the password is empty again. Check the registered password, mind its capital and small letters, and take your time.',
      picture: ({ passwordLength }) =>
        `Below the message about the temporary lock, the ${passwordLength} characters of the log-in password are entered.`,
    },
    authenticateAgain: {
      why: 'Enough time has passed, so the bank checks the password again. A right one also sets the count of mistakes back to 0.',
    },
  },
  mistakes: {
    triedAgainWhileLocked: {
      name: 'Pressed “Authenticate” during the lock',
      consequence:
        'You sent it again after the message about the temporary lock, without waiting for its end. The bank does not check the password then, and the same message comes up.',
      right: 'Wait during a lock, and do not press 「認証」 (authenticate)',
      better: 'When you have read the message, stop. Type it again once the temporary lock has ended.',
      source: 'Q&A for users of the bank’s system: during a temporary lock, do not keep trying; wait, then try again.',
    },
    lockedAgain: {
      name: 'The password was locked again',
      consequence:
        'After the wait there were more mistakes, and the password was locked again. Repeated temporary locks lead to a full lock, which does not end by waiting.',
      right: 'After the wait, check the password before typing it',
      better: 'If it is not accepted, even once, do not try again at once: check the registered password.',
      source: 'Q&A for users of the bank’s system: after a set number of temporary locks the lock is full.',
    },
  },
};
