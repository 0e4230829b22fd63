import { ask } from '../world/ask.ts';
import type { DialogEvent, EventOf } from '../world/event.ts';
import { fieldIn } from '../world/keyboard-field.ts';
import { hasKeyboardChoice, hasPassword } from '../world/page.ts';
import { refuse, withAsks, type EntryPosition, type Refusal, type RulesFor } from './rule.ts';
import {
  dialogInFront,
  frontDialog,
  hasMenuBar,
  isBlocked,
  pageOf,
  windowOf,
  withDialog,
  withFrontDialog,
  withPage,
  withWindowBehind,
  withoutFrontDialog,
  withoutWindow,
} from '../world/windows.ts';
import { isRegistrationForm } from '../world/registration/registration.ts';
import { withEntry } from './registration-rules.ts';
import { withoutCertificate, presentCertificate } from './certificate-login.ts';
import { pageAfterLoss } from './page-after-loss.ts';
import { offeredCertificates } from '../world/browser-memory.ts';
import type { WindowId } from '../world/window-id.ts';
import type { World } from '../world/world.ts';

/** はい at the first question. The PC makes a request, or repeats the unanswered one, and BSMS003 is shown. */
function requestCertificate(world: World, window: WindowId, { seq }: EntryPosition): World | Refusal {
  const page = pageOf(world, window, 'BSMS002');
  if (!page || page.proof === null) return refuse('otherPage');
  const { loginId, proof, unanswered, idleSince } = page;
  const request = unanswered ?? seq;
  const next =
    unanswered === null
      ? ask(seq, { kind: 'makeRequest', window, loginId })
      : ask(unanswered, { kind: 'enrol', window, loginId, proof });
  const waiting = ask(seq, { kind: 'wait', window, milliseconds: world.rules.processingMilliseconds });
  const processing = { screen: 'BSMS003', loginId, proof, request, issued: null, waited: false, idleSince } as const;
  const requesting = withAsks(withPage(withoutFrontDialog(world, window), window, processing), next, waiting);
  // Windows may bring another window to the front when a dialog closes.
  return world.questionBehind ? withWindowBehind(requesting, window) : requesting;
}

/** The answer to the second question. With いいえ the PC never gets the certificate that the bank has issued. */
function answerInstallation(
  world: World,
  event: EventOf<'answeredWebAccess'>,
  { seq }: EntryPosition,
): World | Refusal {
  const { window, answer } = event;
  const page = pageOf(world, window, 'BSMS003');
  if (!page?.issued) return refuse('otherPage');
  const bare = withoutFrontDialog(world, window);
  return answer === 'yes'
    ? withAsks(bare, ask(seq, { kind: 'install', window, serialNumber: page.issued, request: page.request }))
    : withPage(bare, window, pageAfterLoss(bare, page));
}

/** The dialog in front, if it lists certificates, with the certificates that can be selected in it. */
function listInFront(world: World, owner: WindowId) {
  const window = windowOf(world, owner);
  const picker = dialogInFront(world, owner, 'certificatePicker');
  if (window && picker) return { dialog: picker, certificates: offeredCertificates(world, window) };
  const store = dialogInFront(world, owner, 'certificateStore');
  return store && { dialog: store, certificates: store.tab === 'personal' ? world.store : [] };
}

