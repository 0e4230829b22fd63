// Steps that several solutions share, each fragment in one window.
import type { LoginId } from '../../profile/profile.ts';
import type { SecretEntry } from '../../procedure/world/entry.ts';
import { valueOf, type MemoEntry, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Action, Scenario } from '../scenario.ts';
import { mailOf, newestCertificate } from './known-in-world.ts';

/** The order of the software keyboard's digits in pictures. Elsewhere it is shuffled each time. */
export const shuffled = [6, 2, 9, 0, 5, 8, 1, 7, 3, 4] as const;

/** The account's password, as an attempt records a field that was filled in correctly. */
export const rightPassword = (account: LoginId): SecretEntry => ({ judged: 'right', length: 10, of: [account] });

/** An account's value for a field of ログインID取得, as an attempt records a field that was filled in correctly. */
export const rightEntry = (account: LoginId, field: RegistrationField): MemoEntry => ({
  judged: 'memo',
  length: 10,
  value: valueOf(field),
  of: [account],
});

/** The mail program: the bank's notice and the forged mail beside it, each looked at. */
export const readingMails = [
  { step: 'openMail', key: 'mail.openByIcon', action: { type: 'openedMailProgram', from: 'icon' } },
  {
    step: 'readNotice',
    key: 'mail.readNotice',
    action: (world: World) => ({ type: 'openedMail', mail: mailOf(world, 'notice') }),
  },
  {
    step: 'readForgedMail',
    key: 'mail.readForged',
    action: (world: World) => ({ type: 'openedMail', mail: mailOf(world, 'forged') }),
  },
] as const satisfies Scenario['solution'];

/** 個人認証: log-in ID and password on BSMS001. */
export const authenticating = (account: LoginId, window: WindowId) =>
  [
    {
      step: 'enterLoginId',
      key: 'BSMS001.typeLoginId',
      action: { type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId: account, width: 'half' } },
    },
    {
      step: 'enterPassword',
      key: 'BSMS001.typePassword',
      action: { type: 'typed', window, field: 'password', entry: rightPassword(account) },
    },
    { step: 'authenticate', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window } },
  ] as const satisfies Scenario['solution'];

const filling = (account: LoginId, window: WindowId) => (field: RegistrationField) =>
  ({
    type: 'filledIn',
    window,
    field,
    entry: rightEntry(account, field),
  }) as const;

/** ログインID取得: from BLIS005 to BLIS008, and back to where it was begun. */
export const registering = (account: LoginId, window: WindowId) => {
  const fill = filling(account, window);
  return [
    { step: 'enterBranch', key: 'BLIS005.branch', action: fill('branch') },
    { step: 'chooseKind', key: 'BLIS005.kind', action: fill('kind') },
    { step: 'enterNumber', key: 'BLIS005.number', action: fill('number') },
    { step: 'enterProvisionalPassword', key: 'BLIS005.provisionalPassword', action: fill('provisionalPassword') },
    {
      step: 'enterProvisionalConfirmation',
      key: 'BLIS005.provisionalConfirmationPassword',
      action: fill('provisionalConfirmationPassword'),
    },
    { step: 'confirmAccount', key: 'BLIS005.next', action: { type: 'pressedNext', window } },
    { step: 'enterUserName', key: 'BLIS006.userName', action: fill('userName') },
    { step: 'enterMail', key: 'BLIS006.mail', action: fill('mail') },
    { step: 'enterMailAgain', key: 'BLIS006.mailAgain', action: fill('mailAgain') },
    { step: 'enterNewLoginId', key: 'BLIS006.loginId', action: fill('loginId') },
    { step: 'enterNewLoginIdAgain', key: 'BLIS006.loginIdAgain', action: fill('loginIdAgain') },
    { step: 'enterNewPassword', key: 'BLIS006.password', action: fill('password') },
    { step: 'enterNewPasswordAgain', key: 'BLIS006.passwordAgain', action: fill('passwordAgain') },
    { step: 'enterNewConfirmation', key: 'BLIS006.confirmationPassword', action: fill('confirmationPassword') },
    {
      step: 'enterNewConfirmationAgain',
      key: 'BLIS006.confirmationPasswordAgain',
      action: fill('confirmationPasswordAgain'),
    },
    { step: 'checkEntries', key: 'BLIS006.next', action: { type: 'pressedNext', window } },
    { step: 'register', key: 'BLIS007.register', action: { type: 'pressedRegister', window } },
    { step: 'returnToLogin', key: 'BLIS008.backToLogin', action: { type: 'pressedBack', window } },
  ] as const satisfies Scenario['solution'];
};

