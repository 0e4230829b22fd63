// One sentence for each kind of event. Long, since all stand side by side in a timeline and must sound alike.
import type { MailId, MailReply } from '../../procedure/world/mail/mail.ts';
import { mailsIn, openMail } from '../../procedure/world/mail/mailbox.ts';
import { framesOf, frontFrame, frontWindow, pageOf } from '../../procedure/world/windows.ts';
import { loginIdSlipOf, namedBy } from '../../procedure/world/entry.ts';
import type { Event, EventOf, OutOfScopePlace } from '../../procedure/world/event.ts';
import { fieldIn } from '../../procedure/world/keyboard-field.ts';
import { valueOf, type MemoEntry, type RegistrationField } from '../../procedure/world/memo-entry.ts';
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { distinctionOf } from '../../pki/distinction.ts';
import { crossedLimit } from '../../procedure/crossed-limit.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Instant } from '../../time/instant.ts';
import { bankTexts } from '../ja/bank.ts';
import type { HappeningSentences } from '../ja/happenings.ts';
import { mailReplyTexts, mailSubjects } from '../ja/mail-names.ts';
import { registrationTexts } from '../ja/registration.ts';
import { windowsTexts } from '../ja/windows.ts';
import { counted } from './counted.ts';
import { dateText, momentText } from './japan-moments.ts';

// Terms of the PC and of the bank are Japanese, and stand in 「」.

/** A name on the PC, as a quotation. */
export const named = (words: string): string => `「${words.replaceAll('「', '『').replaceAll('」', '』')}」`;
const pressed = (button: string, meaning: string) => () => `Press ${named(button)} (${meaning})`;
const yesNo = { yes: '「はい」 (yes)', no: '「いいえ」 (no)' } as const;
const okOrCancel = {
  yes: `「${windowsTexts.buttons.ok}」`,
  no: `「${windowsTexts.buttons.cancel}」 (cancel)`,
} as const;
const places = { icon: 'icon on the desktop', search: 'search result', taskbar: 'taskbar' } as const;

function certificateIn({ store }: World, serialNumber: SerialNumber): string {
  const found = store.find((each) => each.serialNumber === serialNumber);
  if (!found) return 'a certificate';
  switch (distinctionOf(found, store)) {
    case 'day':
      return `the certificate that expires on ${dateText(found.notAfter)}`;
    case 'second':
      return `the certificate that expires on ${momentText(found.notAfter)}`;
    case 'serialNumber':
      return `the certificate with the serial number ${serialNumber}`;
  }
}

const refusals = {
  mismatch: 'Did not accept: the log-in ID or password is wrong',
  temporarilyLocked: 'Did not accept: the password is temporarily locked',
  locked: 'Did not accept: the password is locked',
  certificateRequired: 'Did not accept: a log-in with a certificate is needed',
} satisfies Record<EventOf<'credentialsRefused'>['reason'], string>;

const enrolmentRefusals = {
  anotherCertificateValid: 'there is a valid certificate already',
  authorityExpired: 'the certification authority itself has expired',
  sessionEnded: 'the procedure has timed out',
  temporarilyLocked: 'the password is temporarily locked',
  locked: 'the password is locked',
  refused: 'what it says is not right',
  certificateRequired: 'the log-in was not by certificate',
  expired: 'the old certificate has expired',
  notYetValid: 'the old certificate is not valid yet',
  revoked: 'the old certificate is revoked',
  notConfirmed: 'the old certificate could not be confirmed',
  renewalTooEarly: 'it is too early for a renewal',
} satisfies Record<EventOf<'enrolmentRefused'>['reason'], string>;

const certificateRefusals = {
  expired: (limit) => (limit === null ? 'it has expired' : `it was valid until ${momentText(limit)}`),
  notYetValid: (limit) => (limit === null ? 'it is not valid yet' : `it is valid from ${momentText(limit)} on`),
  revoked: () => 'it is revoked',
  notConfirmed: () => 'it cannot be confirmed',
} satisfies Record<EventOf<'certificateRefused'>['reason'], (limit: Instant | null) => string>;

const questions = { request: 'the first', install: 'the second' } as const;
const webAccess = named(windowsTexts.webAccess.title);

