import type { fullLock } from '../../training/scenarios/full-lock.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const fullLockWords: TranslatedCaseOf<typeof fullLock> = {
  situation: [
    'I want to get my certificate again, but however often I try, I get an error at the authentication.',
    'I heard that it goes away by waiting, so I have been waiting and trying since yesterday.',
    'I am our company’s master user myself. Please tell me what to do.',
  ],
  goal: 'Read the message on the screen, and tell the customer whom to contact.',
  reached: 'You told the customer to contact the branch.',
  given: 'The desktop shows the icon of Internet Explorer.',
  steps: {
    openBrowser: {
      why: 'Do not judge by the customer’s words alone: look at the screen first.',
    },
    issueCertificate: {
      why: 'The customer’s error comes up at the authentication before the issue. Open the same page.',
    },
    authenticate: {
      instruction: 'Press 「認証」 (authenticate) once only, and read the message.',
      why: 'Send it to the bank only once, and read the message to its end. It matters whether it says 「一時」 (temporary).',
      seen: 'The message does not say 「一時」 (temporary), but 「利用停止となりました」 (has been locked). Waiting does not help, and even the right password is not accepted.',
      picture: 'The authentication page (BSMS001) says that the log-in password is locked.',
    },
    adviseBranch: {
      instruction: 'Advise the customer to contact the branch.',
      why: 'The master user can lift the lock of a general user. The lock of the master user can be lifted by the branch only.',
      hints: [
        'Look outside the screen of the PC, where advice to the customer is chosen.',
        'The customer is the master user. Choose by who can lift that lock.',
        'Advise the customer to contact the branch, and to have the lock lifted there.',
      ],
      picture:
        'The authentication page (BSMS001) still shows the message about the lock. Nothing more is done on the PC.',
      note: 'If the customer is a general user, not the branch but the company’s master user lifts the lock.',
    },
  },
  mistakes: {
    triedAgainWhileLocked: {
      name: 'Pressed “Authenticate” after the lock',
      consequence:
        'The message about the lock was shown, and you pressed 「認証」 (authenticate) again. Until the lock is lifted, even the right password is not accepted.',
      right: 'Stop when the message about the lock comes up',
      better: 'When you have read the message, stop, and tell the customer who can lift the lock.',
      source: 'Q&A for users of the bank’s system: a locked password cannot be used until the lock has been lifted.',
    },
    toldToWait: {
      name: 'Advised waiting',
      consequence:
        'You said that the password will work again after some time. A full lock does not end by itself, so the customer would wait for days in vain.',
      right: 'Say how the lock is lifted',
      better:
        'Tell 「一時利用停止」 (temporarily locked) from 「利用停止」 (locked). If it is a full lock, say how it is lifted.',
      source: 'Q&A for users of the bank’s system: a full lock is not lifted automatically.',
    },
    toldToReissue: {
      name: 'Advised starting over',
      consequence:
        'You advised starting over from 「電子証明書発行」 (issue certificate). The authentication before the issue is bound to fail, and the customer has to call again.',
      right: 'First have the lock lifted, then reissue the certificate',
      better: 'Advise having the lock of the password lifted before anything is issued.',
      source: 'Q&A for users of the bank’s system: first lift the lock and register the password again.',
    },
    sentToMasterUser: {
      name: 'Sent to the master user',
      consequence:
        'You advised turning to the master user. This customer is the master user, so nobody in the company can lift the lock.',
      right: 'Name the contact that fits the kind of user',
      better: 'Ask first what kind of user it is. The lock of a master user is lifted by the branch.',
      source: 'Manual of the bank’s system, on locking and unlocking users, and Q&A for users of the bank’s system.',
    },
    toldWithoutLooking: {
      name: 'Advised without looking at the screen',
      consequence:
        'You gave advice before you knew the bank’s message. Had it been a temporary lock or a typing error, you would have named the wrong contact.',
      right: 'Read the message on the screen before giving advice',
      better: 'Try the authentication once, and read the message on the screen before giving advice.',
      source: 'Rules for calls: read the number of the page and the message aloud together with the customer.',
    },
    capitalLetters: {
      consequence:
        'You pressed 「認証」 (authenticate) with capital and small letters of the log-in ID or the log-in password mixed up. During a lock the same message comes up even for the right ones.',
    },
  },
  advice: {
    waitAndRetry: 'I am sorry for the trouble. Please wait a while, and then enter it again.',
    masterUser: 'I am sorry for the trouble. Please ask your company’s master user to lift the lock.',
    branch: 'I am sorry for the trouble. Please contact your branch, and ask them to lift the lock.',
    reissueAgain: 'I am sorry for the trouble. Please start over from 「電子証明書発行」 (issue certificate).',
  },
};
