import * as v from 'valibot';
import { accountStateSchema as account } from '../../profile/account-state.ts';
import { attributeTypes } from '../../pki/distinguished-name.ts';
import { customerSchema as customer } from '../../profile/customer.ts';
import { momentSchema as moment } from '../../profile/moment.ts';
import { refusalWords } from '../../profile/refusals.ts';
import {
  entryLetters,
  entryWidths,
  loginIdSlips,
  secretFaults,
  type LoginIdEntry,
  type SecretEntry,
} from '../../procedure/world/entry.ts';
import { entryFaults, memoValues, registrationFields, type MemoEntry } from '../../procedure/world/memo-entry.ts';
import { optionsTabs, storeTabs, viewerTabs } from '../../procedure/world/dialog.ts';
import {
  browserOpeners,
  hintLevels,
  outOfScopePlaces,
  questionAnswers,
  topMenuItems,
  type Event,
  type EventOf,
} from '../../procedure/world/event.ts';
import { browsers } from '../../procedure/world/browser.ts';
import { fontSizes, menuNames } from '../../procedure/world/world.ts';

const text = v.string();
const length = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const coordinate = v.pipe(v.number(), v.finite());
// The patterns match the types.
const window = v.pipe(text, v.regex(/^w\d{1,9}$/)) as v.GenericSchema<unknown, `w${number}`>;
const ask = v.pipe(text, v.regex(/^\d{1,9}\.\w{1,40}$/)) as v.GenericSchema<unknown, `${number}.${string}`>;
const order = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(10));

const loginId: v.GenericSchema<unknown, LoginIdEntry> = v.variant('kind', [
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('known'), loginId: text, width: v.picklist(entryWidths) }),
  v.object({
    kind: v.literal('unknown'),
    length,
    letters: v.picklist(entryLetters),
    slip: v.exactOptional(v.picklist(loginIdSlips)),
  }),
]);
const secret: v.GenericSchema<unknown, SecretEntry> = v.variant('judged', [
  v.object({ judged: v.picklist(secretFaults), length }),
  v.object({ judged: v.literal('right'), length, of: v.array(text) }),
]);
const memoEntry: v.GenericSchema<unknown, MemoEntry> = v.variant('judged', [
  v.object({ judged: v.literal('empty'), length: v.literal(0) }),
  v.object({ judged: v.literal('memo'), length, value: v.picklist(memoValues), of: v.array(text) }),
  v.object({ judged: v.picklist(entryFaults), length }),
]);
const field = v.picklist(registrationFields);
const name = v.array(v.object({ type: v.picklist(attributeTypes), value: text }));
/** The fields of a certificate that lists and pickers show. */
export const certificateFields = {
  serialNumber: text,
  subject: name,
  issuer: name,
  notBefore: moment,
  notAfter: moment,
  thumbprint: text,
};

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
  searched: v.object({ text }),
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

  clockMoved: v.object({ to: moment }),
  resumed: alone,
  tookHint: v.object({ step: v.pipe(text, v.maxLength(60)), level: v.picklist(hintLevels) }),
  advised: v.object({ advice: v.pipe(text, v.maxLength(60)) }),
  handedIn: alone,
  certificatesRemade: v.object({
    replaced: v.array(v.object({ lost: text, certificate: v.nullable(v.object(certificateFields)) })),
  }),

  prepared: v.object({ ask, certificates: v.array(v.object({ ...certificateFields, loginId: text })) }),
  authenticated: v.object({ ask, loginId: text, code: text, account }),
  credentialsRefused: v.object({
    ask,
    reason: v.picklist(refusalWords('form')),
    account: v.nullable(account),
  }),
  loggedIn: v.object({ ask, session: text, customer, account }),
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
