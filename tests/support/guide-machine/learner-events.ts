import { searchEntryOf } from '../../../src/procedure/world/search-entry.ts';
import { advance, isRefusal } from '../../../src/procedure/advance.ts';
import { browsers } from '../../../src/procedure/world/browser.ts';
import { optionsTabs, storeTabs, viewerTabs } from '../../../src/procedure/world/dialog.ts';
import {
  browserOpeners,
  hintLevels,
  mailOpeners,
  outOfScopePlaces,
  questionAnswers,
  topMenuItems,
  type ActorEvent,
  type EventOf,
  type TrainingEvent,
} from '../../../src/procedure/world/event.ts';
import { mailReplies } from '../../../src/procedure/world/mail/mail.ts';
import { mailsIn } from '../../../src/procedure/world/mail/mailbox.ts';
import { fieldIn } from '../../../src/procedure/world/keyboard-field.ts';
import { isSecretField } from '../../../src/procedure/world/memo-entry.ts';
import { fieldsOn, isRegistrationForm } from '../../../src/procedure/world/registration/registration.ts';
import type { WindowId } from '../../../src/procedure/world/window-id.ts';
import { framesOf } from '../../../src/procedure/world/windows.ts';
import { fontSizes, menuNames, pcScreen, type World } from '../../../src/procedure/world/world.ts';
import type { Profile } from '../../../src/profile/profile.ts';
import { days, seconds } from '../../../src/time/instant.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { loginIdEntries, memoEntries, passwordEntries } from './entries.ts';

/** All that a learner can let happen: at the PC, beside it, and with the attempt as a whole. */
export type MadeEvent = ActorEvent | TrainingEvent;

export interface Surroundings {
  readonly scenario: Scenario;
  readonly profile: Profile;
}

/** Lists events of one type that might happen in a world. The model says which of them can. */
type Maker<T extends MadeEvent['type']> = (world: World, about: Surroundings) => readonly EventOf<T>[];

const ids = (world: World): readonly WindowId[] => framesOf(world).map(({ id }) => id);

/** The windows with a form of ログインID取得. */
const forms = ({ windows }: World) =>
  windows.flatMap(({ id: window, page }) => (isRegistrationForm(page) ? [{ window, page }] : []));

/** One event for each window. */
const inEach =
  <T extends MadeEvent['type']>(event: (window: WindowId) => EventOf<T>): Maker<T> =>
  (world) =>
    ids(world).map(event);

/** One event for each window and each of some values. */
const withEach =
  <T extends MadeEvent['type'], V>(values: readonly V[], event: (window: WindowId, value: V) => EventOf<T>): Maker<T> =>
  (world) =>
    ids(world).flatMap((window) => values.map((value) => event(window, value)));

const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const serials = ({ store }: World) => store.map(({ serialNumber }) => serialNumber);
/** Dragged a little, half off each edge, and as far as a window goes. */
const drags = [
  [300, 20],
  [-400, 4],
  [pcScreen.width - 300, 4],
  [104, pcScreen.height - 200],
  [-4_000, -4_000],
  [4_000, 4_000],
] as const;

