/** The forms that a text or a group of fields must have, where its type and size do not say enough. */
export const forms = {
  oneLine: 'one line without control characters',
  colour: 'a colour such as #1a2b3c',
  credential: 'half-width letters and digits',
  moment: 'a moment with a time zone, such as 2010-10-01T09:31:05+09:00',
  trainingYears: 'a moment from 2005 to 2049',
  newerSchema:
    '1 or 2; a higher number is that of a newer version of this project, which is needed to open the file. Update, or save the settings that are in use and change those',
  id: 'lower-case letters, digits and hyphens',
  organisation: 'Latin letters',
  host: 'a host below .example',
  minNotAboveMax: 'min must not be greater than max',
  differentIds: 'each account needs a log-in ID of its own',
  lengthsByTheRules: 'each log-in ID and password needs a length that the rules allow',
  branch: 'three half-width digits',
  accountNumber: 'one to seven half-width digits',
  mail: 'a mail address of 4 to 64 half-width characters',
  registrable:
    'an account with a registration needs the role master and log-in ID, passwords and provisional passwords that differ and that the rules allow',
  differentAccounts: 'each registration needs an account of its own',
  idsDifferByLetters: 'a log-in ID that differs from all others in more than capital letters',
  noLoginPassword: 'a confirmation password that is nobody’s login password',
  footer: 'a footer that says 訓練, so that the page cannot be taken for a bank’s',
} as const;

export type Form = keyof typeof forms;

/** The word by which a bank's footer says that the bank is a mock one. */
const word = '訓練';

export const saysTraining = (footer: string): boolean => footer.includes(word);

/** The footer as pages show it: one from before the word was asked for, or from a picture's note, gets it. */
export const shownFooter = (footer: string): string =>
  saysTraining(footer) ? footer : `${footer}（${word}用の画面です）`;