const outOfScope = {
  recycleBin: `Press ${named(windowsTexts.desktop.recycleBin)} (recycle bin)`,
  contextMenu: 'Click with the right mouse button',
  tray: 'Press the right end of the taskbar',
  search: 'Press something in the search that opens no program',
  browserButtons: 'Press a button of the browser',
  address: 'Press the address',
  menu: 'Choose an entry of a menu',
  keys: 'Press a shortcut key of a menu',
  internetOptions: `Press a button of ${named(windowsTexts.internetOptions.title)} (Internet options)`,
  certificateStore: 'Press a button of the certificate list',
  certificateViewer: 'Press a button of the certificate viewer',
  mail: 'Press a button of the mail program that the exercise does not need',
} satisfies Record<OutOfScopePlace, string>;

const secret = {
  empty: 'Empty the log-in password',
  right: 'Enter the log-in password (as registered)',
  wrong: 'Enter the log-in password (not as registered)',
  fullWidth: 'Enter the log-in password (in full-width letters)',
  symbol: 'Enter the log-in password (with a character that cannot be used)',
  blank: 'Enter the log-in password (with a blank before or after it)',
  tooLong: 'Enter the log-in password (too long)',
  letterCase: 'Enter the log-in password (capital and small letters differ)',
  confirmation: 'Enter the log-in password (the confirmation password instead)',
} as const;

const slippedId = {
  fullWidth: 'Enter the log-in ID (in full-width letters)',
  letterCase: 'Enter the log-in ID (in capital letters)',
  blank: 'Enter the log-in ID (with a blank before or after it)',
} as const;

const entryJudgements = {
  fullWidth: 'in full-width letters',
  blank: 'with a blank before or after it',
  symbol: 'with a character that cannot be used',
  notMixed: 'without both letters and digits',
  notCapitals: 'with small letters',
  letterCase: 'capital and small letters differ',
  wrong: 'not as on the memo',
} satisfies Record<Exclude<MemoEntry['judged'], 'empty' | 'memo'>, string>;

function entered(field: RegistrationField, entry: MemoEntry): string {
  const name = named(registrationTexts.fields[field]);
  if (entry.judged === 'empty') return `Empty ${name}`;
  if (entry.judged !== 'memo') return `Enter ${name} (${entryJudgements[entry.judged]})`;
  return entry.value === valueOf(field)
    ? `Enter ${name} (as on the memo)`
    : `Enter ${name} (${named(registrationTexts.fields[entry.value])} instead)`;
}

/** The titles of the dialogs, as Windows or the bank shows them. */
const replies = {
  agree: 'I will do it at once',
  askIfReal: 'is this mail real?',
  askForCall: 'please explain it on the phone',
} satisfies Record<MailReply, string>;

function mailNamed(id: MailId | null | undefined, world: World): string {
  const found = mailsIn(world, world.now).find((each) => each.id === id);
  return found ? `the mail ${named(mailSubjects[found.kind])}` : 'a mail';
}

export const dialogNames = {
  certificatePicker: windowsTexts.picker.ie.several,
  webAccess: windowsTexts.webAccess.title,
  closeQuestion: windowsTexts.closeQuestion.question,
  keyboardQuestion: windowsTexts.keyboardQuestion.title.ie(),
  softwareKeyboard: windowsTexts.softwareKeyboard.title,
  internetOptions: windowsTexts.internetOptions.title,
  certificateStore: windowsTexts.store.title,
  certificateViewer: windowsTexts.viewer.title,
} satisfies Record<World['dialogs'][number]['kind'], string>;

