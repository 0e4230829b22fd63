// Longer than most: all events of an attempt, in one union.
import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { AccountState } from '../../profile/account-state.ts';
import type { Customer } from '../../profile/customer.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { RefusalWord } from '../../profile/refusals.ts';
import type { AskId } from './ask.ts';
import type { OptionsTab, StoreTab, ViewerTab } from './dialog.ts';
import type { LoginIdEntry, SecretEntry } from './entry.ts';
import type { MailId, MailReply } from './mail/mail.ts';
import type { SearchEntry } from './search-entry.ts';
import type { MemoEntry, RegistrationField } from './memo-entry.ts';
import type { WindowId } from './window-id.ts';
import type { Browser } from './browser.ts';
import type { FontSize, MenuName } from './world.ts';

// Distributive, so that each type of event is a member of the union on its own.
type Plain<T extends string> = T extends string ? { readonly type: T } : never;
type InWindow<T extends string> = T extends string ? { readonly type: T; readonly window: WindowId } : never;

/** The top page's menu, such as 資金移動, in its order. The exercises cover none of it. */
export const topMenuItems = ['home', 'statements', 'transfer', 'approval', 'administration'] as const;
export type TopMenuItem = (typeof topMenuItems)[number];

/** Places on the desktop that open a browser. */
export const browserOpeners = ['icon', 'search', 'taskbar'] as const;
export type BrowserOpener = (typeof browserOpeners)[number];

/** Places on the desktop that open the mail program. */
export const mailOpeners = ['icon', 'search', 'taskbar'] as const;
export type MailOpener = (typeof mailOpeners)[number];

/** Parts of the PC that look as if they did something, and that no exercise needs. */
export const outOfScopePlaces = [
  'recycleBin',
  'contextMenu',
  'tray',
  'search',
  'browserButtons',
  'address',
  'menu',
  'keys',
  'internetOptions',
  'certificateStore',
  'certificateViewer',
  'mail',
] as const;
export type OutOfScopePlace = (typeof outOfScopePlaces)[number];

/** Events on the desktop, and of windows as a whole. */
export type DesktopEvent =
  | (Plain<'openedBrowser'> & { readonly browser: Browser; readonly from: BrowserOpener })
  | (Plain<'openedMailProgram'> & { readonly from: MailOpener })
  | (Plain<'searched'> & SearchEntry)
  | Plain<'openedSearch' | 'closedSearch'>
  | InWindow<'focusedWindow' | 'minimisedWindow' | 'maximisedWindow' | 'restoredWindow' | 'closedWindow'>
  | (InWindow<'movedWindow'> & { readonly x: number; readonly y: number })
  | (InWindow<'openedMenu'> & { readonly name: MenuName })
  | Plain<'closedMenu'>
  | (Plain<'triedOutOfScope'> & { readonly place: OutOfScopePlace });

/** The answers to a question of Windows, in the order of its buttons. */
export const questionAnswers = ['yes', 'no'] as const;
export type QuestionAnswer = (typeof questionAnswers)[number];

/** Events in the dialog in front of a window. */
export type DialogEvent =
  | InWindow<'openedInternetOptions' | 'openedCertificateStore'>
  | (InWindow<'selectedOptionsTab'> & { readonly tab: OptionsTab })
  | (InWindow<'selectedStoreTab'> & { readonly tab: StoreTab })
  | (InWindow<'selectedViewerTab'> & { readonly tab: ViewerTab })
  /** A certificate was selected in the certificate store or the picker. */
  | (InWindow<'selectedCertificate'> & { readonly serialNumber: SerialNumber })
  | (InWindow<'openedCertificateViewer'> & { readonly serialNumber: SerialNumber })
  /** OK was pressed in the picker. */
  | InWindow<'choseCertificate'>
  | (InWindow<'answeredWebAccess' | 'answeredCloseQuestion' | 'answeredKeyboardQuestion'> & {
      readonly answer: QuestionAnswer;
    })
  /** OK, 閉じる, キャンセル, Esc or ×, where that decides nothing else. In the picker it means that none was chosen. */
  | InWindow<'closedDialog'>
  | (InWindow<'confirmedSoftwareKeyboard'> & { readonly entry: SecretEntry })
  /** The same on a page of ログインID取得, into the field for which the keyboard was opened. */
  | (InWindow<'filledInByKeyboard'> & { readonly entry: MemoEntry });

