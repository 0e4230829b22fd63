import { isRenewable } from '../../pki/validity.ts';
import { ask, type Ask } from '../world/ask.ts';
import { certificateLogin } from './certificate-login.ts';
import type { PageEvent } from '../world/event.ts';
import { formErrors, hasErrors } from '../world/form-errors.ts';
import {
  authenticationPage,
  hasKeyboardChoice,
  hasPassword,
  issueConfirmationPage,
  loginPage,
  type FormPage,
  type PageOf,
  type Screen,
} from '../world/page.ts';
import { shownCertificate } from '../world/shown-certificate.ts';
import { refuse, withAsks, type EntryPosition, type Refusal, type RulesFor } from './rule.ts';
import { isBlocked, pageOf, windowOf, withDialog, withNewWindow, withPage, withoutWindow } from '../world/windows.ts';
import type { WindowId } from '../world/window-id.ts';
import type { BrowserWindow, World } from '../world/world.ts';

/** The window, if its page can be used: no dialog covers it, and it does not wait for the bank. */
function usableWindow(world: World, id: WindowId): BrowserWindow | Refusal {
  const window = windowOf(world, id);
  if (!window) return refuse('noSuchWindow');
  if (isBlocked(world, id)) return refuse('dialogInFront');
  return 'busy' in window.page && window.page.busy ? refuse('busy') : window;
}

/** A rule for an action that these pages offer and no other. */
const onPage =
  <S extends Screen, E extends { readonly window: WindowId }>(
    screens: readonly S[],
    then: (world: World, page: PageOf<S>, event: E, position: EntryPosition) => World | Refusal,
  ) =>
  (world: World, event: E, position: EntryPosition): World | Refusal => {
    const window = usableWindow(world, event.window);
    if ('refused' in window) return window;
    const page = screens.map((screen) => pageOf(world, event.window, screen)).find((found) => found !== undefined);
    return page ? then(world, page, event, position) : refuse('otherPage');
  };

/** Sends a form to the bank, or returns it with the faults that the page itself finds in it. */
function submitForm(world: World, window: WindowId, page: FormPage, question: Ask): World {
  const fieldErrors = formErrors(page.screen === 'BLGI004' ? { password: page.password } : page, world.rules);
  return hasErrors(fieldErrors)
    ? withPage(world, window, { ...page, commonError: 'inputIncomplete', fieldErrors })
    : withAsks(withPage(world, window, { ...page, commonError: null, fieldErrors, busy: true }), question);
}

