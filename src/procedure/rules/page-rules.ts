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
} from '../world/page.ts';
import { onPage, usableWindow } from './on-page.ts';
import { registrationRules } from './registration-rules.ts';
import { shownCertificate } from '../world/shown-certificate.ts';
import { refuse, withAsks, type RulesFor } from './rule.ts';
import { originPage } from '../world/registration/registration.ts';
import { frameOf, isBlocked, windowOf, withDialog, withNewWindow, withPage, withoutWindow } from '../world/windows.ts';
import type { WindowId } from '../world/window-id.ts';
import type { World } from '../world/world.ts';

/** Sends a form to the bank, or returns it with the faults that the page itself finds in it. */
function submitForm(world: World, window: WindowId, page: FormPage, question: Ask): World {
  const fieldErrors = formErrors(page.screen === 'BLGI004' ? { password: page.password } : page, world.rules);
  return hasErrors(fieldErrors)
    ? withPage(world, window, { ...page, commonError: 'inputIncomplete', fieldErrors })
    : withAsks(withPage(world, window, { ...page, commonError: null, fieldErrors, busy: true }), question);
}

export const pageRules: RulesFor<PageEvent> = {
  ...registrationRules,
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
  pressedAuthenticate: onPage(['BSMS001'], (world, page, { window }, { seq }) =>
    submitForm(
      world,
      window,
      page,
      ask(seq, { kind: 'authenticate', window, loginId: page.loginId, password: page.password }),
    ),
  ),
  pressedCancel: onPage(
    ['BSMS001', 'BSMS002', 'BLGI004', 'BLIS005', 'BLIS006', 'BLIS007'],
    (world, page, { window }) => {
      if ('from' in page) return withPage(world, window, originPage(page.from));
      return page.screen === 'BLGI004' ? withPage(world, window, loginPage()) : withoutWindow(world, window);
    },
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
    if (!frameOf(world, window)) return refuse('noSuchWindow');
    // The size is not the bank's business, so it can be changed while a page waits.
    return isBlocked(world, window) ? refuse('dialogInFront') : { ...world, fontSize: size };
  },
};
