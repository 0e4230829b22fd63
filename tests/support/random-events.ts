// Longer than most: a random event of each type that there is.
import { searchEntryOf } from '../../src/procedure/world/search-entry.ts';
import type { AskKind } from '../../src/procedure/world/ask.ts';
import type { LoginIdEntry, SecretEntry } from '../../src/procedure/world/entry.ts';
import { outOfScopePlaces, type Event } from '../../src/procedure/world/event.ts';
import { mailReplies } from '../../src/procedure/world/mail/mail.ts';
import {
  emptyEntry,
  registrationFields,
  valueOf,
  type MemoEntry,
  type RegistrationField,
} from '../../src/procedure/world/memo-entry.ts';
import type { WindowId } from '../../src/procedure/world/window-id.ts';
import { frontWindow } from '../../src/procedure/world/windows.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { fixedCertificates } from '../../src/training/script/fixed-certificates.ts';
import { below, oneOf, seeded } from './fuzz/seeded.ts';

/** Chance that can be repeated. */
export interface Chance {
  /** A whole number below a limit; 0 below 0. */
  below(limit: number): number;
  of<T>(choices: readonly [T, ...T[]]): T;
}

export function chance(seed: number): Chance {
  const random = seeded(seed);
  return { below: (limit) => below(random, limit), of: (choices) => oneOf(random, choices) };
}

const { expired, renewed } = fixedCertificates;
const fitting: Readonly<Record<AskKind, readonly Event['type'][]>> = {
  prepare: ['prepared'],
  authenticate: ['authenticated', 'authenticated', 'credentialsRefused', 'bankUnreachable'],
  logIn: ['loggedIn', 'credentialsRefused', 'bankUnreachable'],
  makeRequest: ['requestMade', 'requestMade', 'requestMade', 'requestFailed'],
  enrol: ['certificateIssued', 'certificateIssued', 'enrolmentRefused', 'bankUnreachable', 'bankUnreachable'],
  wait: ['waited'],
  install: ['certificateInstalled', 'installationFailed'],
  signChallenge: ['certificateAccepted', 'certificateAccepted', 'certificateRefused', 'bankUnreachable'],
  confirmPassword: ['loggedIn', 'loggedIn', 'credentialsRefused', 'sessionEnded', 'bankUnreachable'],
  confirmAccount: ['accountConfirmed', 'accountConfirmed', 'registrationRefused', 'bankUnreachable'],
  checkEntries: ['entriesChecked', 'entriesChecked', 'registrationRefused', 'sessionEnded', 'bankUnreachable'],
  register: ['registered', 'registrationRefused', 'sessionEnded', 'bankUnreachable'],
  logOut: ['loggedOut', 'sessionEnded', 'bankUnreachable'],
};

const account = { loginId: 'test999', misses: 1, temporaryLocks: 0, lock: { kind: 'none' } } as const;
const newcomer = { ...account, loginId: 'test501', registered: false } as const;
const customer = {
  loginId: 'test999',
  userName: '見本 太郎',
  company: '株式会社みほん商事',
  role: 'master',
  lastLogin: null,
  certificateNotAfter: null,
} as const;

/** Events of the mail program, which most cases do not have. */
const mailEvents = ({ of }: Chance): readonly Event[] => [
  { type: 'openedMailProgram', from: of(['icon', 'search', 'taskbar']) },
  { type: 'openedMail', mail: of(['forged-1', 'notice-40-2011-10-01']) },
  { type: 'followedMailLink' },
  { type: 'openedReply' },
  { type: 'cancelledReply' },
  { type: 'choseReply', reply: of(mailReplies) },
];

/** One of every kind of event, about something that is there more often than not. Whether it can happen is not asked. */
/** The same certificate under another serial number, and under the first one the next time. */
const remade = (certificate: World['store'][number]) => {
  const { serialNumber: lost } = certificate;
  const serialNumber = lost.startsWith('9') ? lost.slice(1) : `9${lost}`;
  return { lost, certificate: { ...certificate, serialNumber } };
};

