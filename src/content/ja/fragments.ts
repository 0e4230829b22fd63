// Words of the steps that exercises share: those of their actions. An exercise with another screen brings its own words.
import type {
  authenticating,
  choosingNewest,
  closingResult,
  confirmingPassword,
  issuing,
  readingMails,
  registering,
  searching,
} from '../../training/scenarios/fragments.ts';
import type { FragmentTexts, StepTexts } from '../scenario-texts.ts';
import { stepOf } from './actions/action-texts.ts';

/** Every exercise is set in the year of the pictures of the procedure. */
export const era = '練習の日付は、手順書に合わせて2010年10月1日です。';

/** 電子証明書ログイン once more, after the browser was opened again. */
export const certificateLoginAgain = {
  instruction: 'もう一度「電子証明書ログイン」ボタンを押します。',
  why: '今度は、期限切れのものと新しいもの、2枚の電子証明書から選べるはずです。',
  seen: '電子証明書を選ぶ画面に、期限切れのものと新しいもの、2枚が並びました。',
  hints: [
    '開き直したログイン画面の「電子証明書方式のお客様」の欄です。',
    '新しい電子証明書でログインを始めます。',
    '「電子証明書ログイン」をもう一度押します。',
  ],
  picture: '証明書の選択ダイアログに、期限切れと新しい電子証明書が並んでいます。',
} as const satisfies StepTexts;

export const readingMailsTexts: FragmentTexts<typeof readingMails> = {
  openMail: stepOf('mail.openByIcon'),
  readNotice: stepOf('mail.readNotice'),
  readForgedMail: stepOf('mail.readForged'),
};

export const searchingTexts: FragmentTexts<typeof searching> = {
  openSearch: stepOf('desktop.openSearch'),
  searchBrowser: stepOf('desktop.searchIe'),
};

export const authenticatingTexts: FragmentTexts<ReturnType<typeof authenticating>> = {
  enterLoginId: stepOf('BSMS001.typeLoginId'),
  enterPassword: stepOf('BSMS001.typePassword'),
  authenticate: stepOf('BSMS001.authenticate'),
};

export const issuingTexts: FragmentTexts<ReturnType<typeof issuing>> = {
  issue: stepOf('BSMS002.issue'),
  allowRequest: stepOf('webAccess.allowRequest'),
  allowInstallation: stepOf('webAccess.allowInstallation'),
};

export const closingResultTexts: FragmentTexts<ReturnType<typeof closingResult>> = {
  close: stepOf('BSMS004.close'),
  confirmClosing: stepOf('closeQuestion.yes'),
};

export const choosingNewestTexts: FragmentTexts<ReturnType<typeof choosingNewest>> = {
  selectNewCertificate: stepOf('certificatePicker.selectValid'),
  presentNewCertificate: stepOf('certificatePicker.presentValid'),
};

export const confirmingPasswordTexts: FragmentTexts<ReturnType<typeof confirmingPassword>> = {
  openSoftwareKeyboard: stepOf('BLGI004.openKeyboard'),
  confirmPassword: stepOf('softwareKeyboard.confirm'),
  login: stepOf('BLGI004.login'),
};

export const registeringTexts: FragmentTexts<ReturnType<typeof registering>> = {
  enterBranch: stepOf('BLIS005.branch'),
  chooseKind: stepOf('BLIS005.kind'),
  enterNumber: stepOf('BLIS005.number'),
  enterProvisionalPassword: stepOf('BLIS005.provisionalPassword'),
  enterProvisionalConfirmation: stepOf('BLIS005.provisionalConfirmationPassword'),
  confirmAccount: stepOf('BLIS005.next'),
  enterUserName: stepOf('BLIS006.userName'),
  enterMail: stepOf('BLIS006.mail'),
  enterMailAgain: stepOf('BLIS006.mailAgain'),
  enterNewLoginId: stepOf('BLIS006.loginId'),
  enterNewLoginIdAgain: stepOf('BLIS006.loginIdAgain'),
  enterNewPassword: stepOf('BLIS006.password'),
  enterNewPasswordAgain: stepOf('BLIS006.passwordAgain'),
  enterNewConfirmation: stepOf('BLIS006.confirmationPassword'),
  enterNewConfirmationAgain: stepOf('BLIS006.confirmationPasswordAgain'),
  checkEntries: stepOf('BLIS006.next'),
  register: stepOf('BLIS007.register'),
  returnToLogin: stepOf('BLIS008.back'),
};
