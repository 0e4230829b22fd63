import { windowsOf } from '../../../procedure/world/windows.ts';
import { actionKeyOf } from '../../../training/action-key.ts';
import type { ActionKey } from '../../../training/actions-on.ts';
import type { DoneAction } from './milestone-met.ts';

/** The names of actions that are not called by their place and key. */
const names: Readonly<Partial<Record<ActionKey, string>>> = {
  'desktop.openIeByIcon': 'openBrowser',
  'desktop.openIeBySearch': 'openInternetExplorer',
  'desktop.openEdge': 'openEdge',
  'desktop.openSearch': 'openSearch',
  'desktop.searchIe': 'searchBrowser',
  'desktop.bringToFront': 'bringToFront',
  'desktop.restoreMinimised': 'restoreMinimised',
  'window.closeLast': 'closeAllWindows',
  'window.closeOneOfSeveral': 'closeFrontWindow',
  'window.closePopup': 'closePopup',
  'window.closeResult': 'closeResult',
  'window.closeEdge': 'closeEdge',
  'window.openTools': 'openToolsMenu',
  'window.minimise': 'minimiseWindow',
  'mail.openByIcon': 'openMail',
  'mail.openByTaskbar': 'openMail',
  'mail.readNotice': 'readNotice',
  'mail.readExpired': 'readExpiredMail',
  'mail.readForged': 'readForgedMail',
  'mail.close': 'closeMail',
  'BLGI001.typeLoginId': 'enterLoginId',
  'BLGI001.typePassword': 'enterPassword',
  'BLGI001.openKeyboard': 'openSoftwareKeyboard',
  'BLGI001.certificateLoginWithOne': 'certificateLogin',
  'BLGI001.certificateLoginAmongSeveral': 'certificateLogin',
  'BLGI001.certificateLoginFromMemory': 'certificateLogin',
  'BLGI001.issueCertificate': 'issueCertificate',
  'BLGI001.login': 'login',
  'BLGI001.obtainLoginId': 'obtainLoginId',
  'BLGI004.typePassword': 'enterPassword',
  'BLGI004.openKeyboard': 'openSoftwareKeyboard',
  'BLGI004.login': 'login',
  'BSMS001.typeLoginId': 'enterLoginId',
  'BSMS001.typePassword': 'enterPassword',
  'BSMS001.openKeyboard': 'openSoftwareKeyboard',
  'BSMS001.authenticate': 'authenticate',
  'BSMS001.obtainLoginId': 'obtainLoginId',
  'BSMS002.issue': 'issue',
  'BSMS004.close': 'close',
  'BTOP001.renew': 'renew',
  'BTOP001.logout': 'logout',
  'BLIS005.branch': 'enterBranch',
  'BLIS005.kind': 'chooseKind',
  'BLIS005.number': 'enterNumber',
  'BLIS005.provisionalPassword': 'enterProvisionalPassword',
  'BLIS005.provisionalConfirmationPassword': 'enterProvisionalConfirmation',
  'BLIS005.next': 'confirmAccount',
  'BLIS006.userName': 'enterUserName',
  'BLIS006.mail': 'enterMail',
  'BLIS006.mailAgain': 'enterMailAgain',
  'BLIS006.loginId': 'enterNewLoginId',
  'BLIS006.loginIdAgain': 'enterNewLoginIdAgain',
  'BLIS006.password': 'enterNewPassword',
  'BLIS006.passwordAgain': 'enterNewPasswordAgain',
  'BLIS006.confirmationPassword': 'enterNewConfirmation',
  'BLIS006.confirmationPasswordAgain': 'enterNewConfirmationAgain',
  'BLIS006.next': 'checkEntries',
  'BLIS007.register': 'register',
  'BLIS008.backToLogin': 'returnToLogin',
  'BLIS008.backToIssue': 'returnToIssue',
  'certificatePicker.selectValid': 'selectNewCertificate',
  'certificatePicker.selectExpired': 'selectExpiredCertificate',
  'certificatePicker.presentExpired': 'expiredCertificate',
  'webAccess.allowRequest': 'allowRequest',
  'webAccess.declineRequest': 'declineRequest',
  'webAccess.allowInstallation': 'allowInstallation',
  'webAccess.declineInstallation': 'declineInstallation',
  'closeQuestion.yes': 'confirmClosing',
  'closeQuestion.yesInLast': 'confirmClosing',
  'softwareKeyboard.confirm': 'confirmPassword',
  'softwareKeyboard.confirmEntry': 'confirmEntry',
  'internetOptions.open': 'openInternetOptions',
  'internetOptions.contentTab': 'selectContentTab',
  'internetOptions.certificates': 'openCertificates',
  'internetOptions.close': 'closeInternetOptions',
  'certificateStore.select': 'selectCertificate',
  'certificateStore.view': 'viewCertificate',
  'certificateStore.close': 'closeCertificates',
  'certificateViewer.close': 'closeViewer',
  'beside.wait': 'waitForEndOfLock',
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `BLGI004.cancel` is `cancelBLGI004`: what is done comes first. */
function usualName(key: ActionKey): string {
  const [place = '', action = ''] = key.split('.');
  return `${action}${capitalised(place)}`;
}

/** The name of an action, in the light of those before it. */
function nameOf({ before, entry: { event } }: DoneAction, key: ActionKey, earlier: readonly DoneAction[]): string {
  switch (event.type) {
    case 'advised':
      return `advise${capitalised(event.advice)}`;
    case 'openedBrowser': {
      const wasOpen = earlier.some((done) => windowsOf(done.before, event.browser).length > 0);
      const isOpen = windowsOf(before, event.browser).length > 0;
      return event.browser === 'ie' && wasOpen && !isOpen ? 'reopenBrowser' : (names[key] ?? usualName(key));
    }
    case 'choseCertificate': {
      if (key !== 'certificatePicker.presentValid') break;
      const isSelected = earlier.at(-1)?.entry.event.type === 'selectedCertificate';
      return isSelected ? 'presentNewCertificate' : 'presentCertificate';
    }
    default:
  }
  return names[key] ?? usualName(key);
}

/** A step of a found solution: its id, its key, and the action in the world before it. */
export interface FoundStep {
  readonly step: string;
  readonly key: ActionKey;
  readonly done: DoneAction;
}

/** The steps of a solution, each with an id of its own: `authenticate`, `authenticateAgain`, `authenticate3`. */
export function stepsOf(way: readonly DoneAction[]): readonly FoundStep[] {
  const counts = new Map<string, number>();
  return way.map((done, index) => {
    const key = actionKeyOf(done.before, done.entry.event);
    const name = nameOf(done, key, way.slice(0, index));
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { step: count === 1 ? name : `${name}${count === 2 ? 'Again' : String(count)}`, key, done };
  });
}