export function randomEvent(chance: Chance, world: World): Event {
  const { below, of } = chance;
  const anyWindow = world.windows[below(world.windows.length)]?.id;
  const window: WindowId = (below(3) > 0 ? frontWindow(world)?.id : anyWindow) ?? of<WindowId>(['w1', 'w99']);
  const asked = world.asks[below(world.asks.length)];
  const ask = below(20) === 0 ? '1.prepare' : (asked?.id ?? '0.none');
  const answer = of<'yes' | 'no'>(['yes', 'yes', 'no']);
  const certificate = { ...renewed.fields, serialNumber: below(1_000_000).toString(16) };
  const serialNumber = world.store[below(world.store.length + 1)]?.serialNumber ?? '00';
  const secret = of<SecretEntry>([
    { judged: 'right', length: 10, of: ['test999'] },
    { judged: 'wrong', length: 8 },
    { judged: 'empty', length: 0 },
  ]);
  const loginId = of<LoginIdEntry>([
    { kind: 'known', loginId: 'test999', width: 'half' },
    { kind: 'unknown', length: 7, letters: 'alphanumeric' },
    { kind: 'empty' },
  ]);
  const field = of<RegistrationField>(registrationFields);
  const entry = of<MemoEntry>([
    { judged: 'memo', length: 10, value: valueOf(field), of: ['test501'] },
    { judged: 'memo', length: 10, value: valueOf(field), of: ['test501'] },
    { judged: 'memo', length: 10, value: 'loginId', of: ['test999'] },
    { judged: 'wrong', length: 8 },
    emptyEntry,
  ]);
  const mostly = (usual: Event, other: Event): Event => (below(12) === 0 ? other : usual);

  const answers: readonly [Event, ...Event[]] = [
    { type: 'prepared', ask, certificates: [{ ...expired.fields, loginId: 'test999' }] },
    { type: 'authenticated', ask, loginId: 'test999', code: 'code', account },
    {
      type: 'credentialsRefused',
      ask,
      reason: of(['mismatch', 'locked', 'certificateRequired']),
      account: of([account, null]),
    },
    { type: 'loggedIn', ask, session: 'session', customer, account },
    { type: 'requestMade', ask },
    { type: 'requestFailed', ask },
    { type: 'certificateIssued', ask, certificate },
    {
      type: 'enrolmentRefused',
      ask,
      reason: of([
        'anotherCertificateValid',
        'authorityExpired',
        'sessionEnded',
        'locked',
        'refused',
        'renewalTooEarly',
      ]),
      account: null,
    },
    { type: 'waited', ask },
    { type: 'certificateInstalled', ask, certificate },
    { type: 'installationFailed', ask },
    { type: 'certificateAccepted', ask, loginId: 'test999', session: 'session' },
    { type: 'certificateRefused', ask, reason: of(['expired', 'notYetValid', 'revoked', 'notConfirmed']) },
    { type: 'accountConfirmed', ask, loginId: 'test501', session: 'session', account: newcomer },
    { type: 'entriesChecked', ask },
    { type: 'registered', ask, account: { ...newcomer, registered: true } },
    { type: 'registrationRefused', ask, account: of([newcomer, null]) },
    { type: 'renewalGranted', ask, loginId: 'test999', code: 'code' },
    { type: 'loggedOut', ask },
    { type: 'sessionEnded', ask },
    { type: 'bankUnreachable', ask },
  ];
  const forms: readonly [Event, ...Event[]] = [
    { type: 'typed', window, field: 'loginId', entry: loginId },
    { type: 'typed', window, field: 'password', entry: secret },
    { type: 'openedSoftwareKeyboard', window, order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { type: 'confirmedSoftwareKeyboard', window, entry: secret },
    { type: 'typedInReadOnlyField', window },
    { type: 'filledIn', window, field, entry },
    { type: 'filledIn', window, field, entry },
    { type: 'filledInByKeyboard', window, entry },
    { type: 'openedSoftwareKeyboard', window, order: [0, 1, 2], field },
    { type: 'pressedNext', window },
    { type: 'pressedRegister', window },
    { type: 'toggledSoftwareKeyboard', window, on: of([true, false]) },
    { type: 'pressedLogin', window },
    { type: 'pressedAuthenticate', window },
    { type: 'pressedCertificateLogin', window },
    { type: 'pressedIssueCertificate', window },
    { type: 'pressedIssue', window },
    { type: 'pressedIssue', window },
    { type: 'answeredWebAccess', window, answer },
    { type: 'answeredWebAccess', window, answer },
    { type: 'choseCertificate', window },
    { type: 'answeredKeyboardQuestion', window, answer },
  ];
  const others: readonly [Event, ...Event[]] = [
    world.windows.length < 4
      ? { type: 'openedBrowser', browser: of(['ie', 'edge']), from: of(['icon', 'search', 'taskbar']) }
      : { type: 'closedWindow', window },
    ...(world.mail ? mailEvents(chance) : []),
    { type: 'searched', ...searchEntryOf(of(['IE', 'えっじ', 'x', ''])) },
    { type: 'openedSearch' },
    { type: 'closedSearch' },
    { type: 'focusedWindow', window },
    { type: 'minimisedWindow', window },
    { type: 'maximisedWindow', window },
    { type: 'restoredWindow', window },
    mostly({ type: 'focusedWindow', window }, { type: 'closedWindow', window }),
    { type: 'movedWindow', window, x: below(4_000) - 2_000, y: below(4_000) - 2_000.5 },
    { type: 'openedMenu', window, name: of(['file', 'tools']) },
    { type: 'closedMenu' },
    { type: 'triedOutOfScope', place: of(outOfScopePlaces) },
    { type: 'openedInternetOptions', window },
    { type: 'openedCertificateStore', window },
    { type: 'selectedOptionsTab', window, tab: 'content' },
    { type: 'selectedStoreTab', window, tab: of(['personal', 'root']) },
    { type: 'selectedViewerTab', window, tab: 'path' },
    { type: 'selectedCertificate', window, serialNumber },
    { type: 'openedCertificateViewer', window, serialNumber },
    { type: 'closedDialog', window },
    { type: 'closedDialog', window },
    { type: 'answeredCloseQuestion', window, answer },
    { type: 'pressedObtainLoginId', window },
    { type: 'pressedBack', window },
    mostly({ type: 'pressedBack', window }, { type: 'pressedCancel', window }),
    { type: 'pressedClose', window },
    { type: 'pressedRenew', window },
    { type: 'pressedLogout', window },
    { type: 'pressedMenu', window, item: of(['home', 'transfer']) },
    { type: 'changedFontSize', window, size: of(['small', 'large']) },
    { type: 'clockMoved', to: world.now + below(100_000) - 10_000 },
    { type: 'tookHint', step: of(['issue', 'login']), level: of([1, 2, 3]) },
    { type: 'advised', advice: of(['branch', 'masterUser']) },
    { type: 'certificatesRemade', replaced: world.store.slice(0, 1).map(remade) },
    // Seldom, since nothing happens after it.
    below(12) === 0 ? { type: 'handedIn' } : { type: 'resumed' },
  ];
  const fit = asked ? fitting[asked.kind] : [];
  const wanted = fit[below(fit.length)];
  const right = answers.find(({ type }) => type === wanted);
  return below(5) < 2 && right ? right : of(of([answers, forms, forms, others]));
}
