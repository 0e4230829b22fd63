import type { SiteTexts } from '../ja/site.ts';

export const scenarioListTexts: SiteTexts['scenarios'] = {
  'expired-certificate': {
    title: 'Reissuing an expired certificate',
    summary: 'The customer’s PC says that the certificate has expired. Obtain a new one on that PC.',
    teaches: 'go through the whole reissue, from the beginning to the log-in',
  },
  'edge-without-issue': {
    title: 'The button for issuing is missing',
    summary:
      'The bank’s page opens, but the button for issuing a certificate is not there. Find out why, and use a browser that can do it.',
    teaches: 'notice which browser it is, and find and open Internet Explorer',
  },
  'password-login-refused': {
    title: 'ID and password do not log in',
    summary:
      'The contract requires a certificate, but the customer tried to log in with ID and password. Log in from the right place.',
    teaches: 'tell the two ways of logging in apart, and log in with the certificate',
  },
  'refused-password': {
    title: 'Refused again and again',
    summary:
      'The bank keeps saying that the entries are wrong. Find out why, and reach the certificate before the password is locked.',
    teaches: 'notice capital letters and mixed-up passwords, and pass without another miss',
  },
  'temporary-lock': {
    title: 'The password is locked for a while',
    summary:
      'The customer mistyped the password and is turned away. Stay calm, deal with it, and go on to the certificate.',
    teaches: 'recognise a temporary lock, wait for its end, and try again',
  },
  'full-lock': {
    title: 'The password is locked: whom to contact',
    summary: 'However often the customer tries, the bank refuses. Tell the customer whom to contact.',
    teaches: 'recognise a full lock, and name the contact that fits the kind of user',
  },
  'cancelled-picker': {
    title: 'Pressed “Cancel” instead of choosing',
    summary: 'The customer chose no certificate, and cannot log in any more. Make it possible to choose again.',
    teaches: 'notice what the browser remembers, close every window, and start again',
  },
  'notice-of-expiry': {
    title: 'A notice, 40 days before the end',
    summary:
      'Two mails about the certificate have come, and only one is the bank’s. Tell them apart, and renew before the certificate expires.',
    teaches: 'notice a forged mail, and renew a certificate from the top page',
  },
  'obtaining-login-id': {
    title: 'From the log-in ID to the certificate',
    summary:
      'The customer is new. Obtain the log-in ID with the bank’s papers at hand, and go on to the certificate with it.',
    teaches: 'obtain a log-in ID, go on to the certificate, and say how general users get their IDs',
  },
  'hidden-question': {
    title: 'Nothing happens while “processing”',
    summary: 'In the middle of the issue nothing goes on. Finish it without waiting for ever or beginning anew.',
    teaches: 'find the second question behind a window by the taskbar, and answer it',
  },
  'declined-installation': {
    title: 'Pressed “No” at the second question',
    summary:
      'The customer pressed “No” in the middle of the issue. See what is left on the PC, and obtain a certificate again.',
    teaches: 'check the list of certificates, and repeat an issue that was broken off',
  },
  'old-certificate-held': {
    title: 'Reissued, but still “expired”',
    summary:
      'The certificate was reissued, yet the customer cannot log in. Log in with the certificate that is there already.',
    teaches: 'close every window, and choose the newer of two certificates',
  },
};
