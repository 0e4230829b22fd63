import type { passwordLoginRefused } from '../../training/scenarios/password-login-refused.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const passwordLoginRefusedWords: TranslatedCaseOf<typeof passwordLoginRefused> = {
  situation: [
    'Log-in ID and password are right, I am sure, but 「ログイン」 (log in) does not let me in.',
    'I have only just got my certificate again. Are ID and password not enough?',
  ],
  goal: 'Log in with the certificate, so that the top page is shown.',
  reached: 'You logged in under 「電子証明書方式のお客様」 (customers with a certificate).',
  given: 'The log-in page (BLGI001) asks to log in by 「電子証明書ログイン」 (certificate log-in).',
};
