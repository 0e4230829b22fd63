// An action to take, by the label of what is pressed for it, which stays Japanese.
import type { DialogKind } from '../../procedure/world/dialog.ts';
import type { EventOf } from '../../procedure/world/event.ts';
import { frontDialog, windowOf } from '../../procedure/world/windows.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../../training/scenario.ts';
import { bankTexts } from '../ja/bank.ts';
import { windowsTexts } from '../ja/windows.ts';
import { dialogNames, happeningText, named } from './happenings.ts';

type AdviceSentences = {
  readonly [T in LearnerEvent['type']]?: (event: EventOf<T>, world: World) => string;
};

const { buttons, internetOptions, picker, store, viewer, taskbar, search, menus } = windowsTexts;

/** The buttons that close a dialog without an answer, with their meaning. The questions have none. */
const closers: Partial<Record<DialogKind, readonly [label: string, meaning: string]>> = {
  certificatePicker: [buttons.cancel, 'cancel'],
  softwareKeyboard: [bankTexts.softwareKeyboard.close, 'close'],
  internetOptions: [buttons.ok, ''],
  certificateStore: [store.close, 'close'],
  certificateViewer: [buttons.ok, ''],
};

const press = (label: string, meaning = ''): string => `Press ${named(label)}${meaning === '' ? '' : ` (${meaning})`}`;

function windowNamed(world: World, id: WindowId): string {
  if (id === 'mail') return `${named(windowsTexts.mail.name)} (mail)`;
  const found = windowOf(world, id);
  return found
    ? `${windowsTexts.programs[found.browser]} (${named(windowsTexts.pageTitles[found.page.screen])})`
    : 'the window';
}

const sentences: AdviceSentences = {
  openedSearch: () => `${press(search.placeholder, 'search')} on the taskbar`,
  closedSearch: () => `${press(taskbar.start, 'start')} on the taskbar to close the search box`,
  focusedWindow: ({ window }, world) => `Press the button of ${windowNamed(world, window)} on the taskbar`,
  minimisedWindow: ({ window }, world) =>
    `${press(windowsTexts.window.minimise, 'minimise')} on ${windowNamed(world, window)}`,
  maximisedWindow: ({ window }, world) =>
    `${press(windowsTexts.window.maximise, 'maximise')} on ${windowNamed(world, window)}`,
  restoredWindow: ({ window }, world) =>
    `${press(windowsTexts.window.restore, 'restore')} on ${windowNamed(world, window)}`,
  movedWindow: ({ window }, world) => `Drag ${windowNamed(world, window)} by its title bar`,
  closedWindow: ({ window }, world) => `${press('×', 'close')} on ${windowNamed(world, window)}`,
  closedMenu: (_, { menu }) => (menu ? `${press(menus[menu.name].label)} again to close the menu` : 'Close the menu'),
  selectedOptionsTab: ({ tab }) => `Choose the tab ${named(internetOptions.tabs[tab])}`,
  selectedStoreTab: ({ tab }) => `Choose the tab ${named(store.tabs[tab])}`,
  selectedViewerTab: ({ tab }) => `Choose the tab ${named(viewer.tabs[tab])}`,
  openedCertificateStore: () => press(internetOptions.certificates, 'certificates'),
  openedCertificateViewer: ({ window }, world) => {
    if (frontDialog(world, window)?.kind === 'certificateStore') return press(store.view, 'view');
    return windowOf(world, window)?.browser === 'edge'
      ? press(picker.edge.view, 'certificate information')
      : press(picker.view, 'show its properties');
  },
  closedDialog: ({ window }, world) => {
    const kind = frontDialog(world, window)?.kind;
    const closer = kind && closers[kind];
    return closer ? `${press(...closer)} in ${named(dialogNames[kind])}` : 'Close a dialog';
  },
  confirmedSoftwareKeyboard: () =>
    `Enter the log-in password by the software keyboard, and press ${named(bankTexts.softwareKeyboard.confirm)} (confirm)`,
};

/** An action to take, in a few words: Press 「キャンセル」 (cancel) in 「Windows セキュリティ」. */
export function adviceText(event: LearnerEvent, world: World): string {
  // The table has the right sentence for each type of event, but TypeScript cannot follow the index through the union.
  const sentence = sentences[event.type] as ((event: LearnerEvent, world: World) => string) | undefined;
  return sentence?.(event, world) ?? happeningText(event, world);
}
