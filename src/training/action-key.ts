// Names each action by its place on the screen and by what it does there. Longer than most, since it decides for each event.
import { isExpired } from '../pki/validity.ts';
import type { SerialNumber } from '../pki/certificate-fields.ts';
import { certificatesToPick } from '../procedure/press-effects.ts';
import type { EventOf } from '../procedure/world/event.ts';
import { mailsIn, openMail } from '../procedure/world/mail/mailbox.ts';
import type { Screen } from '../procedure/world/page.ts';
import { isAccountField } from '../procedure/world/memo-entry.ts';
import { programsFor } from '../procedure/world/programs.ts';
import { searchTextOf } from '../procedure/world/search-entry.ts';
import type { WindowId } from '../procedure/world/window-id.ts';
import { dialogInFront, frontDialog, windowOf } from '../procedure/world/windows.ts';
import type { World } from '../procedure/world/world.ts';
import type { ActionKey } from './actions-on.ts';
import type { LearnerEvent } from './scenario.ts';

const screenIn = (world: World, window: WindowId): Screen | undefined => windowOf(world, window)?.page.screen;

const isInForce = ({ store, now }: World, serialNumber: SerialNumber | undefined): boolean =>
  store.some((each) => each.serialNumber === serialNumber && !isExpired(each, now));

/** @returns the key of an action in the world just before it */
export function actionKeyOf(world: World, event: LearnerEvent): ActionKey {
  switch (event.type) {
    case 'openedBrowser':
      return openingKey(event);
    case 'openedMailProgram':
      return event.from === 'icon' ? 'mail.openByIcon' : 'mail.openByTaskbar'; // the search lies on the taskbar
    case 'openedMail':
      return readingKey(world, event);
    case 'followedMailLink':
      return 'mail.followLink';
    case 'openedReply':
      return 'mail.reply';
    case 'cancelledReply':
      return 'mail.cancelReply';
    case 'choseReply':
      return openMail(world)?.kind === 'forged' ? 'mail.answerForged' : 'mail.answerBank';
    case 'triedOutOfScope':
      return 'desktop.tryOutOfScope';
    case 'typedInReadOnlyField':
      return 'BLGI001.typeInReadOnlyField';
    case 'openedSearch':
      return 'desktop.openSearch';
    case 'closedSearch':
      return 'desktop.closeSearch';
    case 'searched':
      return programsFor(searchTextOf(event)).includes('ie') ? 'desktop.searchIe' : 'desktop.searchOther';
    case 'focusedWindow':
      return windowOf(world, event.window)?.state === 'minimised' ? 'desktop.restoreMinimised' : 'desktop.bringToFront';
    case 'minimisedWindow':
      return 'window.minimise';
    case 'maximisedWindow':
      return 'window.maximise';
    case 'restoredWindow':
      return 'window.restore';
    case 'movedWindow':
      return 'window.move';
    case 'closedWindow':
      return closingKey(world, event);
    case 'openedMenu':
      return event.name === 'tools' ? 'window.openTools' : 'window.openOtherMenu';
    case 'closedMenu':
      return 'window.closeMenu';
    case 'changedFontSize':
      return 'window.changeFontSize';
    case 'openedInternetOptions':
      return 'internetOptions.open';
    case 'selectedOptionsTab':
      return event.tab === 'content' ? 'internetOptions.contentTab' : 'internetOptions.otherTab';
    case 'openedCertificateStore':
      return 'internetOptions.certificates';
    case 'selectedStoreTab':
      return event.tab === 'personal' ? 'certificateStore.personalTab' : 'certificateStore.otherTab';
    case 'selectedViewerTab':
      return 'certificateViewer.tab';
    case 'selectedCertificate':
      if (!dialogInFront(world, event.window, 'certificatePicker')) return 'certificateStore.select';
      return isInForce(world, event.serialNumber) ? 'certificatePicker.selectValid' : 'certificatePicker.selectExpired';
    case 'openedCertificateViewer':
      return dialogInFront(world, event.window, 'certificatePicker')
        ? 'certificatePicker.view'
        : 'certificateStore.view';
    case 'choseCertificate':
      return isInForce(world, dialogInFront(world, event.window, 'certificatePicker')?.selected)
        ? 'certificatePicker.presentValid'
        : 'certificatePicker.presentExpired';
    case 'answeredWebAccess':
      return webAccessKey(world, event);
    case 'answeredCloseQuestion':
      if (event.answer === 'no') return 'closeQuestion.no';
      return world.windows.length > 1 ? 'closeQuestion.yes' : 'closeQuestion.yesInLast';
    case 'answeredKeyboardQuestion':
      return `keyboardQuestion.${event.answer}`;
    case 'closedDialog':
      return dialogClosingKey(world, event);
    case 'confirmedSoftwareKeyboard':
      return 'softwareKeyboard.confirm';
    case 'typed':
      return typingKey(world, event);
    case 'filledIn':
      return isAccountField(event.field) ? `BLIS005.${event.field}` : `BLIS006.${event.field}`;
    case 'filledInByKeyboard':
      return 'softwareKeyboard.confirmEntry';
    case 'openedSoftwareKeyboard':
      if (event.field)
        return screenIn(world, event.window) === 'BLIS006' ? 'BLIS006.openKeyboard' : 'BLIS005.openKeyboard';
      return `${formIn(world, event.window)}.openKeyboard`;
    case 'toggledSoftwareKeyboard': {
      const screen = screenIn(world, event.window) === 'BLGI004' ? 'BLGI004' : 'BLGI001';
      return event.on ? `${screen}.keyboardOn` : `${screen}.keyboardOff`;
    }
    case 'pressedCertificateLogin':
      return certificateLoginKey(world, event);
    case 'pressedIssueCertificate':
      return 'BLGI001.issueCertificate';
    case 'pressedLogin':
      return screenIn(world, event.window) === 'BLGI004' ? 'BLGI004.login' : 'BLGI001.login';
    case 'pressedObtainLoginId':
      return screenIn(world, event.window) === 'BSMS001' ? 'BSMS001.obtainLoginId' : 'BLGI001.obtainLoginId';
    case 'pressedNext':
      return screenIn(world, event.window) === 'BLIS006' ? 'BLIS006.next' : 'BLIS005.next';
    case 'pressedRegister':
      return 'BLIS007.register';
    case 'pressedBack':
      return backKey(world, event);
    case 'pressedAuthenticate':
      return 'BSMS001.authenticate';
    case 'pressedCancel': {
      const screen = screenIn(world, event.window);
      switch (screen) {
        case 'BLGI004':
        case 'BSMS002':
        case 'BLIS005':
        case 'BLIS006':
        case 'BLIS007':
          return `${screen}.cancel`;
        default:
          return 'BSMS001.cancel';
      }
    }
    case 'pressedIssue':
      return 'BSMS002.issue';
    case 'pressedClose':
      return 'BSMS004.close';
    case 'pressedRenew':
      return 'BTOP001.renew';
    case 'pressedLogout':
      return 'BTOP001.logout';
    case 'pressedMenu':
      return 'BTOP001.menu';
    case 'clockMoved':
      return 'beside.wait';
    case 'advised':
      return 'beside.advise';
  }
}

