import type { DialogKind } from '../procedure/world/dialog.ts';
import { accountFields, serviceFields } from '../procedure/world/memo-entry.ts';
import type { Screen } from '../procedure/world/page.ts';

/** A page that only waits or tells something offers no action. */
type Place = Exclude<Screen, 'BSMS003' | 'forgedSite'> | DialogKind | 'desktop' | 'window' | 'mail' | 'beside';

/** The actions by their place. Two that call for different words are two, though their event is the same. */
export const actionsOn = {
  desktop: [
    'openIeByIcon',
    'openIeBySearch',
    'openIeByTaskbar',
    'openEdge',
    'openSearch',
    'closeSearch',
    'searchIe',
    'searchOther',
    'bringToFront',
    'restoreMinimised',
    'tryOutOfScope',
  ],
  window: [
    'minimise',
    'maximise',
    'restore',
    'move',
    'closeLast',
    'closeOneOfSeveral',
    'closePopup',
    'closeResult',
    'closeEdge',
    'closeForgedSite',
    'openTools',
    'openOtherMenu',
    'closeMenu',
    'changeFontSize',
  ],
  mail: [
    'openByIcon',
    'openByTaskbar',
    'readNotice',
    'readExpired',
    'readForged',
    'followLink',
    'reply',
    'cancelReply',
    'answerBank',
    'answerForged',
    'close',
  ],
  BLGI001: [
    'typeLoginId',
    'typePassword',
    'openKeyboard',
    'keyboardOn',
    'keyboardOff',
    'typeInReadOnlyField',
    'certificateLoginWithOne',
    'certificateLoginAmongSeveral',
    'certificateLoginFromMemory',
    'issueCertificate',
    'login',
    'obtainLoginId',
  ],
  BLGI004: ['typePassword', 'openKeyboard', 'keyboardOn', 'keyboardOff', 'login', 'cancel'],
  BSMS001: ['typeLoginId', 'typePassword', 'openKeyboard', 'authenticate', 'obtainLoginId', 'cancel'],
  BSMS002: ['issue', 'cancel'],
  BSMS004: ['close'],
  BTOP001: ['renew', 'logout', 'menu'],
  loginIdAcquisition: ['back'],
  BLIS005: [...accountFields, 'openKeyboard', 'next', 'cancel'],
  BLIS006: [...serviceFields, 'openKeyboard', 'next', 'back', 'cancel'],
  BLIS007: ['register', 'back', 'cancel'],
  BLIS008: ['backToLogin', 'backToIssue'],
  certificatePicker: ['selectValid', 'selectExpired', 'view', 'presentValid', 'presentExpired', 'cancel'],
  webAccess: ['allowRequest', 'declineRequest', 'allowInstallation', 'declineInstallation'],
  closeQuestion: ['yes', 'yesInLast', 'no'],
  keyboardQuestion: ['yes', 'no'],
  softwareKeyboard: ['confirm', 'confirmEntry', 'close'],
  internetOptions: ['open', 'contentTab', 'otherTab', 'certificates', 'close'],
  certificateStore: ['personalTab', 'otherTab', 'select', 'view', 'close'],
  certificateViewer: ['tab', 'close'],
  beside: ['wait', 'advise'],
} as const satisfies Record<Place, readonly string[]>;

export type ActionPlace = keyof typeof actionsOn;

/** The keys of the actions at these places. */
export type ActionKeyOn<P extends ActionPlace> = P extends ActionPlace
  ? `${P}.${(typeof actionsOn)[P][number]}`
  : never;

export type ActionKey = ActionKeyOn<ActionPlace>;
