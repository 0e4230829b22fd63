import type { SerialNumber } from '../../pki/certificate-fields.ts';
import type { RegistrationField } from './memo-entry.ts';
import type { WindowId } from './window-id.ts';

// The tabs of Windows' dialogs, in their order.
export const optionsTabs = [
  'general',
  'security',
  'privacy',
  'content',
  'connections',
  'programs',
  'advanced',
] as const;
export const storeTabs = ['personal', 'others', 'intermediate', 'root'] as const;
export const viewerTabs = ['general', 'details', 'path'] as const;

export type OptionsTab = (typeof optionsTabs)[number];
export type StoreTab = (typeof storeTabs)[number];
export type ViewerTab = (typeof viewerTabs)[number];

/** A dialog over a window. The last one of an owner is in front. Only a software keyboard leaves its owner usable. */
export type Dialog = { readonly owner: WindowId } & (
  | { readonly kind: 'certificatePicker'; readonly selected: SerialNumber }
  /** Web アクセスの確認, asked before the key and the request are made, and again before the certificate is installed. */
  | { readonly kind: 'webAccess'; readonly purpose: 'request' | 'install' }
  | { readonly kind: 'closeQuestion' }
  | { readonly kind: 'keyboardQuestion' }
  /**
   * `order` has the digits as they were shuffled when the keyboard was opened. `field` is the one that it fills on a page with
   * several passwords.
   */
  | { readonly kind: 'softwareKeyboard'; readonly order: readonly number[]; readonly field?: RegistrationField }
  | { readonly kind: 'internetOptions'; readonly tab: OptionsTab }
  | { readonly kind: 'certificateStore'; readonly tab: StoreTab; readonly selected: SerialNumber | null }
  | { readonly kind: 'certificateViewer'; readonly serialNumber: SerialNumber; readonly tab: ViewerTab }
);

export type DialogKind = Dialog['kind'];
export type DialogOf<K extends DialogKind> = Extract<Dialog, { kind: K }>;

export const isModal = (dialog: Dialog): boolean => dialog.kind !== 'softwareKeyboard';