function openingKey({ browser, from }: EventOf<'openedBrowser'>): ActionKey {
  if (browser === 'edge') return 'desktop.openEdge';
  const keys = {
    icon: 'desktop.openIeByIcon',
    search: 'desktop.openIeBySearch',
    taskbar: 'desktop.openIeByTaskbar',
  } as const;
  return keys[from];
}

function readingKey(world: World, { mail }: EventOf<'openedMail'>): ActionKey {
  const kind = mailsIn(world, world.now).find(({ id }) => id === mail)?.kind;
  const keys = { notice: 'mail.readNotice', expired: 'mail.readExpired', forged: 'mail.readForged' } as const;
  return keys[kind ?? 'notice'];
}

function closingKey(world: World, { window }: EventOf<'closedWindow'>): ActionKey {
  if (window === 'mail') return 'mail.close';
  const found = windowOf(world, window);
  if (found?.page.screen === 'BSMS004') return 'window.closeResult';
  if (found?.page.screen === 'forgedSite') return 'window.closeForgedSite';
  if (found?.popup) return 'window.closePopup';
  if (found?.browser === 'edge') return 'window.closeEdge';
  return world.windows.length > 1 ? 'window.closeOneOfSeveral' : 'window.closeLast';
}

function certificateLoginKey(world: World, { window }: EventOf<'pressedCertificateLogin'>): ActionKey {
  const listed = certificatesToPick(world, window);
  if (listed === 0) return 'BLGI001.certificateLoginFromMemory';
  return listed === 1 ? 'BLGI001.certificateLoginWithOne' : 'BLGI001.certificateLoginAmongSeveral';
}

function webAccessKey(world: World, { window, answer }: EventOf<'answeredWebAccess'>): ActionKey {
  if (dialogInFront(world, window, 'webAccess')?.purpose === 'install') {
    return answer === 'yes' ? 'webAccess.allowInstallation' : 'webAccess.declineInstallation';
  }
  return answer === 'yes' ? 'webAccess.allowRequest' : 'webAccess.declineRequest';
}

function dialogClosingKey(world: World, { window }: EventOf<'closedDialog'>): ActionKey {
  const kind = frontDialog(world, window)?.kind;
  switch (kind) {
    case 'certificatePicker':
      return 'certificatePicker.cancel';
    case 'softwareKeyboard':
    case 'certificateStore':
    case 'certificateViewer':
      return `${kind}.close`;
    // The questions are not closed but answered.
    default:
      return 'internetOptions.close';
  }
}

function backKey(world: World, { window }: EventOf<'pressedBack'>): ActionKey {
  const page = windowOf(world, window)?.page;
  if (page?.screen === 'BLIS008') return page.from === 'BLGI001' ? 'BLIS008.backToLogin' : 'BLIS008.backToIssue';
  return page?.screen === 'BLIS006' || page?.screen === 'BLIS007' ? `${page.screen}.back` : 'loginIdAcquisition.back';
}

function formIn(world: World, window: WindowId): 'BLGI001' | 'BLGI004' | 'BSMS001' {
  const screen = screenIn(world, window);
  return screen === 'BLGI001' || screen === 'BLGI004' ? screen : 'BSMS001';
}

function typingKey(world: World, { window, field }: EventOf<'typed'>): ActionKey {
  const screen = formIn(world, window);
  if (field === 'password') return `${screen}.typePassword`;
  return screen === 'BLGI001' ? 'BLGI001.typeLoginId' : 'BSMS001.typeLoginId';
}
