import { offeredCertificates } from '../world/browser-memory.ts';
import { optionsTabs, storeTabs, viewerTabs, type Dialog, type DialogOf } from '../world/dialog.ts';
import { questionAnswers, type DialogEvent } from '../world/event.ts';
import { hasPassword } from '../world/page.ts';
import { isRegistrationForm } from '../world/registration/registration.ts';
import type { BrowserWindow, World } from '../world/world.ts';
import { memoEntries, secretEntries, type Memo } from './offered-entries.ts';

const others = <T>(all: readonly T[], current: NoInfer<T> | null): readonly T[] =>
  all.filter((each) => each !== current);

/** 確定 with what the memo has for the field, once the page waits for nothing. */
function confirming({ field }: DialogOf<'softwareKeyboard'>, window: BrowserWindow, memo: Memo, { rules }: World) {
  const { id, page } = window;
  if ('busy' in page && page.busy) return [];
  if (hasPassword(page)) {
    return secretEntries(memo, rules).map((entry): DialogEvent => ({
      type: 'confirmedSoftwareKeyboard',
      window: id,
      entry,
    }));
  }
  return field !== undefined && isRegistrationForm(page)
    ? memoEntries(field, memo, rules).map((entry): DialogEvent => ({ type: 'filledInByKeyboard', window: id, entry }))
    : [];
}

function inPicker(world: World, browserWindow: BrowserWindow, { selected }: DialogOf<'certificatePicker'>) {
  const window = browserWindow.id;
  const listed = offeredCertificates(world, browserWindow).map(({ serialNumber }) => serialNumber);
  return [
    { type: 'choseCertificate', window },
    ...others(listed, selected).map((serialNumber) => ({ type: 'selectedCertificate', window, serialNumber }) as const),
    // Internet Explorer's cards have a link each, Edge has one button for the selected card.
    ...(browserWindow.browser === 'ie' ? listed : [selected]).map(
      (serialNumber) => ({ type: 'openedCertificateViewer', window, serialNumber }) as const,
    ),
    { type: 'closedDialog', window },
  ] as const satisfies readonly DialogEvent[];
}

function inStore({ store }: World, { owner: window, tab, selected }: DialogOf<'certificateStore'>) {
  const listed = tab === 'personal' ? store.map(({ serialNumber }) => serialNumber) : [];
  return [
    ...others(storeTabs, tab).map((next) => ({ type: 'selectedStoreTab', window, tab: next }) as const),
    ...others(listed, selected).map((serialNumber) => ({ type: 'selectedCertificate', window, serialNumber }) as const),
    ...(selected === null ? [] : [{ type: 'openedCertificateViewer', window, serialNumber: selected } as const]),
    { type: 'closedDialog', window },
  ] as const satisfies readonly DialogEvent[];
}

/** The actions that a dialog in front of a window offers. */
export function offeredInDialog(
  world: World,
  browserWindow: BrowserWindow,
  dialog: Dialog,
  memo: Memo,
): readonly DialogEvent[] {
  const window = browserWindow.id;
  switch (dialog.kind) {
    case 'certificatePicker':
      return inPicker(world, browserWindow, dialog);
    case 'webAccess':
      return questionAnswers.map((answer) => ({ type: 'answeredWebAccess', window, answer }));
    case 'closeQuestion':
      return questionAnswers.map((answer) => ({ type: 'answeredCloseQuestion', window, answer }));
    case 'keyboardQuestion':
      return questionAnswers.map((answer) => ({ type: 'answeredKeyboardQuestion', window, answer }));
    case 'softwareKeyboard':
      return [...confirming(dialog, browserWindow, memo, world), { type: 'closedDialog', window }];
    case 'internetOptions':
      return [
        ...others(optionsTabs, dialog.tab).map((tab) => ({ type: 'selectedOptionsTab', window, tab }) as const),
        ...(dialog.tab === 'content' ? [{ type: 'openedCertificateStore', window } as const] : []),
        { type: 'closedDialog', window },
      ];
    case 'certificateStore':
      return inStore(world, dialog);
    case 'certificateViewer':
      return [
        ...others(viewerTabs, dialog.tab).map((tab) => ({ type: 'selectedViewerTab', window, tab }) as const),
        { type: 'closedDialog', window },
      ];
  }
}
