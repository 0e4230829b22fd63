import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import type { IssuedStatus } from '../../pki/revocation.ts';
import type { Validity } from '../../pki/validity.ts';
import type { Instant } from '../../time/instant.ts';
import type { AccountState } from '../../profile/account-state.ts';
import type { LastLogin } from '../../profile/bank-session.ts';
import type { LoginId, Rules } from '../../profile/profile.ts';
import type { Ask } from './ask.ts';
import type { Browser } from './browser.ts';
import type { Dialog } from './dialog.ts';
import type { LoginIdSlip } from './entry.ts';
import type { Mailbox, MailId, MailReply } from './mail/mail.ts';
import type { Page } from './page.ts';
import type { WindowId } from './window-id.ts';

/**
 * The version of the model. It is raised whenever stored events would fold to another world, and for an event that the last
 * release does not know: that release would call an attempt with it damaged, instead of made by a newer one.
 */
export const modelVersion = 3;

/** The PC's screen in its own pixels. Views scale it to the room there is. */
export const pcScreen = { width: 1280, height: 720, taskbar: 40 } as const;

export const fontSizes = ['small', 'medium', 'large'] as const;
export type FontSize = (typeof fontSizes)[number];

/** The menus of Internet Explorer's menu bar, in its order. */
export const menuNames = ['file', 'edit', 'view', 'favorites', 'tools', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A window of whatever program, as it lies on the screen. */
export interface WindowFrame {
  readonly id: WindowId;
  readonly bounds: Bounds;
  /** Windows with a greater number lie in front. */
  readonly order: number;
  readonly state: 'normal' | 'minimised' | 'maximised';
  /** The state to which a minimised window returns. */
  readonly returnsTo?: 'normal' | 'maximised';
}

export interface BrowserWindow extends WindowFrame {
  readonly browser: Browser;
  /** Opened by a page rather than from the desktop. */
  readonly popup: boolean;
  readonly page: Page;
}

export interface MailWindow extends WindowFrame {
  readonly id: 'mail';
  readonly open: MailId | null;
  /** 返信 was pressed, and its choices are shown. */
  readonly replying: boolean;
}

/** The mail program. Which mails have arrived follows from the mailbox, the bank's certificates and the clock. */
export interface MailProgram {
  readonly mailbox: Mailbox;
  readonly read: readonly MailId[];
  readonly replies: readonly { readonly mail: MailId; readonly reply: MailReply }[];
  readonly window: MailWindow | null;
}

/** The memory of a browser, from its first window to its last. */
export interface BrowserMemory {
  /** The certificates that existed when the browser was started. It does not offer later ones. */
  readonly offered: readonly SerialNumber[];
  /** The certificate that was chosen, or the choice of none; null until a site has asked. */
  readonly held: SerialNumber | 'none' | null;
}

/** A certificate that the bank counts as the attempt's, as far as events have shown. */
export interface BankCertificate extends Validity {
  readonly serialNumber: SerialNumber;
  readonly loginId: LoginId;
  readonly status: IssuedStatus;
  /** The certificate in whose place it was issued, after a renewal. */
  readonly renews?: SerialNumber;
}

/** A remark beside the PC, outside every page: the reason why nothing happened, or a warning that the bank does not give. */
export type Remark =
  | 'notPartOfExercise'
  | 'tooManyWindows'
  | 'softwareKeyboardOnly'
  | 'unknownLoginId'
  | `loginId.${LoginIdSlip}`
  | 'password.fullWidth'
  | 'temporarilyLocked';

/** The imitation PC and, as far as events have shown it, the bank. Plain data. */
export interface World {
  readonly modelVersion: number;
  readonly profile: { readonly id: string; readonly hash: string };
  readonly rules: Rules;
  /** The time of the last event, by the training clock. */
  readonly now: Instant;
  /** False until the attempt's bank and certificates are in place. Until then the PC accepts no action. */
  readonly ready: boolean;
  readonly fontSize: FontSize;
  readonly icons: readonly Browser[];
  readonly search: { readonly open: boolean; readonly text: string };
  readonly menu: { readonly window: WindowId; readonly name: MenuName } | null;
  readonly windows: readonly BrowserWindow[];
  /** Null where the case has no mails: then the PC has no mail program either. */
  readonly mail: MailProgram | null;
  readonly nextWindow: number;
  /** Present where another window comes to the front after the first question of Web アクセスの確認, so that the second is hidden behind it. */
  readonly questionBehind?: true;
  readonly dialogs: readonly Dialog[];
  readonly browsers: Readonly<Record<Browser, BrowserMemory | null>>;
  /** The certificates on the 個人 tab, whose private keys this PC has. */
  readonly store: readonly CertificateFields[];
  readonly bank: {
    readonly accounts: readonly AccountState[];
    readonly certificates: readonly BankCertificate[];
    /** Log-ins within the attempt. The profile has those from before it. */
    readonly lastLogins: readonly LastLogin[];
  };
  /** The customers to whom the bank has said that they are locked. A lock from before the attempt has to be met first. */
  readonly toldOfLock: readonly LoginId[];
  readonly asks: readonly Ask[];
  readonly remark: Remark | null;
  /** The advice that the customer was last given. */
  readonly advice: string | null;
  /** True once the attempt was handed in. Nothing more happens in it. */
  readonly over: boolean;
}
