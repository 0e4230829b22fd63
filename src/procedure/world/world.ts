import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import type { Instant } from '../../time/instant.ts';
import type { AccountState } from '../../profile/account-state.ts';
import type { LoginId, Rules } from '../../profile/profile.ts';
import type { Ask } from './ask.ts';
import type { Browser } from './browser.ts';
import type { Dialog } from './dialog.ts';
import type { Page } from './page.ts';
import type { WindowId } from './window-id.ts';

/** Raised whenever old events would fold to something else. */
export const modelVersion = 2;

/** The PC's screen in its own pixels; whoever draws it scales it to the room there is. */
export const pcScreen = { width: 1280, height: 720, taskbar: 40 } as const;

export const fontSizes = ['small', 'medium', 'large'] as const;

export type FontSize = (typeof fontSizes)[number];
/** The menus of a browser window's menu bar. */
export type MenuName = 'file' | 'edit' | 'view' | 'favorites' | 'tools' | 'help';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BrowserWindow {
  readonly id: WindowId;
  readonly browser: Browser;
  /** Opened by a page rather than from the desktop. */
  readonly popup: boolean;
  readonly page: Page;
  readonly bounds: Bounds;
  /** The greater, the nearer. */
  readonly order: number;
  readonly state: 'normal' | 'minimised' | 'maximised';
  /** How it lay before it was last minimised. */
  readonly returnsTo?: 'normal' | 'maximised';
}

/** What a browser remembers from its first window to its last. */
export interface BrowserMemory {
  /** The certificates there were when it was started; later ones it does not offer. */
  readonly offered: readonly SerialNumber[];
  /** The certificate that was chosen, or that none was; null until a site has asked. */
  readonly held: SerialNumber | 'none' | null;
}

/** What the bank counts as the attempt's certificates, as far as events have told. */
export interface BankCertificate {
  readonly serialNumber: SerialNumber;
  readonly loginId: LoginId;
  readonly status: 'good' | 'revoked';
}

/** A word beside the PC, outside every page: why nothing happened, or what the bank's page does not say. */
export type Remark = 'notPartOfExercise' | 'unknownLoginId' | 'temporarilyLocked';

/** The imitation PC and, as far as it can be known here, the bank. Plain data. */
export interface World {
  readonly modelVersion: number;
  readonly profile: { readonly id: string; readonly hash: string };
  readonly rules: Rules;
  /** When the last event happened, by the training clock. */
  readonly now: Instant;
  /** False until the attempt's bank and certificates are in place; before that the PC takes no action. */
  readonly ready: boolean;
  readonly fontSize: FontSize;
  readonly icons: readonly Browser[];
  readonly search: { readonly open: boolean; readonly text: string };
  readonly menu: { readonly window: WindowId; readonly name: MenuName } | null;
  readonly windows: readonly BrowserWindow[];
  readonly nextWindow: number;
  readonly dialogs: readonly Dialog[];
  readonly browsers: Readonly<Record<Browser, BrowserMemory | null>>;
  /** The 個人 list: certificates whose private keys this PC has. */
  readonly store: readonly CertificateFields[];
  readonly bank: {
    readonly accounts: readonly AccountState[];
    readonly certificates: readonly BankCertificate[];
  };
  readonly asks: readonly Ask[];
  readonly remark: Remark | null;
  /** What the customer was last told to do. */
  readonly advice: string | null;
  /** The attempt was handed in: nothing more happens in it. */
  readonly over: boolean;
}
