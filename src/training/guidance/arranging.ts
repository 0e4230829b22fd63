import type { Event } from '../../procedure/world/event.ts';
import type { DialogKind } from '../../procedure/world/dialog.ts';
import { frontDialog } from '../../procedure/world/windows.ts';
import type { Happening } from '../trace.ts';

/**
 * What only looks at something or arranges the screen. Typing is among it: a learner may correct a field before it is sent, and
 * what was wrong in it counts when it is.
 */
const arranging: ReadonlySet<Event['type']> = new Set<Event['type']>([
  'typed',
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
]);

/** Dialogs that are only looked at: to close one is no decision. */
const aside: ReadonlySet<DialogKind | undefined> = new Set<DialogKind | undefined>([
  'internetOptions',
  'certificateStore',
  'certificateViewer',
  'softwareKeyboard',
]);

export function onlyArranges({ before, entry: { event } }: Happening): boolean {
  return event.type === 'closedDialog' ? aside.has(frontDialog(before, event.window)?.kind) : arranging.has(event.type);
}
