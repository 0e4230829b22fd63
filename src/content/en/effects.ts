// One sentence for each action of a learner. Long, since all are said in the same place and must sound alike.
import { isFormSendable, isSendable, picksCertificate } from '../../procedure/press-effects.ts';
import { loginIdSlipOf } from '../../procedure/world/entry.ts';
import type { Event, EventOf } from '../../procedure/world/event.ts';
import { isRegistration } from '../../procedure/world/registration/registration.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import { windowOf } from '../../procedure/world/windows.ts';
import type { World } from '../../procedure/world/world.ts';
import type { LearnerEvent } from '../../training/scenario.ts';
import type { EffectSentences } from '../ja/effects.ts';
import { windowsTexts } from '../ja/windows.ts';

const say = (sentence: string) => () => sentence;

const typedSecret = {
  empty: 'The field is empty now.',
  right: 'The password was entered.',
  wrong: 'A password other than the one on the memo was entered.',
  fullWidth: 'The password was entered in full-width letters. It has to be half-width.',
  symbol: 'The password contains a character that cannot be used.',
  blank: 'There is a blank before or after the password.',
  tooLong: 'The password is too long.',
  letterCase: 'The password was entered with capital and small letters mixed up.',
  confirmation: 'The confirmation password was entered. The log-in password is wanted.',
} as const;

const slippedId = {
  fullWidth: 'The log-in ID was entered in full-width letters. It has to be half-width.',
  letterCase: 'The log-in ID was entered in capital letters.',
  blank: 'There is a blank before or after the log-in ID.',
} as const;

const filledIn = ({ entry: { judged } }: EventOf<'filledIn' | 'filledInByKeyboard'>): string => {
  if (judged === 'empty') return 'The field is empty now.';
  return judged === 'memo' ? 'A value of the memo was entered.' : 'Something that differs from the memo was entered.';
};

const declined = {
  request: 'You chose 「いいえ」 (no), so no request was made for a certificate.',
  install: 'You chose 「いいえ」 (no), so the issued certificate was not put into the PC.',
} as const;

/** A form with faults that the page itself finds is never sent. */
const sending = ({ window }: { readonly window: WindowId }, before: World) =>
  isSendable(before, window)
    ? 'The log-in ID and password were sent to the bank.'
    : 'Something is wrong in the form, so it was not sent to the bank.';

const sentences: EffectSentences = {
  openedBrowser: ({ browser }) => `${windowsTexts.programs[browser]} opened.`,
  openedMailProgram: say('The mail program opened.'),
  searched: say('The search text changed.'),
  openedSearch: say('The search box opened.'),
  closedSearch: say('The search box closed.'),
  focusedWindow: say('Another window came to the front.'),
  minimisedWindow: say('The window went down to the taskbar. It is not closed.'),
  maximisedWindow: say('The window fills the screen now.'),
  restoredWindow: say('The window is back at its former size.'),
  closedWindow: say('The window closed.'),
  movedWindow: say('The window moved.'),
  openedMenu: say('The menu opened.'),
  closedMenu: say('The menu closed.'),
  triedOutOfScope: say('Nothing happened: that is not part of the exercise.'),
  openedInternetOptions: say('「インターネット オプション」 (Internet options) opened.'),
  openedCertificateStore: say('The list of certificates opened.'),
  selectedOptionsTab: say('Another tab is shown.'),
  selectedStoreTab: say('Another tab is shown.'),
  selectedViewerTab: say('Another tab is shown.'),
  selectedCertificate: say('Another certificate is selected.'),
  openedCertificateViewer: say('The contents of the certificate are shown.'),
  choseCertificate: say('The selected certificate was sent to the bank.'),
  answeredWebAccess: ({ window, answer }, { dialogs }) => {
    if (answer === 'yes') return 'You chose 「はい」 (yes), so it went on.';
    const asked = dialogs.findLast(({ owner }) => owner === window);
    return asked?.kind === 'webAccess' ? declined[asked.purpose] : 'You chose 「いいえ」 (no), so it was broken off.';
  },
  answeredCloseQuestion: ({ answer }) =>
    answer === 'yes' ? 'The window closed.' : 'You chose 「いいえ」 (no), so the window stays open.',
  answeredKeyboardQuestion: ({ answer }) =>
    answer === 'yes' ? 'The software keyboard is switched off now.' : 'The software keyboard stays switched on.',
  closedDialog: say('The dialog was closed with nothing chosen.'),
  confirmedSoftwareKeyboard: ({ entry }) => typedSecret[entry.judged],
  typed: (event) => {
    if (event.field === 'password') return typedSecret[event.entry.judged];
    if (event.entry.kind === 'empty') return 'The field is empty now.';
    const slip = loginIdSlipOf(event.entry);
    if (slip) return slippedId[slip];
    return event.entry.kind === 'known'
      ? 'The log-in ID was entered.'
      : 'A log-in ID that is not on the memo was entered.';
  },
  filledIn,
  filledInByKeyboard: filledIn,
  typedInReadOnlyField: say('This field only takes the software keyboard.'),
  openedSoftwareKeyboard: say('The software keyboard opened.'),
  toggledSoftwareKeyboard: say('The use of the software keyboard was switched.'),
  pressedCertificateLogin: ({ window }, before) =>
    picksCertificate(before, window)
      ? 'A list of certificates to choose from opened.'
      : 'The browser went on with the choice that it remembers.',
  pressedIssueCertificate: say('The window for obtaining a certificate opened.'),
  pressedLogin: sending,
  pressedObtainLoginId: say('The page for obtaining a log-in ID came up.'),
  pressedNext: ({ window }, before) =>
    isFormSendable(before, window)
      ? 'The entries were sent to the bank.'
      : 'Something is wrong in the form, so it was not sent to the bank.',
  pressedRegister: say('The registration was sent to the bank.'),
  pressedBack: say('You went back to the page before.'),
  pressedAuthenticate: sending,
  pressedCancel: ({ window }, before) => {
    const at = windowOf(before, window);
    if (at && isRegistration(at.page))
      return 'Obtaining the log-in ID was broken off, and the page before it came back.';
    return at?.popup
      ? 'The procedure was broken off, and its window closed.'
      : 'The procedure was broken off, and the log-in page came back.';
  },
  pressedIssue: say('The issue of the certificate began.'),
  pressedClose: say('You are asked whether the window shall close.'),
  pressedRenew: say('The renewal of the certificate began.'),
  pressedLogout: say('You logged out.'),
  pressedMenu: say('That menu leads to a page that is not part of the exercise.'),
  changedFontSize: say('The text size of the bank’s pages changed.'),
  openedMail: say('The mail is shown.'),
  followedMailLink: say('The page behind the link opened in a browser.'),
  openedReply: say('The answers to choose from are shown.'),
  cancelledReply: say('You went back to the mail without an answer.'),
  choseReply: say('The chosen answer was sent.'),
  clockMoved: say('The training clock moved on.'),
  advised: say('You advised the customer.'),
};

/** The effect of a learner's action in one sentence; `before` is the world before it. */
export function effectText(event: LearnerEvent, before: World): string {
  // The table has a sentence for each type of event, but TypeScript cannot follow the index through the union.
  const sentence = sentences[event.type] as (event: Event, before: World) => string;
  return sentence(event, before);
}
