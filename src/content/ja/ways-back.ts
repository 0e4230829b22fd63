// What to do outside the written solution, by the labels that stand on the screen: the way back from a detour, and to a place
// that cannot be seen.
import type { Event, EventOf } from '../../procedure/world/event.ts';
import type { DialogKind } from '../../procedure/world/dialog.ts';
import type { World } from '../../procedure/world/world.ts';
import { frontDialog, frontWindow, windowOf } from '../../procedure/world/windows.ts';
import { bankTexts } from './bank.ts';
import { happeningText } from './happenings.ts';
import { windowsTexts } from './windows.ts';

const { buttons, window: frame } = windowsTexts;

/** The button that closes a dialog without deciding anything. A question has none: it wants an answer. */
export const closingLabels = {
  certificatePicker: buttons.cancel,
  internetOptions: buttons.ok,
  certificateStore: windowsTexts.store.close,
  certificateViewer: buttons.ok,
  softwareKeyboard: bankTexts.softwareKeyboard.close,
} as const satisfies Partial<Record<DialogKind, string>>;

const dialogNames = {
  certificatePicker: '証明書の選択',
  internetOptions: `「${windowsTexts.internetOptions.title}」`,
  certificateStore: `「${windowsTexts.store.title}」の一覧`,
  certificateViewer: `「${windowsTexts.viewer.title}」の内容`,
  softwareKeyboard: 'ソフトウェアキーボード',
} as const satisfies Record<keyof typeof closingLabels, string>;

const isClosed = (kind: DialogKind | undefined): kind is keyof typeof closingLabels =>
  kind !== undefined && kind in closingLabels;

const titleOf = (world: World, id: EventOf<'closedWindow'>['window']): string => {
  const page = windowOf(world, id)?.page;
  return page ? windowsTexts.pageTitles[page.screen] : '';
};

/** What to press, in a sentence, in the world before it. */
export function wayBackText(event: Event, world: World): string {
  switch (event.type) {
    case 'closedDialog': {
      const kind = frontDialog(world, event.window)?.kind;
      return isClosed(kind)
        ? `「${closingLabels[kind]}」を押して、${dialogNames[kind]}を閉じます。`
        : '手前の画面を閉じます。';
    }
    case 'answeredKeyboardQuestion':
      return `手前の確認で、「${event.answer === 'yes' ? buttons.ok : buttons.cancel}」を押します。`;
    case 'answeredWebAccess':
      return `「${windowsTexts.webAccess.title}」で、「${event.answer === 'yes' ? buttons.yes : buttons.no}」を押します。`;
    case 'answeredCloseQuestion':
      return `「${windowsTexts.closeQuestion.question}」に、「${event.answer === 'yes' ? buttons.yes : buttons.no}」で答えます。`;
    case 'closedWindow':
      return `「${titleOf(world, event.window)}」のウィンドウを、右上の「×」で閉じます。`;
    case 'focusedWindow':
      return windowOf(world, event.window)?.state === 'minimised'
        ? `「${titleOf(world, event.window)}」のウィンドウは最小化されています。タスク バーの「${titleOf(world, event.window)}」を押して、元に戻します。`
        : `「${titleOf(world, event.window)}」のウィンドウが、ほかのウィンドウに隠れています。タスク バーの「${titleOf(world, event.window)}」を押して、手前に出します。`;
    case 'minimisedWindow': {
      const front = frontWindow(world);
      return `「${front ? titleOf(world, front.id) : ''}」のウィンドウを、右上の「${frame.minimise}」でいったん隠します。`;
    }
    case 'movedWindow':
      return `「${titleOf(world, event.window)}」のウィンドウが、画面の外にはみ出しています。${frame.titleBar}をドラッグして、画面の中に戻します。`;
    case 'openedBrowser':
      return event.from === 'icon'
        ? `デスクトップの「${windowsTexts.programs[event.browser]}」をダブルクリックします。`
        : `検索結果の「${windowsTexts.programs[event.browser]}」を押します。`;
    case 'searched':
      return `タスク バーの「${windowsTexts.search.placeholder}」に、「${event.text}」と入力します。`;
    case 'clockMoved':
      return '一時利用停止が解除されるまで、時間をおいて待ちます。';
    case 'typed':
      return `「${bankTexts.fields[event.field]}」の欄に、練習用メモのとおりに入力します。`;
    case 'selectedCertificate':
    case 'openedMenu':
    case 'openedInternetOptions':
    case 'openedCertificateStore':
    case 'selectedOptionsTab':
      return `${happeningText(event, world)}操作をします。`;
    default:
      return `${happeningText(event, world)
        .replace(/を押す$/, 'を押します')
        .replace(/と答える$/, 'と答えます')}。`;
  }
}
