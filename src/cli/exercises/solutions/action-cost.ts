import { isValid } from '../../../pki/validity.ts';
import { isUnregistered } from '../../../procedure/world/bank-account.ts';
import { windowsOf } from '../../../procedure/world/windows.ts';
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import { actionKeyOf } from '../../../training/action-key.ts';
import type { ActionKey } from '../../../training/actions-on.ts';
import { sendsWrongForm } from '../../../training/guidance/wrong-form.ts';
import type { Milestone } from '../../../training/milestone.ts';
import type { LearnerEvent } from '../../../training/scenario.ts';

/** The purpose of a leg of the search, on which the cost of some actions depends. */
export interface Purpose {
  /** Null on the way to the goal. */
  readonly milestone: Milestone | null;
  readonly account: LoginId;
}

/** The cost of an action that a procedure takes as a matter of course. */
const usual = 10;
/** The cost of an entry: a field is filled in as soon as its turn has come. */
const entry = 1;
/** The cost of an action that does the same as a better one, or that leads away from most purposes. */
const costly = 40;
/** The cost of an action that only arranges the screen. */
const idle = 60;

const costs: Readonly<Partial<Record<ActionKey, number>>> = {
  // × does the same as the page's own button and the question after it.
  'window.closeResult': costly,
  'window.closePopup': costly,
  // Edge does not issue certificates.
  'desktop.openEdge': idle,
  'desktop.searchOther': idle,
  // For customers who have no certificate.
  'BLGI001.typeLoginId': costly,
  'BLGI001.openKeyboard': costly,
  'BLGI001.login': costly,
  'BLGI001.keyboardOff': costly,
  'BLGI001.keyboardOn': costly,
  'BLGI004.keyboardOff': costly,
  'BLGI004.keyboardOn': costly,
  'desktop.bringToFront': 20,
  'desktop.closeSearch': idle,
  'window.closeMenu': idle,
  'window.minimise': idle,
  'window.maximise': idle,
  'window.restore': idle,
  'window.changeFontSize': idle,
  'window.openOtherMenu': idle,
  'internetOptions.otherTab': idle,
  'certificateStore.otherTab': idle,
  'certificateViewer.tab': idle,
  'BTOP001.menu': idle,
};

/** Actions that look into something: the certificates of the PC, or the mails. */
const looking = /^(internetOptions|certificateStore|certificateViewer)\.|^window\.openTools$|\.view$/;
const reading = /^mail\.open/;

/** Returns whether an action looks into something that this leg does not ask for. Closing what is open already is no such action. */
function looksElsewhere(key: ActionKey, { milestone }: Purpose): boolean {
  if (key.endsWith('.close')) return false;
  if (looking.test(key)) return !(milestone && ('looked' in milestone || 'did' in milestone));
  return reading.test(key) && !(milestone && ('read' in milestone || 'did' in milestone));
}

/** Returns whether a certificate would be issued to a customer who has one, or who is about to get it in another window. */
const issuesInVain = ({ store, windows, now }: World): boolean =>
  store.some((certificate) => isValid(certificate, now)) || windows.some(({ popup }) => popup);

/** The cost of an action in the world before it: the cheapest way is the one that a procedure would describe. */
export function costOf(world: World, event: LearnerEvent, purpose: Purpose): number {
  const key = actionKeyOf(world, event);
  const own = costs[key];
  if (own !== undefined) return own;
  if (event.type === 'filledIn' || event.type === 'typed') return entry;
  // Another window of a browser that has one already only hides the first.
  const isAnother = event.type === 'openedBrowser' && windowsOf(world, event.browser).length > 0;
  const isInVain =
    sendsWrongForm(world, event, purpose.account) ||
    (event.type === 'pressedIssueCertificate' && issuesInVain(world)) ||
    (event.type === 'pressedObtainLoginId' && !isUnregistered(world, purpose.account));
  return isAnother || isInVain || looksElsewhere(key, purpose) ? costly : usual;
}