/** A maker for every type of event. A type without one does not compile. */
const makers: { readonly [T in MadeEvent['type']]: Maker<T> } = {
  // The taskbar has a button for Edge only.
  openedBrowser: () =>
    browserOpeners
      .flatMap((from) => browsers.map((browser) => ({ type: 'openedBrowser' as const, browser, from })))
      .filter(({ browser, from }) => from !== 'taskbar' || browser === 'edge'),
  openedMailProgram: () => mailOpeners.map((from) => ({ type: 'openedMailProgram', from })),
  openedMail: (world) => mailsIn(world, world.now).map(({ id }) => ({ type: 'openedMail', mail: id })),
  followedMailLink: () => [{ type: 'followedMailLink' }],
  openedReply: () => [{ type: 'openedReply' }],
  cancelledReply: () => [{ type: 'cancelledReply' }],
  choseReply: () => mailReplies.map((reply) => ({ type: 'choseReply', reply })),
  openedSearch: () => [{ type: 'openedSearch' }],
  closedSearch: () => [{ type: 'closedSearch' }],
  searched: () =>
    ['IE', 'edge', 'ブラウザー', 'メモ帳', ''].map((text) => ({ type: 'searched', ...searchEntryOf(text) })),
  focusedWindow: inEach((window) => ({ type: 'focusedWindow', window })),
  minimisedWindow: inEach((window) => ({ type: 'minimisedWindow', window })),
  maximisedWindow: inEach((window) => ({ type: 'maximisedWindow', window })),
  restoredWindow: inEach((window) => ({ type: 'restoredWindow', window })),
  closedWindow: inEach((window) => ({ type: 'closedWindow', window })),
  movedWindow: withEach(drags, (window, [x, y]) => ({ type: 'movedWindow', window, x, y })),
  openedMenu: withEach(menuNames, (window, name) => ({ type: 'openedMenu', window, name })),
  closedMenu: () => [{ type: 'closedMenu' }],
  triedOutOfScope: ({ mail }) =>
    outOfScopePlaces
      .filter((place) => place !== 'mail' || mail !== null)
      .map((place) => ({ type: 'triedOutOfScope', place })),
  typedInReadOnlyField: inEach((window) => ({ type: 'typedInReadOnlyField', window })),
  openedInternetOptions: inEach((window) => ({ type: 'openedInternetOptions', window })),
  openedCertificateStore: inEach((window) => ({ type: 'openedCertificateStore', window })),
  selectedOptionsTab: withEach(optionsTabs, (window, tab) => ({ type: 'selectedOptionsTab', window, tab })),
  selectedStoreTab: withEach(storeTabs, (window, tab) => ({ type: 'selectedStoreTab', window, tab })),
  selectedViewerTab: withEach(viewerTabs, (window, tab) => ({ type: 'selectedViewerTab', window, tab })),
  selectedCertificate: (world) =>
    ids(world).flatMap((window) =>
      serials(world).map((serialNumber) => ({ type: 'selectedCertificate' as const, window, serialNumber })),
    ),
  openedCertificateViewer: (world) =>
    ids(world).flatMap((window) =>
      serials(world).map((serialNumber) => ({ type: 'openedCertificateViewer' as const, window, serialNumber })),
    ),
  choseCertificate: inEach((window) => ({ type: 'choseCertificate', window })),
  answeredWebAccess: withEach(questionAnswers, (window, answer) => ({ type: 'answeredWebAccess', window, answer })),
  answeredCloseQuestion: withEach(questionAnswers, (window, answer) => ({
    type: 'answeredCloseQuestion',
    window,
    answer,
  })),
  answeredKeyboardQuestion: withEach(questionAnswers, (window, answer) => ({
    type: 'answeredKeyboardQuestion',
    window,
    answer,
  })),
  closedDialog: inEach((window) => ({ type: 'closedDialog', window })),
  confirmedSoftwareKeyboard: (world, { profile }) =>
    ids(world).flatMap((window) =>
      passwordEntries(profile).map((entry) => ({ type: 'confirmedSoftwareKeyboard' as const, window, entry })),
    ),
  typed: (world, { profile }) =>
    ids(world).flatMap((window): readonly EventOf<'typed'>[] => [
      ...loginIdEntries(profile).map((entry) => ({ type: 'typed' as const, window, field: 'loginId' as const, entry })),
      ...passwordEntries(profile).map((entry) => ({
        type: 'typed' as const,
        window,
        field: 'password' as const,
        entry,
      })),
    ]),
  filledIn: (world, { profile }) =>
    forms(world).flatMap(({ window, page }) =>
      fieldsOn(page).flatMap((field) =>
        memoEntries(field, profile).map((entry) => ({ type: 'filledIn' as const, window, field, entry })),
      ),
    ),
  filledInByKeyboard: (world, { profile }) =>
    ids(world).flatMap((window) => {
      const field = fieldIn(world, window);
      return field
        ? memoEntries(field, profile).map((entry) => ({ type: 'filledInByKeyboard' as const, window, entry }))
        : [];
    }),
  openedSoftwareKeyboard: (world) => [
    ...ids(world).map((window) => ({ type: 'openedSoftwareKeyboard' as const, window, order: digits })),
    ...forms(world).flatMap(({ window, page }) =>
      fieldsOn(page)
        .filter(isSecretField)
        .map((field) => ({ type: 'openedSoftwareKeyboard' as const, window, order: digits, field })),
    ),
  ],
  toggledSoftwareKeyboard: withEach([true, false], (window, on) => ({ type: 'toggledSoftwareKeyboard', window, on })),
  pressedCertificateLogin: inEach((window) => ({ type: 'pressedCertificateLogin', window })),
  pressedIssueCertificate: inEach((window) => ({ type: 'pressedIssueCertificate', window })),
  pressedLogin: inEach((window) => ({ type: 'pressedLogin', window })),
  pressedObtainLoginId: inEach((window) => ({ type: 'pressedObtainLoginId', window })),
  pressedBack: inEach((window) => ({ type: 'pressedBack', window })),
  pressedNext: inEach((window) => ({ type: 'pressedNext', window })),
  pressedRegister: inEach((window) => ({ type: 'pressedRegister', window })),
  pressedAuthenticate: inEach((window) => ({ type: 'pressedAuthenticate', window })),
  pressedCancel: inEach((window) => ({ type: 'pressedCancel', window })),
  pressedIssue: inEach((window) => ({ type: 'pressedIssue', window })),
  pressedClose: inEach((window) => ({ type: 'pressedClose', window })),
  pressedRenew: inEach((window) => ({ type: 'pressedRenew', window })),
  pressedLogout: inEach((window) => ({ type: 'pressedLogout', window })),
  pressedMenu: withEach(topMenuItems, (window, item) => ({ type: 'pressedMenu', window, item })),
  changedFontSize: withEach(fontSizes, (window, size) => ({ type: 'changedFontSize', window, size })),
  clockMoved: ({ now, bank }) => [
    { type: 'clockMoved', to: now + seconds(60) },
    { type: 'clockMoved', to: now + days(1) },
    ...bank.accounts.flatMap(({ lock }) =>
      lock.kind === 'temporary' && lock.until > now ? [{ type: 'clockMoved' as const, to: lock.until }] : [],
    ),
  ],
  resumed: () => [{ type: 'resumed' }],
  tookHint: (_, { scenario }) =>
    scenario.solution.flatMap(({ step }) => hintLevels.map((level) => ({ type: 'tookHint' as const, step, level }))),
  advised: (_, { scenario }) => scenario.advice.map((advice) => ({ type: 'advised', advice })),
  handedIn: () => [{ type: 'handedIn' }],
  // Another serial number, and the first one again the next time.
  certificatesRemade: ({ store }) =>
    store.length === 0
      ? []
      : [
          {
            type: 'certificatesRemade',
            replaced: store.map((certificate) => {
              const { serialNumber: lost } = certificate;
              const serialNumber = lost.startsWith('9') ? lost.slice(1) : `9${lost}`;
              return { lost, certificate: { ...certificate, serialNumber } };
            }),
          },
        ],
};

/** The types of events that only a PC with mails has. */
export const mailTypes: readonly MadeEvent['type'][] = [
  'openedMailProgram',
  'openedMail',
  'followedMailLink',
  'openedReply',
  'cancelledReply',
  'choseReply',
];

export const madeTypes = Object.keys(makers) as readonly MadeEvent['type'][]; // Object.keys forgets the keys' type

/** Events of one type, whether or not they can happen in the world. */
export const eventsOf = (type: MadeEvent['type'], world: World, about: Surroundings): readonly MadeEvent[] =>
  makers[type](world, about);

/** Greater than the numbers of any attempt, so that asks made here are never taken for an attempt's own. */
const triedSeq = 2_000_000;

/** True if the model lets an event happen in a world. */
export const canHappen = (world: World, event: MadeEvent): boolean =>
  !isRefusal(advance(world, { seq: triedSeq, at: world.now, actor: 'trainee', event }));

/** Every event that a learner can make in a world. */
export const possibleEvents = (
  world: World,
  about: Surroundings,
  types: readonly MadeEvent['type'][] = madeTypes,
): readonly MadeEvent[] =>
  types.flatMap((type) => eventsOf(type, world, about)).filter((event) => canHappen(world, event));
