import type { Browser } from '../procedure/world/browser.ts';
import type { CommonError } from '../procedure/world/common-error.ts';
import type { BrowserOpener } from '../procedure/world/event.ts';
import type { MailKind } from '../procedure/world/mail/mail.ts';
import type { Screen } from '../procedure/world/page.ts';
import type { ActionKey } from './actions-on.ts';

/** A place on the way of a solution that has to be found: what must have come about before the search goes on. */
export type Milestone =
  /** A page shows this message of the bank. */
  | { readonly seen: CommonError }
  /** A window shows this page. */
  | { readonly reached: Screen }
  /** The customer's certificates on the tab 個人, or the viewer of one of them, are on the screen. */
  | { readonly looked: 'store' | 'viewer' }
  /** A mail of this kind was opened. */
  | { readonly read: MailKind }
  /** No browser window is open. The mail program may be. */
  | { readonly closed: 'everyWindow' }
  /** A browser window was opened, from that place if one is named. */
  | { readonly opened: Browser; readonly by?: BrowserOpener }
  /** This action was done; for what none of the others says. */
  | { readonly did: ActionKey };
