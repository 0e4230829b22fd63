// Mistakes that are made on one kind of page and have no name, and the ids of all that have words in common.
import type { LoginId } from '../../profile/profile.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { loggedInByPassword } from './credential-checks.ts';
import { loggingInByPassword } from './fragments.ts';
import type { MistakeName } from './form/named-mistakes.ts';
import { forgedLinkFollowed, forgedMailAnswered } from './mail-checks.ts';
import type { Action, Scenario } from '../scenario.ts';

/** A password that is not the account's, sent from BSMS001. */
export const mistyping = (window: WindowId): readonly Action[] => [
  { type: 'typed', window, field: 'password', entry: { judged: 'wrong', length: 8 } },
  { type: 'pressedAuthenticate', window },
];

/** BLGI001: log-in under ID・パスワード方式のお客様, by a customer whose contract requires a certificate. */
export const loginPageMistake = (account: LoginId, window: WindowId, after: string) =>
  [
    {
      id: 'passwordLogin',
      weight: 'light',
      check: loggedInByPassword,
      example: { after, actions: loggingInByPassword(account, window) },
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

/** The ids of all these mistakes, and of the named ones. Their words are looked up by them, so an id is never that of another mistake. */
export type SharedMistakeId = MistakeName | ReturnType<typeof forgedMailMistakes>[number]['id'];