const sentences: HappeningSentences = {
  openedBrowser: ({ browser, from }) => `Open ${windowsTexts.programs[browser]} (${places[from]})`,
  openedMailProgram: ({ from }) => `Open ${named(windowsTexts.mail.name)} (mail; ${places[from]})`,
  searched: (entry) => {
    if (!('text' in entry)) return `Search for a word of ${counted(entry.length, 'character')}`;
    return entry.text === '' ? 'Clear the search text' : `Search for ${named(entry.text)}`;
  },
  openedSearch: () => 'Open the search box on the taskbar',
  closedSearch: () => 'Close the search box',
  focusedWindow: () => 'Bring a window to the front',
  minimisedWindow: () => 'Minimise a window',
  maximisedWindow: () => 'Maximise a window',
  restoredWindow: () => 'Restore a window’s size',
  closedWindow: ({ window }, { windows }) => {
    if (window === 'mail') return `Close ${named(windowsTexts.mail.name)} (mail)`;
    const closed = windows.find(({ id }) => id === window);
    return closed
      ? `Close ${named(windowsTexts.pageTitles[closed.page.screen])} in ${windowsTexts.programs[closed.browser]}`
      : 'Close a window';
  },
  movedWindow: () => 'Move a window',
  openedMenu: ({ name }) => `Open the menu ${named(windowsTexts.menus[name].label)}`,
  closedMenu: () => 'Close the menu',
  triedOutOfScope: ({ place }) => `${outOfScope[place]} (not part of the exercise)`,
  openedInternetOptions: () => `Open ${named(windowsTexts.internetOptions.title)} (Internet options)`,
  openedCertificateStore: () => 'Open the list of certificates',
  selectedOptionsTab: () => `Change the tab of ${named(windowsTexts.internetOptions.title)}`,
  selectedStoreTab: () => 'Change the tab of the list of certificates',
  selectedViewerTab: () => 'Change the tab of the certificate',
  selectedCertificate: ({ serialNumber }, world) => `Select ${certificateIn(world, serialNumber)}`,
  openedCertificateViewer: ({ serialNumber }, world) => `Show the contents of ${certificateIn(world, serialNumber)}`,
  choseCertificate: ({ window }, world) => {
    const picker = world.dialogs.findLast(({ owner }) => owner === window);
    const chosen = picker?.kind === 'certificatePicker' ? certificateIn(world, picker.selected) : 'a certificate';
    return `Press 「OK」 with ${chosen}`;
  },
  answeredWebAccess: ({ window, answer }, { dialogs }) => {
    const asked = dialogs.findLast(({ owner }) => owner === window);
    const which = asked?.kind === 'webAccess' ? `${questions[asked.purpose]} ` : '';
    return `Choose ${yesNo[answer]} at ${which}${webAccess} (web access)`;
  },
  answeredCloseQuestion: ({ answer }) => `Choose ${yesNo[answer]} when asked whether the window shall close`,
  answeredKeyboardQuestion: ({ answer }) => `Choose ${okOrCancel[answer]} at the software keyboard’s question`,
  closedDialog: ({ window }, { dialogs }) => {
    const closed = dialogs.findLast(({ owner }) => owner === window);
    return closed ? `Close ${named(dialogNames[closed.kind])}` : 'Close a dialog';
  },
  confirmedSoftwareKeyboard: ({ entry }) => `Software keyboard: ${secret[entry.judged]}`,
  typed: (event) => {
    if (event.field === 'password') return secret[event.entry.judged];
    const slip = loginIdSlipOf(event.entry);
    if (slip) return slippedId[slip];
    const known = namedBy(event.entry);
    if (known !== undefined) return `Enter the log-in ID ${named(known)}`;
    return event.entry.kind === 'empty' ? 'Empty the log-in ID' : 'Enter a log-in ID (not on the practice memo)';
  },
  filledIn: ({ field, entry }) => entered(field, entry),
  filledInByKeyboard: ({ window, entry }, world) =>
    `Software keyboard: ${entered(fieldIn(world, window) ?? 'password', entry)}`,
  typedInReadOnlyField: () => 'Type into the log-in password field, which only takes the software keyboard',
  openedSoftwareKeyboard: pressed(bankTexts.fields.openKeyboard, 'open software keyboard'),
  toggledSoftwareKeyboard: ({ on }) =>
    `${on ? 'Tick' : 'Untick'} ${named(bankTexts.fields.useKeyboard)} (use software keyboard)`,
  pressedCertificateLogin: pressed(bankTexts.login.certificateLogin, 'certificate log-in'),
  pressedIssueCertificate: pressed(bankTexts.login.issueCertificate, 'issue certificate'),
  pressedLogin: pressed(bankTexts.login.login, 'log in'),
  pressedObtainLoginId: pressed(bankTexts.login.obtainLoginId, 'obtain log-in ID'),
  pressedBack: ({ window }, world) => {
    const completion = pageOf(world, window, 'BLIS008');
    return pressed(completion ? registrationTexts.completion.back[completion.from] : registrationTexts.back, 'back')();
  },
  pressedNext: pressed(registrationTexts.next, 'next'),
  pressedRegister: pressed(registrationTexts.confirmation.register, 'register'),
  pressedAuthenticate: pressed(bankTexts.authentication.authenticate, 'authenticate'),
  pressedCancel: ({ window }, world) => {
    const on = pageOf(world, window, 'BSMS002') ? bankTexts.issueConfirmation : bankTexts.authentication;
    return pressed(on.cancel, 'cancel')();
  },
  pressedIssue: pressed(bankTexts.issueConfirmation.issue, 'issue'),
  pressedClose: pressed(bankTexts.issueResult.close, 'close'),
  pressedRenew: pressed(bankTexts.top.renew, 'renew'),
  pressedLogout: pressed(bankTexts.top.logout, 'log out'),
  pressedMenu: ({ item }) => `Press the menu ${named(bankTexts.top.menuItems[item])}`,
  changedFontSize: ({ size }) => `Set the text size to ${named(bankTexts.fontSizes[size])} (${size})`,
  openedMail: ({ mail }, world) => `Open ${mailNamed(mail, world)}`,
  followedMailLink: (_, world) => `Press the link in ${mailNamed(world.mail?.window?.open, world)}`,
  openedReply: (_, world) => `Press 「返信」 (reply) in ${mailNamed(world.mail?.window?.open, world)}`,
  cancelledReply: () => 'Leave the mail without an answer',
  choseReply: ({ reply }, world) =>
    `Answer ${mailNamed(world.mail?.window?.open, world)}: ${named(mailReplyTexts[reply])} (${replies[reply]})`,
  clockMoved: () => 'Let some time pass',
  resumed: () => 'Go on with the attempt',
  tookHint: ({ level }) => `Look at a hint (level ${level})`,
  advised: () => 'Advise the customer',
  handedIn: () => 'End the attempt',
  certificatesRemade: () => 'certificates that the browser had lost were made anew with the same contents',
  prepared: () => 'PC and bank were ready',
  authenticated: () => 'Confirmed the customer’s identity',
  credentialsRefused: ({ reason }) => refusals[reason],
  loggedIn: () => 'Accepted the log-in',
  requestMade: () => 'Made a key and a request for a certificate',
  requestFailed: () => 'Could not make a request for a certificate',
  certificateIssued: () => 'Issued a certificate',
  enrolmentRefused: ({ reason }) => `Did not accept the request (${enrolmentRefusals[reason]})`,
  waited: () => 'The page of the issue went on',
  certificateInstalled: () => 'Put the certificate into the PC',
  installationFailed: () => 'Could not put the certificate into the PC',
  certificateAccepted: () => 'Accepted the certificate',
  certificateRefused: (event, world) =>
    `Did not accept the certificate (${certificateRefusals[event.reason](crossedLimit(world, event))})`,
  accountConfirmed: () => 'Confirmed the account and the provisional passwords',
  entriesChecked: () => 'Confirmed the entries',
  registered: () => 'Registered the log-in ID',
  registrationRefused: () => 'Did not accept the registration',
  renewalGranted: () => 'Began the renewal',
  loggedOut: () => 'Accepted the logout',
  sessionEnded: () => 'Said that the log-in had timed out',
  bankUnreachable: () => 'The bank could not be reached',
};

