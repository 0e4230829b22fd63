import type { refusedPassword } from '../../training/scenarios/refused-password.ts';
import type { TranslatedCaseOf } from '../scenario-texts.ts';

export const refusedPasswordWords: TranslatedCaseOf<typeof refusedPassword> = {
  situation: [
    'I want my certificate issued again, but it says 「入力内容に誤りがあります」 (the entries are wrong).',
    'The papers have several passwords, and I do not know which one it is. The Caps Lock light of the keyboard is on.',
  ],
  goal: 'Obtain the certificate with the right password, and close every window.',
  reached: 'You found the right password, and obtained the certificate.',
  given: 'The authentication page (BSMS001) says 「入力内容に誤りがあります」 (the entries are wrong).',
  steps: {
    enterPassword: {
      why: 'It is the log-in password, not the confirmation password. Mind capital and small letters.',
    },
  },
};
