import * as v from 'valibot';
import { accountStateSchema as account } from '../../profile/account-state.ts';
import { maxOfKind } from '../../profile/schema/bounds.ts';
import { customerSchema as customer } from '../../profile/customer.ts';
import { momentSchema as moment } from '../../profile/schema/moment.ts';
import { maxAccounts } from '../../profile/profile.ts';
import { refusalWords } from '../../profile/refusals.ts';
import { longestSearch, searchEntryOf, type SearchEntry } from '../../procedure/world/search-entry.ts';
import { registrationFields } from '../../procedure/world/memo-entry.ts';
import { optionsTabs, storeTabs, viewerTabs } from '../../procedure/world/dialog.ts';
import {
  browserOpeners,
  hintLevels,
  mailOpeners,
  outOfScopePlaces,
  questionAnswers,
  topMenuItems,
  type Event,
  type EventOf,
} from '../../procedure/world/event.ts';
import { mailReplies } from '../../procedure/world/mail/mail.ts';
import { browsers } from '../../procedure/world/browser.ts';
import { fontSizes, menuNames } from '../../procedure/world/world.ts';
import {
  ask,
  certificateFields,
  coordinate,
  length,
  loginId,
  memoEntry,
  order,
  secret,
  text,
  window,
} from './value-schemas.ts';
import { word } from './word.ts';

// Releases up to 0.2.0 kept every text.
const search: v.GenericSchema<unknown, SearchEntry> = v.union([
  v.pipe(
    v.object({ text: v.pipe(text, v.maxLength(longestSearch)) }),
    v.transform((entry) => searchEntryOf(entry.text)),
  ),
  v.object({ length: v.pipe(length, v.maxValue(longestSearch)) }),
]);
const field = v.picklist(registrationFields);
const alone = v.object({});
const inWindow = v.object({ window });
const aboutCertificate = v.object({ window, serialNumber: text });
const question = v.object({ window, answer: v.picklist(questionAnswers) });
const answer = v.object({ ask });
const withCertificate = v.object({ ask, certificate: v.object(certificateFields) });

type Content<E> = E extends Event ? Omit<E, 'type'> : never;

/** The content of each type of event. A missing type, or a schema that differs from the type's content, does not compile. */
export const eventContents: { readonly [T in Event['type']]: v.GenericSchema<unknown, Content<EventOf<T>>> } = {
  openedBrowser: v.object({ browser: v.picklist(browsers), from: v.picklist(browserOpeners) }),
  openedMailProgram: v.object({ from: v.picklist(mailOpeners) }),
  searched: search,
  openedSearch: alone,
  closedSearch: alone,
  focusedWindow: inWindow,
  minimisedWindow: inWindow,
  maximisedWindow: inWindow,
  restoredWindow: inWindow,
  closedWindow: inWindow,
  movedWindow: v.object({ window, x: coordinate, y: coordinate }),
  openedMenu: v.object({ window, name: v.picklist(menuNames) }),
  closedMenu: alone,
  triedOutOfScope: v.object({ place: v.picklist(outOfScopePlaces) }),

  openedInternetOptions: inWindow,
  openedCertificateStore: inWindow,
  selectedOptionsTab: v.object({ window, tab: v.picklist(optionsTabs) }),
  selectedStoreTab: v.object({ window, tab: v.picklist(storeTabs) }),
  selectedViewerTab: v.object({ window, tab: v.picklist(viewerTabs) }),
  selectedCertificate: aboutCertificate,
  openedCertificateViewer: aboutCertificate,
  choseCertificate: inWindow,
  answeredWebAccess: question,
  answeredCloseQuestion: question,
  answeredKeyboardQuestion: question,
  closedDialog: inWindow,
  confirmedSoftwareKeyboard: v.object({ window, entry: secret }),
  filledInByKeyboard: v.object({ window, entry: memoEntry }),

  typed: v.variant('field', [
    v.object({ window, field: v.literal('loginId'), entry: loginId }),
    v.object({ window, field: v.literal('password'), entry: secret }),
  ]),
  typedInReadOnlyField: inWindow,
  filledIn: v.object({ window, field, entry: memoEntry }),
  openedSoftwareKeyboard: v.object({ window, order, field: v.exactOptional(field) }),
  toggledSoftwareKeyboard: v.object({ window, on: v.boolean() }),
  pressedCertificateLogin: inWindow,
  pressedIssueCertificate: inWindow,
  pressedLogin: inWindow,
  pressedObtainLoginId: inWindow,
  pressedBack: inWindow,
  pressedNext: inWindow,
  pressedRegister: inWindow,
  pressedAuthenticate: inWindow,
  pressedCancel: inWindow,
  pressedIssue: inWindow,
  pressedClose: inWindow,
  pressedRenew: inWindow,
  pressedLogout: inWindow,
  pressedMenu: v.object({ window, item: v.picklist(topMenuItems) }),
  changedFontSize: v.object({ window, size: v.picklist(fontSizes) }),

  openedMail: v.object({ mail: v.pipe(text, v.maxLength(60)) }),
  followedMailLink: alone,
  openedReply: alone,
  cancelledReply: alone,
  choseReply: v.object({ reply: v.picklist(mailReplies) }),

  clockMoved: v.object({ to: moment }),
  resumed: alone,
  tookHint: v.object({ step: word, level: v.picklist(hintLevels) }),
  advised: v.object({ advice: word }),
  handedIn: alone,
  certificatesRemade: v.object({
    replaced: v.pipe(
      v.array(v.object({ lost: text, certificate: v.nullable(v.object(certificateFields)) })),
      v.maxLength(maxOfKind),
    ),
  }),

  prepared: v.object({
    ask,
    certificates: v.pipe(v.array(v.object({ ...certificateFields, loginId: text })), v.maxLength(maxAccounts)),
  }),
  authenticated: v.object({ ask, loginId: text, code: text, account }),
  credentialsRefused: v.object({
    ask,
    reason: v.picklist(refusalWords('form')),
    account: v.nullable(account),
  }),
  loggedIn: v.object({ ask, session: text, customer, account, revoked: v.exactOptional(text) }),
  requestMade: answer,
  requestFailed: answer,
  certificateIssued: withCertificate,
  enrolmentRefused: v.object({
    ask,
    reason: v.picklist(refusalWords('enrolment')),
    account: v.nullable(account),
  }),
  waited: answer,
  certificateInstalled: withCertificate,
  installationFailed: answer,
  certificateAccepted: v.object({ ask, loginId: text, session: text }),
  certificateRefused: v.object({ ask, reason: v.picklist(refusalWords('certificate')) }),
  accountConfirmed: v.object({ ask, loginId: text, session: text, account }),
  entriesChecked: answer,
  registered: v.object({ ask, account }),
  registrationRefused: v.object({ ask, account: v.nullable(account) }),
  renewalGranted: v.object({ ask, loginId: text, code: text }),
  loggedOut: answer,
  sessionEnded: answer,
  bankUnreachable: answer,
};
