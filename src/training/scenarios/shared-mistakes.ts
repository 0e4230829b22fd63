// The mistakes that exercises share. Each function gives those that can be made on one kind of page; a mistake that an exercise
// teaches in its own way stands in the exercise instead.
import type { LoginId } from '../../profile/profile.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { declinedWebAccess, expiredCertificateChosen, windowsLeftOpen } from './certificate-checks.ts';
import { credentialsMistyped, entrySlipped, loggedInByPassword } from './credential-checks.ts';
import { loggingInByPassword, rightPassword } from './fragments.ts';
import { forgedLinkFollowed, forgedMailAnswered } from './mail-checks.ts';
import type { Action, Scenario } from '../scenario.ts';

/** A password that is not the account's, sent from BSMS001. */
export const mistyping = (window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window },
];

/**
 * BSMS001: entries that slip. The bank refuses a wrong password and capitals; full-width letters it never gets to see.
 * @param after a step after which the password can be typed
 */
export const entryMistakes = (account: LoginId, window: WindowId, after = 'enterLoginId') =>
  [
    {
      id: 'fullWidthEntry',
      weight: 'light',
      check: entrySlipped(account, 'fullWidth'),
      example: {
        after,
        actions: [
          { type: 'typed', window, field: 'loginId', entry: { kind: 'known', loginId: account, width: 'full' } },
          { type: 'typed', window, field: 'password', entry: rightPassword(account) },
          { type: 'pressedAuthenticate', window },
        ],
      },
    },
    {
      id: 'capitalLetters',
      weight: 'light',
      check: entrySlipped(account, 'letterCase'),
      example: {
        after,
        actions: [
          { type: 'typed', window, field: 'password', entry: { judged: 'letterCase', length: 10 } },
          { type: 'pressedAuthenticate', window },
        ],
      },
    },
  ] as const satisfies Scenario['mistakes'];

/** BSMS001: another password than the account's. */
export const passwordMistake = (window: WindowId, after = 'enterLoginId') =>
  [
    {
      id: 'passwordMistyped',
      weight: 'light',
      check: credentialsMistyped,
      example: { after, actions: mistyping(window) },
    },
  ] as const satisfies Scenario['mistakes'];

/** BSMS002 and BSMS003: いいえ at the first and at the second question. */
export const questionMistakes = (window: WindowId) =>
  [
    {
      id: 'requestDeclined',
      weight: 'light',
      check: declinedWebAccess('request'),
      example: { after: 'issue', actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    },
    {
      id: 'installationDeclined',
      weight: 'heavy',
      check: declinedWebAccess('install'),
      example: { after: 'allowRequest', actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    },
  ] as const satisfies Scenario['mistakes'];

/** All mistakes that can be made wherever a certificate is obtained. */
export const issuingMistakes = (account: LoginId, window: WindowId, typingAfter?: string) =>
  [
    ...passwordMistake(window, typingAfter),
    ...entryMistakes(account, window, typingAfter),
    ...questionMistakes(window),
  ] as const satisfies Scenario['mistakes'];

/** BLGI001: log-in under ID・パスワード方式のお客様, by a customer whose contract requires a certificate. */
export const loginPageMistake = (account: LoginId, window: WindowId, after = '0') =>
  [
    {
      id: 'passwordLogin',
      weight: 'light',
      check: loggedInByPassword,
      example: { after, actions: loggingInByPassword(account, window) },
    },
  ] as const satisfies Scenario['mistakes'];

/** BLGI004: a password that slips. */
export const confirmingMistakes = (account: LoginId, window: WindowId, after = 'openSoftwareKeyboard') =>
  [
    {
      id: 'passwordMistyped',
      weight: 'light',
      check: credentialsMistyped,
      example: {
        after,
        actions: [
          { type: 'confirmedSoftwareKeyboard', window, entry: { judged: 'wrong', length: 8 } },
          { type: 'pressedLogin', window },
        ],
      },
    },
    {
      id: 'capitalLetters',
      weight: 'light',
      check: entrySlipped(account, 'letterCase'),
      example: {
        after,
        actions: [
          { type: 'confirmedSoftwareKeyboard', window, entry: { judged: 'letterCase', length: 10 } },
          { type: 'pressedLogin', window },
        ],
      },
    },
  ] as const satisfies Scenario['mistakes'];

/** The mail program shows a mail that pretends to come from the bank. */
export const forgedMailMistakes = (after = 'readForgedMail') =>
  [
    {
      id: 'forgedLinkFollowed',
      weight: 'heavy',
      check: forgedLinkFollowed,
      example: { after, actions: [{ type: 'followedMailLink' }] },
    },
    {
      id: 'forgedMailAnswered',
      weight: 'heavy',
      check: forgedMailAnswered,
      example: { after, actions: [{ type: 'openedReply' }, { type: 'choseReply', reply: 'agree' }] },
    },
  ] as const satisfies Scenario['mistakes'];

/** The picker lists an old and a new certificate, and has the old one selected. */
export const pickerMistake = (window: WindowId, after = 'certificateLoginAgain') =>
  [
    {
      id: 'expiredCertificateChosen',
      weight: 'light',
      check: expiredCertificateChosen,
      example: { after, actions: [{ type: 'choseCertificate', window }] },
    },
  ] as const satisfies Scenario['mistakes'];

/** 電子証明書ログイン in a window that is older than the new certificate. */
export const leftOpenMistake = (window: WindowId, after = 'confirmClosing', before: readonly Action[] = []) =>
  [
    {
      id: 'windowsLeftOpen',
      weight: 'heavy',
      check: windowsLeftOpen,
      example: { after, actions: [...before, { type: 'pressedCertificateLogin', window }] },
    },
  ] as const satisfies Scenario['mistakes'];

type MistakeIn<Listing extends (...asked: never) => Scenario['mistakes']> = ReturnType<Listing>[number]['id'];

/** The ids of all these mistakes. Their words are looked up by them, so an id is never that of another mistake. */
export type SharedMistakeId = MistakeIn<
  | typeof issuingMistakes
  | typeof confirmingMistakes
  | typeof loginPageMistake
  | typeof forgedMailMistakes
  | typeof pickerMistake
  | typeof leftOpenMistake
>;