/** An event, or an action to take, in a few words: Press 「発行」 (issue). */
export function happeningText(event: Event, world: World): string {
  // The table has a sentence for each type of event, but TypeScript cannot follow the index through the union.
  const sentence = sentences[event.type] as (event: Event, world: World) => string;
  return sentence(event, world);
}

/** A description of a screen: the window in front, its page, its message, and the dialogs over it. */
export function screenText(world: World): string {
  const others = framesOf(world).length - 1;
  const more = others > 0 ? counted(others, 'other window') : '';
  if (frontFrame(world)?.id === 'mail') {
    const mail = openMail(world);
    const shown = mail ? `with ${named(mailSubjects[mail.kind])}` : 'with its list';
    return [`${named(windowsTexts.mail.name)} (mail) ${shown}`, more].filter((part) => part !== '').join(', ');
  }
  const front = frontWindow(world);
  if (!front) return 'Desktop (no window is shown)';
  const { page } = front;
  const { trail, id } = bankTexts.titles[page.screen];
  const message =
    'commonError' in page && page.commonError ? `message ${named(bankTexts.commonErrors[page.commonError])}` : '';
  const dialog = world.dialogs.findLast(({ owner }) => owner === front.id);
  return [
    `${windowsTexts.programs[front.browser]} with ${named(trail)}${id === '' ? '' : ` (${id})`}`,
    message,
    dialog ? `dialog ${named(dialogNames[dialog.kind])}` : '',
    more,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