/** 証明書発行: from BSMS002 over both questions to BSMS004. */
export const issuing = (window: WindowId) =>
  [
    { step: 'issue', key: 'BSMS002.issue', action: { type: 'pressedIssue', window } },
    {
      step: 'allowRequest',
      key: 'webAccess.allowRequest',
      action: { type: 'answeredWebAccess', window, answer: 'yes' },
    },
    {
      step: 'allowInstallation',
      key: 'webAccess.allowInstallation',
      action: { type: 'answeredWebAccess', window, answer: 'yes' },
    },
  ] as const satisfies Scenario['solution'];

/** BSMS004: its own button 閉じる, and the question that follows, in a window beside another or in the last one. */
export const closingResult = (window: WindowId, last = false) =>
  [
    { step: 'close', key: 'BSMS004.close', action: { type: 'pressedClose', window } },
    {
      step: 'confirmClosing',
      key: last ? 'closeQuestion.yesInLast' : 'closeQuestion.yes',
      action: { type: 'answeredCloseQuestion', window, answer: 'yes' },
    },
  ] as const satisfies Scenario['solution'];

/** The picker, with an old and a new certificate in it. */
export const choosingNewest = (window: WindowId) =>
  [
    {
      step: 'selectNewCertificate',
      key: 'certificatePicker.selectValid',
      action: (world: World) => ({ type: 'selectedCertificate', window, serialNumber: newestCertificate(world) }),
    },
    {
      step: 'presentNewCertificate',
      key: 'certificatePicker.presentValid',
      action: { type: 'choseCertificate', window },
    },
  ] as const satisfies Scenario['solution'];

/** BLGI004: the password after the certificate. */
export const confirmingPassword = (account: LoginId, window: WindowId) =>
  [
    {
      step: 'openSoftwareKeyboard',
      key: 'BLGI004.openKeyboard',
      action: { type: 'openedSoftwareKeyboard', window, order: shuffled },
    },
    {
      step: 'confirmPassword',
      key: 'softwareKeyboard.confirm',
      action: { type: 'confirmedSoftwareKeyboard', window, entry: rightPassword(account) },
    },
    { step: 'login', key: 'BLGI004.login', action: { type: 'pressedLogin', window } },
  ] as const satisfies Scenario['solution'];

/** Log-in under ID・パスワード方式のお客様 on BLGI001, as actions, since no solution does so. */
export const loggingInByPassword = (account: LoginId, window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId: account, width: 'half' } },
  { type: 'openedSoftwareKeyboard', window, order: shuffled },
  { type: 'confirmedSoftwareKeyboard', window, entry: rightPassword(account) },
  { type: 'pressedLogin', window },
];

/** The way from BLGI001 to an issued certificate, as actions for examples of mistakes. */
export const obtaining = (account: LoginId, window: WindowId, popup: WindowId): readonly Action[] => [
  { type: 'pressedIssueCertificate', window },
  ...authenticating(account, popup).map(({ action }) => action),
  { type: 'pressedIssue', window: popup },
  { type: 'answeredWebAccess', window: popup, answer: 'yes' },
];

/** A password that is not the account's, sent from BSMS001, as actions. */
export const mistyping = (window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window },
];