/** Events on the bank's pages. */
export type PageEvent =
  | (InWindow<'typed'> & { readonly field: 'loginId'; readonly entry: LoginIdEntry })
  | (InWindow<'typed'> & { readonly field: 'password'; readonly entry: SecretEntry })
  /** Keys were pressed in a password field that only the software keyboard fills. */
  | InWindow<'typedInReadOnlyField'>
  | (InWindow<'openedSoftwareKeyboard'> & { readonly order: readonly number[]; readonly field?: RegistrationField })
  /** A field of ログインID取得 was filled in, or chosen from its list. */
  | (InWindow<'filledIn'> & { readonly field: RegistrationField; readonly entry: MemoEntry })
  /** The check box 「ソフトウェアキーボードを使用」. Turning it off asks a question first. */
  | (InWindow<'toggledSoftwareKeyboard'> & { readonly on: boolean })
  | InWindow<
      | 'pressedCertificateLogin'
      | 'pressedIssueCertificate'
      | 'pressedLogin'
      | 'pressedObtainLoginId'
      | 'pressedBack'
      | 'pressedNext'
      | 'pressedRegister'
      | 'pressedAuthenticate'
      | 'pressedCancel'
      | 'pressedIssue'
      | 'pressedClose'
      | 'pressedRenew'
      | 'pressedLogout'
    >
  | (InWindow<'pressedMenu'> & { readonly item: TopMenuItem })
  | (InWindow<'changedFontSize'> & { readonly size: FontSize });

/** Events in the mail program's window. */
export type MailEvent =
  /** A mail of the list was opened, and counts as read. */
  | (Plain<'openedMail'> & { readonly mail: MailId })
  /** The link in the open mail was pressed. */
  | Plain<'followedMailLink'>
  /** 返信 shows its choices, and キャンセル puts them away. */
  | Plain<'openedReply' | 'cancelledReply'>
  | (Plain<'choseReply'> & { readonly reply: MailReply });

/** The level of a hint: 1 says where to look, 2 what to do there, 3 gives the exact words. */
export const hintLevels = [1, 2, 3] as const;
export type HintLevel = (typeof hintLevels)[number];

/** Events of the training around the PC. */
export type TrainingEvent =
  | (Plain<'clockMoved'> & { readonly to: Instant })
  | Plain<'resumed'>
  /** A hint was taken for a step of the scenario, by the step's id. */
  | (Plain<'tookHint'> & { readonly step: string; readonly level: HintLevel })
  /** The learner told the customer what to do, in an exercise that ends with advice. */
  | (Plain<'advised'> & { readonly advice: string })
  /** The learner ended the attempt, whatever had been reached. */
  | Plain<'handedIn'>
  /** The browser had lost certificates of the PC, and others were made in their place; null where there is none. */
  | (Plain<'certificatesRemade'> & {
      readonly replaced: readonly { readonly lost: SerialNumber; readonly certificate: CertificateFields | null }[];
    });

type AnswerTo<T extends string> = T extends string ? { readonly type: T; readonly ask: AskId } : never;

/** Answers to asks, by the bank, the CA, the PC's keys and time. */
export type AnswerEvent =
  | (AnswerTo<'prepared'> & { readonly certificates: readonly (CertificateFields & { readonly loginId: LoginId })[] })
  | (AnswerTo<'authenticated'> & { readonly loginId: LoginId; readonly code: string; readonly account: AccountState })
  | (AnswerTo<'credentialsRefused'> & {
      readonly reason: RefusalWord<'form'>;
      readonly account: AccountState | null;
    })
  | (AnswerTo<'loggedIn'> & {
      readonly session: string;
      readonly customer: Customer;
      readonly account: AccountState;
      /** The certificate that ended because its successor logged in. */
      readonly revoked?: SerialNumber;
    })
  | AnswerTo<'requestMade' | 'requestFailed'>
  | (AnswerTo<'certificateIssued'> & { readonly certificate: CertificateFields })
  | (AnswerTo<'enrolmentRefused'> & {
      readonly reason: RefusalWord<'enrolment'>;
      readonly account: AccountState | null;
    })
  | AnswerTo<'waited'>
  | (AnswerTo<'certificateInstalled'> & { readonly certificate: CertificateFields })
  | AnswerTo<'installationFailed'>
  | (AnswerTo<'certificateAccepted'> & { readonly loginId: LoginId; readonly session: string })
  | (AnswerTo<'certificateRefused'> & { readonly reason: RefusalWord<'certificate'> })
  /** The bank knows the account of 口座情報登録, and that it is the customer's. */
  | (AnswerTo<'accountConfirmed'> & {
      readonly loginId: LoginId;
      readonly session: string;
      readonly account: AccountState;
    })
  | AnswerTo<'entriesChecked'>
  | (AnswerTo<'registered'> & { readonly account: AccountState })
  | (AnswerTo<'registrationRefused'> & { readonly account: AccountState | null })
  /** Up to version 0.2.0, which asked the bank at 更新. Now the bank decides when it gets the request. */
  | (AnswerTo<'renewalGranted'> & { readonly loginId: LoginId; readonly code: string })
  | AnswerTo<'loggedOut' | 'sessionEnded' | 'bankUnreachable'>;

/** Actions of a person at the PC. */
export type ActorEvent = DesktopEvent | DialogEvent | PageEvent | MailEvent;

export type Event = ActorEvent | TrainingEvent | AnswerEvent;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** The sources of events. `customer` is for exercises in which the trainee only speaks. */
export const actors = ['trainee', 'customer', 'trainer', 'bank', 'pc', 'time'] as const;
export type Actor = (typeof actors)[number];

/** One event of an attempt. `seq` counts from 1 without gaps; `at` is the time of the training clock. */
export interface Entry {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly event: Event;
}
