import type { LoginId } from '../../../profile/profile.ts';
import type { SecretFault } from '../../../procedure/world/entry.ts';
import {
  certificateLoginInVain,
  declinedWebAccess,
  expiredCertificateChosen,
  pickerCancelled,
  windowsLeftOpen,
} from '../certificate-checks.ts';
import { happened } from '../checks.ts';
import { credentialsMistyped, entrySlipped, lockedByMisses, loggedInByPassword } from '../credential-checks.ts';
import { loggingInByPassword, obtaining, rightPassword } from '../fragments.ts';
import { forgedLinkFollowed, forgedMailAnswered } from '../mail-checks.ts';
import type { Action, Scenario, TaughtMistake } from '../../scenario.ts';
import { afterFirst, afterKey, afterLast, beforeFirst, nextWindowAfter, passwordPlace } from './places-in-solution.ts';

/** The facts of a case by which an example of a mistake is made. */
export interface MistakeSetting {
  readonly account: LoginId;
  readonly solution: Scenario['solution'];
  /** The number of windows that are open at the beginning. */
  readonly givenWindows: number;
  /** The misses that the bank has counted before. */
  readonly misses: number;
}

/** The number of misses after which the built-in bank locks an account. */
export const missesToLock = 5;

type NamedMistake = (setting: MistakeSetting) => Omit<TaughtMistake, 'id'>;

/** A password with a fault, where the solution enters the right one. */
function passwordWith(judged: Exclude<SecretFault, 'empty'>, length: number, { solution }: MistakeSetting) {
  const { page, window, after } = passwordPlace(solution);
  const entry = { judged, length };
  const actions: readonly Action[] =
    page === 'BSMS001'
      ? [
          { type: 'typed', window, field: 'password', entry },
          { type: 'pressedAuthenticate', window },
        ]
      : [
          { type: 'confirmedSoftwareKeyboard', window, entry },
          { type: 'pressedLogin', window },
        ];
  return { after, actions };
}

/** The first thing that the solution does on BLGI001. */
const onLoginPage = ({ solution }: MistakeSetting) =>
  beforeFirst(solution, 'pressedCertificateLogin', 'pressedIssueCertificate', 'pressedObtainLoginId');

/** The mistakes that a case takes by their names. Each finds in the solution when it would be made, and in which window. */
export const namedMistakes = {
  passwordMistyped: (setting) => ({
    weight: 'light',
    check: credentialsMistyped,
    example: passwordWith('wrong', 8, setting),
  }),
  capitalLetters: (setting) => ({
    weight: 'light',
    check: entrySlipped(setting.account, 'letterCase'),
    example: passwordWith('letterCase', 10, setting),
  }),
  passwordsConfused: (setting) => ({
    weight: 'light',
    check: entrySlipped(setting.account, 'confirmation'),
    example: passwordWith('confirmation', 10, setting),
  }),
  lockedByMisses: (setting) => {
    const { after, actions } = passwordWith('wrong', 8, setting);
    const tries = Array.from({ length: missesToLock - setting.misses }, () => actions);
    return { weight: 'heavy', check: lockedByMisses, example: { after, actions: tries.flat() } };
  },
  fullWidthEntry: ({ account, solution }) => {
    const { window, after } = passwordPlace(solution);
    const loginId = { kind: 'known', loginId: account, width: 'full' } as const;
    return {
      weight: 'light',
      check: entrySlipped(account, 'fullWidth'),
      example: {
        after,
        actions: [
          { type: 'typed', window, field: 'loginId', entry: loginId },
          { type: 'typed', window, field: 'password', entry: rightPassword(account) },
          { type: 'pressedAuthenticate', window },
        ],
      },
    };
  },
  requestDeclined: ({ solution }) => {
    const { window, after } = afterFirst(solution, 'pressedIssue');
    return {
      weight: 'light',
      check: declinedWebAccess('request'),
      example: { after, actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    };
  },
  installationDeclined: ({ solution }) => {
    const { window, after } = afterFirst(solution, 'answeredWebAccess');
    return {
      weight: 'heavy',
      check: declinedWebAccess('install'),
      example: { after, actions: [{ type: 'answeredWebAccess', window, answer: 'no' }] },
    };
  },
  passwordLogin: (setting) => {
    const { window, after } = onLoginPage(setting);
    return {
      weight: 'light',
      check: loggedInByPassword,
      example: { after, actions: loggingInByPassword(setting.account, window) },
    };
  },
  windowsLeftOpen: ({ solution }) => {
    const { after } = afterLast(solution, 'answeredCloseQuestion');
    const { window } = beforeFirst(solution, 'pressedIssueCertificate');
    return {
      weight: 'heavy',
      check: windowsLeftOpen,
      example: { after, actions: [{ type: 'pressedCertificateLogin', window }] },
    };
  },
  expiredCertificateChosen: ({ solution }) => {
    const { window, after } = afterLast(solution, 'pressedCertificateLogin');
    return {
      weight: 'light',
      check: expiredCertificateChosen,
      example: { after, actions: [{ type: 'choseCertificate', window }] },
    };
  },
  anotherIssued: (setting) => {
    const { window, after } = onLoginPage(setting);
    const popup = nextWindowAfter(setting.solution, setting.givenWindows, after);
    return {
      weight: 'heavy',
      check: happened('certificateIssued'),
      example: { after, actions: obtaining(setting.account, window, popup) },
    };
  },
  pickerCancelled: ({ solution }) => {
    const { window, after } = afterLast(solution, 'pressedCertificateLogin');
    return {
      weight: 'light',
      check: pickerCancelled,
      example: { after, actions: [{ type: 'closedDialog', window }] },
    };
  },
  triedWithoutPicker: () => ({
    weight: 'light',
    check: certificateLoginInVain,
    example: { after: '0', actions: [{ type: 'pressedCertificateLogin', window: 'w1' }] },
  }),
  forgedLinkFollowed: ({ solution }) => ({
    weight: 'heavy',
    check: forgedLinkFollowed,
    example: { after: afterKey(solution, 'mail.readForged'), actions: [{ type: 'followedMailLink' }] },
  }),
  forgedMailAnswered: ({ solution }) => ({
    weight: 'heavy',
    check: forgedMailAnswered,
    example: {
      after: afterKey(solution, 'mail.readForged'),
      actions: [{ type: 'openedReply' }, { type: 'choseReply', reply: 'agree' }],
    },
  }),
} as const satisfies Readonly<Record<string, NamedMistake>>;

export type MistakeName = keyof typeof namedMistakes;

/** The mistake of this name as a case teaches it. */
export const mistakeNamed = <Name extends MistakeName>(name: Name, setting: MistakeSetting) => ({
  id: name,
  ...namedMistakes[name](setting),
});

/** The mistakes that can be made wherever a certificate is obtained, except those with the password. */
export const whereIssued = [
  'fullWidthEntry',
  'requestDeclined',
  'installationDeclined',
  'passwordLogin',
  'windowsLeftOpen',
] as const satisfies readonly MistakeName[];

/** The mistakes that can be made wherever a customer with an old and a new certificate logs in. */
export const whereLoggedIn = [
  'anotherIssued',
  'expiredCertificateChosen',
  'passwordLogin',
  'passwordMistyped',
  'capitalLetters',
] as const satisfies readonly MistakeName[];
