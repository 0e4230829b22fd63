import type { Event } from '../../procedure/world/event.ts';
import type { DialogKind } from '../../procedure/world/dialog.ts';
import { frontDialog } from '../../procedure/world/windows.ts';
import type { Happening } from '../trace.ts';

/**
 * Events that only look at something or arrange the screen. Typing is one of them: a learner may correct a field before sending
 * it, and a mistake in it counts when it is sent.
 */
const arranging: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'typed',
  // Reading is no mistake, whoever has sent the mail, and an answer to the bank's own mail reaches nobody.
  'openedMailProgram',
  'openedMail',
  'openedReply',
  'cancelledReply',
  'choseReply',
  'filledIn',
  'filledInByKeyboard',
  'searched',
  'openedSearch',
  'closedSearch',
  'focusedWindow',
  'minimisedWindow',
  'maximisedWindow',
  'restoredWindow',
  'movedWindow',
  'openedMenu',
  'closedMenu',
  'openedInternetOptions',
  'openedCertificateStore',
  'selectedOptionsTab',
  'selectedStoreTab',
  'selectedViewerTab',
  'selectedCertificate',
  'openedCertificateViewer',
  'openedSoftwareKeyboard',
  'toggledSoftwareKeyboard',
  'answeredKeyboardQuestion',
  'confirmedSoftwareKeyboard',
  'changedFontSize',
  'clockMoved',
  'triedOutOfScope',
  'typedInReadOnlyField',
]);

/** Dialogs that only show or enter something. Closing one decides nothing. */
const aside: ReadonlySet<DialogKind | undefined> = new Set<DialogKind | undefined>([
  'internetOptions',
  'certificateStore',
  'certificateViewer',
  'softwareKeyboard',
]);

/** True if an action only looked at something or arranged the screen. */
export function onlyArranges({ before, entry: { event } }: Happening): boolean {
  if (event.type === 'closedWindow' && event.window === 'mail') return true;
  return event.type === 'closedDialog' ? aside.has(frontDialog(before, event.window)?.kind) : arranging.has(event.type);
}
