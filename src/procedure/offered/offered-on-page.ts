import type { PageEvent } from '../world/event.ts';
import { topMenuItems } from '../world/event.ts';
import { expiryNoticeAt } from '../world/expiry-notice.ts';
import { entryIn, isSecretField, type RegistrationField } from '../world/memo-entry.ts';
import type { FormPage, PageOf } from '../world/page.ts';
import { fieldsOn } from '../world/registration/registration.ts';
import type { RegistrationFormPage } from '../world/registration/registration-pages.ts';
import type { WindowId } from '../world/window-id.ts';
import { fontSizes, type BrowserWindow, type World } from '../world/world.ts';
import { isSameEntry, loginIdEntries, memoEntries, secretEntries, type Memo } from './offered-entries.ts';

/** The digits in their own order. Each opening of a software keyboard shuffles them anew. */
export const unshuffled: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

const typingLoginId = (window: WindowId, page: Exclude<FormPage, { screen: 'BLGI004' }>, memo: Memo) =>
  loginIdEntries(memo)
    .filter((entry) => !isSameEntry(entry, page.loginId))
    .map((entry): PageEvent => ({ type: 'typed', window, field: 'loginId', entry }));

const typingPassword = (window: WindowId, { password }: FormPage, memo: Memo, { rules }: World) =>
  secretEntries(memo, rules)
    .filter((entry) => !isSameEntry(entry, password))
    .map((entry): PageEvent => ({ type: 'typed', window, field: 'password', entry }));

/** The password of a page with the check box 「ソフトウェアキーボードを使用」. */
function enteringPassword(window: WindowId, page: PageOf<'BLGI001' | 'BLGI004'>, memo: Memo, world: World) {
  const keyboardOnly = page.softwareKeyboardOnly;
  return [
    ...(keyboardOnly ? [] : typingPassword(window, page, memo, world)),
    { type: 'openedSoftwareKeyboard', window, order: unshuffled },
    { type: 'toggledSoftwareKeyboard', window, on: !keyboardOnly },
  ] as const satisfies readonly PageEvent[];
}

const fillingIn = (
  window: WindowId,
  page: RegistrationFormPage,
  field: RegistrationField,
  memo: Memo,
  { rules }: World,
) => [
  ...memoEntries(field, memo, rules)
    .filter((entry) => !isSameEntry(entry, entryIn(page.entries, field)))
    .map((entry): PageEvent => ({ type: 'filledIn', window, field, entry })),
  ...(isSecretField(field) ? [{ type: 'openedSoftwareKeyboard', window, order: unshuffled, field } as const] : []),
];

/** The actions of a page itself, without the bank's header. A page that waits for the bank offers none. */
function onPage(world: World, { id: window, browser, page }: BrowserWindow, memo: Memo): readonly PageEvent[] {
  if ('busy' in page && page.busy) return [];
  switch (page.screen) {
    case 'BLGI001':
      return [
        { type: 'pressedCertificateLogin', window },
        ...(browser === 'ie' ? [{ type: 'pressedIssueCertificate', window } as const] : []),
        ...typingLoginId(window, page, memo),
        ...enteringPassword(window, page, memo, world),
        { type: 'pressedLogin', window },
        { type: 'pressedObtainLoginId', window },
      ];
    case 'BLGI004':
      return [
        ...enteringPassword(window, page, memo, world),
        { type: 'pressedLogin', window },
        { type: 'pressedCancel', window },
      ];
    case 'BSMS001':
      return [
        ...typingLoginId(window, page, memo),
        ...typingPassword(window, page, memo, world),
        { type: 'openedSoftwareKeyboard', window, order: unshuffled },
        { type: 'pressedAuthenticate', window },
        { type: 'pressedObtainLoginId', window },
        { type: 'pressedCancel', window },
      ];
    case 'BSMS002':
      return [
        ...(page.proof === null ? [] : [{ type: 'pressedIssue', window } as const]),
        { type: 'pressedCancel', window },
      ];
    case 'BSMS004':
      return [{ type: 'pressedClose', window }];
    case 'BTOP001': {
      const notice = expiryNoticeAt(page.customer.certificateNotAfter, world.rules, world.now);
      return [
        ...(notice === 'renewable' ? [{ type: 'pressedRenew', window } as const] : []),
        ...topMenuItems.map((item) => ({ type: 'pressedMenu', window, item }) as const),
        { type: 'pressedLogout', window },
      ];
    }
    case 'BLIS005':
    case 'BLIS006':
      return [
        ...fieldsOn(page).flatMap((field) => fillingIn(window, page, field, memo, world)),
        { type: 'pressedNext', window },
        ...(page.screen === 'BLIS006' ? [{ type: 'pressedBack', window } as const] : []),
        { type: 'pressedCancel', window },
      ];
    case 'BLIS007':
      return [
        { type: 'pressedRegister', window },
        { type: 'pressedBack', window },
        { type: 'pressedCancel', window },
      ];
    case 'BLIS008':
    case 'loginIdAcquisition':
      return [{ type: 'pressedBack', window }];
    case 'BSMS003':
    case 'forgedSite':
      return [];
  }
}

/** The other font sizes, in the bank's header and in the mail program. */
export const sizesOffered = ({ fontSize }: World, window: WindowId): readonly PageEvent[] =>
  fontSizes.filter((size) => size !== fontSize).map((size) => ({ type: 'changedFontSize', window, size }));

export const offeredOnPage = (world: World, window: BrowserWindow, memo: Memo): readonly PageEvent[] => [
  ...onPage(world, window, memo),
  ...(window.page.screen === 'forgedSite' ? [] : sizesOffered(world, window.id)),
];