export const pageRules: RulesFor<PageEvent> = {
  typed: (world, event) => {
    const window = usableWindow(world, event.window);
    if ('refused' in window) return window;
    const { page } = window;
    if (event.field === 'loginId') {
      return 'loginId' in page && hasPassword(page) && page.screen !== 'BLGI004'
        ? withPage(world, event.window, { ...page, loginId: event.entry })
        : refuse('otherPage');
    }
    if (!hasPassword(page)) return refuse('otherPage');
    if (hasKeyboardChoice(page) && page.softwareKeyboardOnly) return refuse('fieldReadOnly');
    return withPage(world, event.window, { ...page, password: event.entry });
  },
  typedInReadOnlyField: onPage(['BLGI001', 'BLGI004'], (world, page) =>
    page.softwareKeyboardOnly ? { ...world, remark: 'softwareKeyboardOnly' } : refuse('otherPage'),
  ),
  openedSoftwareKeyboard: onPage(['BLGI001', 'BSMS001', 'BLGI004'], (world, _page, { window, order }) =>
    world.dialogs.some(({ owner, kind }) => owner === window && kind === 'softwareKeyboard')
      ? world
      : withDialog(world, { kind: 'softwareKeyboard', owner: window, order }),
  ),
  toggledSoftwareKeyboard: onPage(['BLGI001', 'BLGI004'], (world, page, { window, on: wanted }) =>
    wanted
      ? withPage(world, window, { ...page, softwareKeyboardOnly: true })
      : withDialog(world, { kind: 'keyboardQuestion', owner: window }),
  ),
  pressedCertificateLogin: onPage(['BLGI001'], (world, _page, { window }, { seq }) =>
    certificateLogin(world, window, seq),
  ),
  pressedIssueCertificate: onPage(['BLGI001'], (world, _page, { window }) => {
    const browser = windowOf(world, window)?.browser;
    // The page in Edge lacks this block: the control that issues certificates runs in Internet Explorer only.
    if (browser !== 'ie') return refuse('notOnScreen');
    return withNewWindow(world, { browser, popup: true, page: authenticationPage() });
  }),
  pressedLogin: onPage(['BLGI001', 'BLGI004'], (world, page, { window }, { seq }) => {
    const { password } = page;
    return page.screen === 'BLGI001'
      ? submitForm(world, window, page, ask(seq, { kind: 'logIn', window, loginId: page.loginId, password }))
      : submitForm(
          world,
          window,
          page,
          ask(seq, { kind: 'confirmPassword', window, session: page.session, loginId: page.loginId, password }),
        );
  }),
  pressedObtainLoginId: onPage(['BLGI001', 'BSMS001'], (world, { screen }, { window }) =>
    withPage(world, window, { screen: 'loginIdAcquisition', from: screen }),
  ),
  pressedBack: onPage(['loginIdAcquisition'], (world, { from }, { window }) =>
    withPage(world, window, from === 'BLGI001' ? loginPage() : authenticationPage()),
  ),
  pressedAuthenticate: onPage(['BSMS001'], (world, page, { window }, { seq }) =>
    submitForm(
      world,
      window,
      page,
      ask(seq, { kind: 'authenticate', window, loginId: page.loginId, password: page.password }),
    ),
  ),
  pressedCancel: onPage(['BSMS001', 'BSMS002', 'BLGI004'], (world, { screen }, { window }) =>
    screen === 'BLGI004' ? withPage(world, window, loginPage()) : withoutWindow(world, window),
  ),
  pressedIssue: onPage(['BSMS002'], (world, page, { window }) =>
    page.proof === null
      ? refuse('notOnScreen')
      : withDialog(withPage(world, window, { ...page, commonError: null }), {
          kind: 'webAccess',
          owner: window,
          purpose: 'request',
        }),
  ),
  pressedClose: onPage(['BSMS004'], (world, _page, { window }) =>
    withDialog(world, { kind: 'closeQuestion', owner: window }),
  ),
  // The bank learns of a renewal when the PC sends its request.
  pressedRenew: onPage(['BTOP001'], (world, { customer, session, idleSince }, { window }) => {
    const { loginId, certificateNotAfter: notAfter } = customer;
    const found = windowOf(world, window);
    const shown = found && shownCertificate(world, found, loginId);
    const isOffered = notAfter !== null && isRenewable({ notAfter }, world.now, world.rules.renewalNoticeDays);
    if (!isOffered || !shown) return refuse('notOnScreen');
    const proof = { kind: 'session', session, renews: shown.serialNumber } as const;
    return withPage(world, window, issueConfirmationPage(loginId, proof, { idleSince }));
  }),
  pressedLogout: onPage(['BTOP001'], (world, page, { window }, { seq }) =>
    withAsks(
      withPage(world, window, { ...page, busy: true, commonError: null }),
      ask(seq, { kind: 'logOut', window, session: page.session }),
    ),
  ),
  pressedMenu: onPage(['BTOP001'], (world, _page, { item }) =>
    item === 'home' ? world : { ...world, remark: 'notPartOfExercise' },
  ),
  changedFontSize: (world, { window, size }) => {
    if (!windowOf(world, window)) return refuse('noSuchWindow');
    // The size is not the bank's business, so it can be changed while a page waits.
    return isBlocked(world, window) ? refuse('dialogInFront') : { ...world, fontSize: size };
  },
};