export const dialogRules: RulesFor<DialogEvent> = {
  openedInternetOptions: (world, { window }) => {
    const found = windowOf(world, window);
    if (!found) return refuse('noSuchWindow');
    if (!hasMenuBar(found)) return refuse('notOnScreen');
    if (isBlocked(world, window)) return refuse('dialogInFront');
    return withDialog({ ...world, menu: null }, { kind: 'internetOptions', owner: window, tab: 'general' });
  },
  selectedOptionsTab: (world, { window, tab }) => {
    const dialog = dialogInFront(world, window, 'internetOptions');
    return dialog ? withFrontDialog(world, window, { ...dialog, tab }) : refuse('noSuchDialog');
  },
  openedCertificateStore: (world, { window }) =>
    dialogInFront(world, window, 'internetOptions')
      ? withDialog(world, { kind: 'certificateStore', owner: window, tab: 'personal', selected: null })
      : refuse('noSuchDialog'),
  selectedStoreTab: (world, { window, tab }) => {
    const dialog = dialogInFront(world, window, 'certificateStore');
    return dialog ? withFrontDialog(world, window, { ...dialog, tab, selected: null }) : refuse('noSuchDialog');
  },
  selectedCertificate: (world, { window, serialNumber }) => {
    const list = listInFront(world, window);
    if (!list) return refuse('noSuchDialog');
    return list.certificates.some((listed) => listed.serialNumber === serialNumber)
      ? withFrontDialog(world, window, { ...list.dialog, selected: serialNumber })
      : refuse('noSuchCertificate');
  },
  openedCertificateViewer: (world, { window, serialNumber }) => {
    const list = listInFront(world, window);
    if (!list) return refuse('noSuchDialog');
    return list.certificates.some((listed) => listed.serialNumber === serialNumber)
      ? withDialog(world, { kind: 'certificateViewer', owner: window, serialNumber, tab: 'general' })
      : refuse('noSuchCertificate');
  },
  selectedViewerTab: (world, { window, tab }) => {
    const dialog = dialogInFront(world, window, 'certificateViewer');
    return dialog ? withFrontDialog(world, window, { ...dialog, tab }) : refuse('noSuchDialog');
  },
  choseCertificate: (world, { window }, { seq }) => {
    const dialog = dialogInFront(world, window, 'certificatePicker');
    if (!dialog) return refuse('noSuchDialog');
    return presentCertificate(withoutFrontDialog(world, window), window, dialog.selected, seq);
  },
  answeredWebAccess: (world, event, position) => {
    const { window, answer } = event;
    const dialog = dialogInFront(world, window, 'webAccess');
    if (!dialog) return refuse('noSuchDialog');
    if (dialog.purpose === 'install') return answerInstallation(world, event, position);
    if (answer === 'yes') return requestCertificate(world, window, position);
    const page = pageOf(world, window, 'BSMS002');
    if (!page) return refuse('otherPage');
    return withPage(withoutFrontDialog(world, window), window, { ...page, commonError: 'cancelledByUser' });
  },
  answeredCloseQuestion: (world, { window, answer }) => {
    if (!dialogInFront(world, window, 'closeQuestion')) return refuse('noSuchDialog');
    return answer === 'yes' ? withoutWindow(world, window) : withoutFrontDialog(world, window);
  },
  answeredKeyboardQuestion: (world, { window, answer }) => {
    const page = windowOf(world, window)?.page;
    if (!dialogInFront(world, window, 'keyboardQuestion') || !page || !hasKeyboardChoice(page))
      return refuse('noSuchDialog');
    const bare = withoutFrontDialog(world, window);
    return answer === 'yes' ? withPage(bare, window, { ...page, softwareKeyboardOnly: false }) : bare;
  },
  closedDialog: (world, { window }) => {
    switch (frontDialog(world, window)?.kind) {
      case undefined:
        return refuse('noSuchDialog');
      case 'webAccess':
      case 'closeQuestion':
      case 'keyboardQuestion':
        return refuse('dialogInFront'); // these need an answer; × and Esc answer いいえ
      case 'certificatePicker':
        return withoutCertificate(withoutFrontDialog(world, window), window);
      default:
        return withoutFrontDialog(world, window);
    }
  },
  confirmedSoftwareKeyboard: (world, { window, entry }) => {
    const page = windowOf(world, window)?.page;
    if (!dialogInFront(world, window, 'softwareKeyboard') || !page || !hasPassword(page)) return refuse('noSuchDialog');
    if (page.busy) return refuse('busy');
    return withPage(withoutFrontDialog(world, window), window, { ...page, password: entry });
  },
  filledInByKeyboard: (world, { window, entry }) => {
    const page = windowOf(world, window)?.page;
    const field = fieldIn(world, window);
    const filled = page && isRegistrationForm(page) && field ? withEntry(page, field, entry) : undefined;
    if (!filled) return refuse('noSuchDialog');
    return filled.busy ? refuse('busy') : withPage(withoutFrontDialog(world, window), window, filled);
  },
};
