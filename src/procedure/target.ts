import type { ActorEvent } from './world/event.ts';
import { frontDialog, windowOf } from './world/windows.ts';
import type { WindowId } from './world/window-id.ts';
import type { World } from './world/world.ts';

/**
 * Names a place on the PC, `data-target` in the markup. Elements of a window lie inside its `data-window`; `window` is null for
 * the desktop and the taskbar.
 */
export interface Target {
  readonly window: WindowId | null;
  readonly id: string;
}

/** `pressedIssueCertificate` is done on `issueCertificate`. */
const pressedPart = (type: string): string => type.replace(/^pressed(.)/, (_, first: string) => first.toLowerCase());

function idIn(world: World, event: ActorEvent & { readonly window: WindowId }): string {
  const screen = windowOf(world, event.window)?.page.screen.toLowerCase() ?? '';
  const dialog = frontDialog(world, event.window)?.kind ?? '';
  switch (event.type) {
    case 'minimisedWindow':
      return 'window.minimise';
    case 'maximisedWindow':
    case 'restoredWindow':
      return 'window.maximise';
    case 'closedWindow':
      return 'window.close';
    case 'movedWindow':
      return 'window.titleBar';
    case 'openedMenu':
      return `menu.${event.name}`;
    case 'openedInternetOptions':
      return 'menu.internetOptions';
    case 'selectedOptionsTab':
    case 'selectedStoreTab':
    case 'selectedViewerTab':
      return `${dialog}.${event.tab}`;
    case 'openedCertificateStore':
      return 'internetOptions.certificates';
    case 'selectedCertificate':
      return `certificate.${event.serialNumber}`;
    case 'openedCertificateViewer':
      return `${dialog}.view`;
    case 'choseCertificate':
      return 'certificatePicker.ok';
    case 'answeredWebAccess':
    case 'answeredCloseQuestion':
    case 'answeredKeyboardQuestion':
      return `${dialog}.${event.answer}`;
    case 'closedDialog':
      return `${dialog}.close`;
    case 'confirmedSoftwareKeyboard':
    case 'filledInByKeyboard':
      return 'softwareKeyboard.confirm';
    case 'typed':
    case 'filledIn':
      return `${screen}.${event.field}`;
    case 'typedInReadOnlyField':
      return `${screen}.password`;
    case 'openedSoftwareKeyboard':
      return event.field ? `${screen}.openKeyboard.${event.field}` : `${screen}.openKeyboard`;
    case 'toggledSoftwareKeyboard':
      return `${screen}.useKeyboard`;
    case 'pressedMenu':
      return `${screen}.menu.${event.item}`;
    case 'changedFontSize':
      return `page.fontSize.${event.size}`;
    default:
      return `${screen}.${pressedPart(event.type)}`;
  }
}

/** The place where an action is done, in the world just before it. */
export function targetOf(world: World, event: ActorEvent): Target {
  switch (event.type) {
    case 'openedBrowser':
      return { window: null, id: `${event.from === 'icon' ? 'desktop' : event.from}.${event.browser}` };
    case 'openedSearch':
    case 'searched':
      return { window: null, id: 'taskbar.search' };
    // A press on the search box itself leaves the search open.
    case 'closedSearch':
      return { window: null, id: 'taskbar.start' };
    case 'focusedWindow':
      return { window: null, id: `taskbar.${event.window}` };
    case 'openedMailProgram':
      return { window: null, id: `${event.from === 'icon' ? 'desktop' : event.from}.mailProgram` };
    case 'openedMail':
      return { window: 'mail', id: `mail.${event.mail}` };
    case 'followedMailLink':
      return { window: 'mail', id: 'mail.link' };
    case 'openedReply':
      return { window: 'mail', id: 'mail.reply' };
    case 'cancelledReply':
      return { window: 'mail', id: 'mail.cancelReply' };
    case 'choseReply':
      return { window: 'mail', id: `mail.reply.${event.reply}` };
    case 'triedOutOfScope':
      return { window: null, id: `outOfScope.${event.place}` };
    case 'closedMenu':
      return { window: world.menu?.window ?? null, id: `menu.${world.menu?.name ?? ''}` };
    default:
      return { window: event.window, id: idIn(world, event) };
  }
}
