import * as v from 'valibot';
import { customerSchema } from '../../profile/customer.ts';
import { momentSchema as moment } from '../../profile/schema/moment.ts';
import { browsers } from '../../procedure/world/browser.ts';
import { optionsTabs, storeTabs, viewerTabs, type Dialog } from '../../procedure/world/dialog.ts';
import { commonErrors } from '../../procedure/world/common-error.ts';
import type { Page } from '../../procedure/world/page.ts';
import type { EnrolmentProof } from '../../procedure/world/enrolment-proof.ts';
import { longestSearch, searchEntryOf, searchTextOf } from '../../procedure/world/search-entry.ts';
import { issuedStatuses } from '../../pki/revocation.ts';
import { registrationFields } from '../../procedure/world/memo-entry.ts';
import { registrationErrors } from '../../procedure/world/registration/registration-errors.ts';
import { mailReplies } from '../../procedure/world/mail/mail.ts';
import { maxWindows } from '../../procedure/world/windows.ts';
import { fontSizes, menuNames, pcScreen, type BrowserWindow, type World } from '../../procedure/world/world.ts';
import type { PicturedWorld } from '../../training/pictured-world.ts';
import {
  browserWindowId,
  certificateFields,
  coordinate,
  loginId,
  memoEntry,
  order,
  secret,
  text,
  window,
} from './value-schemas.ts';

const serialNumber = v.pipe(text, v.maxLength(100));
const mailId = v.pipe(text, v.maxLength(60));
const commonError = v.nullable(v.picklist(commonErrors));
const fieldError = v.exactOptional(v.picklist(['empty', 'form']));
const idleSince = v.nullable(moment);
const seq = v.pipe(v.number(), v.integer(), v.minValue(0));

const form = {
  password: secret,
  commonError,
  fieldErrors: v.object({ loginId: fieldError, password: fieldError }),
  busy: v.boolean(),
};
const keyboardChoice = { softwareKeyboardOnly: v.boolean() };

const field = v.picklist(registrationFields);
const registration = {
  from: v.picklist(['BLGI001', 'BSMS001']),
  entries: v.pipe(v.record(field, memoEntry), v.maxEntries(registrationFields.length)),
  commonError,
  entryErrors: v.pipe(v.record(field, v.picklist(registrationErrors)), v.maxEntries(registrationFields.length)),
  busy: v.boolean(),
};
const confirmed = { ...registration, loginId: text, session: text, idleSince };
const codeProof = (code: string): EnrolmentProof => ({ kind: 'code', code });
const proof: v.GenericSchema<unknown, EnrolmentProof> = v.variant('kind', [
  v.object({ kind: v.literal('code'), code: text }),
  v.object({ kind: v.literal('session'), session: text, renews: serialNumber }),
]);
const confirmation = {
  screen: v.literal('BSMS002'),
  loginId: text,
  unanswered: v.nullable(seq),
  commonError,
  idleSince,
};
const processing = {
  screen: v.literal('BSMS003'),
  loginId: text,
  request: seq,
  issued: v.nullable(serialNumber),
  waited: v.boolean(),
  idleSince,
};

const page: v.GenericSchema<unknown, Page> = v.variant('screen', [
  v.object({ screen: v.literal('BLGI001'), ...form, ...keyboardChoice, loginId }),
  v.object({ screen: v.literal('BSMS001'), ...form, loginId }),
  v.object({ ...confirmation, proof: v.nullable(proof) }),
  v.object({ ...processing, proof }),
  // Releases up to 0.2.0 knew of codes alone.
  v.pipe(
    v.object({ ...confirmation, code: v.nullable(text) }),
    v.transform(({ code, ...rest }) => ({ ...rest, proof: code === null ? null : codeProof(code) })),
  ),
  v.pipe(
    v.object({ ...processing, code: text }),
    v.transform(({ code, ...rest }) => ({ ...rest, proof: codeProof(code) })),
  ),
  v.object({ screen: v.literal('BSMS004'), serialNumber }),
  v.object({ screen: v.literal('BLGI004'), ...form, ...keyboardChoice, loginId: text, session: text, idleSince }),
  v.object({
    screen: v.literal('BTOP001'),
    customer: customerSchema,
    session: text,
    commonError,
    busy: v.boolean(),
    idleSince,
  }),
  v.object({ screen: v.literal('BLIS005'), ...registration }),
  v.object({ screen: v.literal('BLIS006'), ...confirmed }),
  v.object({ screen: v.literal('BLIS007'), ...confirmed }),
  v.object({ screen: v.literal('BLIS008'), from: registration.from, loginId: text }),
  v.object({ screen: v.literal('forgedSite') }),
  v.object({ screen: v.literal('loginIdAcquisition'), from: v.picklist(['BLGI001', 'BSMS001']) }),
]);

const dialog: v.GenericSchema<unknown, Dialog> = v.variant('kind', [
  v.object({ owner: window, kind: v.literal('certificatePicker'), selected: serialNumber }),
  v.object({ owner: window, kind: v.literal('webAccess'), purpose: v.picklist(['request', 'install']) }),
  v.object({ owner: window, kind: v.literal('closeQuestion') }),
  v.object({ owner: window, kind: v.literal('keyboardQuestion') }),
  v.object({
    owner: window,
    kind: v.literal('softwareKeyboard'),
    order,
    field: v.exactOptional(v.picklist(registrationFields)),
  }),
  v.object({ owner: window, kind: v.literal('internetOptions'), tab: v.picklist(optionsTabs) }),
  v.object({
    owner: window,
    kind: v.literal('certificateStore'),
    tab: v.picklist(storeTabs),
    selected: v.nullable(serialNumber),
  }),
  v.object({ owner: window, kind: v.literal('certificateViewer'), serialNumber, tab: v.picklist(viewerTabs) }),
]);

const place = v.pipe(coordinate, v.minValue(-10_000), v.maxValue(10_000));
/** No window is larger than the PC's screen, and a picture has the size of its window. */
const side = v.pipe(coordinate, v.minValue(1), v.maxValue(pcScreen.width));
const frame = {
  bounds: v.object({ x: place, y: place, width: side, height: side }),
  order: seq,
  state: v.picklist(['normal', 'minimised', 'maximised']),
  returnsTo: v.exactOptional(v.picklist(['normal', 'maximised'])),
};

const browserWindow: v.GenericSchema<unknown, BrowserWindow> = v.object({
  id: browserWindowId,
  browser: v.picklist(browsers),
  popup: v.boolean(),
  page,
  ...frame,
});

const mails = v.object({
  program: v.object({
    mailbox: v.object({ loginId: text, forgedAt: v.pipe(v.array(moment), v.maxLength(10)) }),
    read: v.pipe(v.array(mailId), v.maxLength(100)),
    replies: v.pipe(v.array(v.object({ mail: mailId, reply: v.picklist(mailReplies) })), v.maxLength(100)),
    window: v.nullable(v.object({ id: v.literal('mail'), ...frame, open: v.nullable(mailId), replying: v.boolean() })),
  }),
  certificates: v.pipe(
    v.array(
      v.object({
        serialNumber: text,
        loginId: text,
        status: v.picklist(issuedStatuses),
        notBefore: moment,
        notAfter: moment,
      }),
    ),
    v.maxLength(100),
  ),
});

const search: v.GenericSchema<unknown, World['search']> = v.object({
  open: v.boolean(),
  text: v.pipe(
    text,
    v.maxLength(longestSearch),
    v.transform((typed) => searchTextOf(searchEntryOf(typed))),
  ),
});

const memory = v.nullable(
  v.object({ offered: v.pipe(v.array(serialNumber), v.maxLength(100)), held: v.nullable(serialNumber) }),
);

/** Says whether no two have the same name: they are drawn as lists by it. */
export const areDistinct = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** A world in a picture. The bounds are far above what anybody opens, and keep it quick to draw. */
export const picturedWorldSchema: v.GenericSchema<unknown, PicturedWorld> = v.object({
  now: moment,
  ready: v.boolean(),
  fontSize: v.picklist(fontSizes),
  icons: v.pipe(
    v.array(v.picklist(browsers)),
    v.maxLength(browsers.length),
    v.check((icons) => areDistinct(icons)),
  ),
  search,
  menu: v.nullable(v.object({ window, name: v.picklist(menuNames) })),
  windows: v.pipe(
    v.array(browserWindow),
    v.maxLength(maxWindows),
    v.check((windows) => areDistinct(windows.map(({ id }) => id))),
  ),
  dialogs: v.pipe(
    v.array(dialog),
    v.maxLength(200),
    v.check((dialogs) => areDistinct(dialogs.map(({ owner, kind }) => `${owner} ${kind}`))),
  ),
  store: v.pipe(
    v.array(v.object(certificateFields)),
    v.maxLength(100),
    v.check((store) => areDistinct(store.map((certificate) => certificate.serialNumber))),
  ),
  browsers: v.object({ ie: memory, edge: memory }),
  mails: v.exactOptional(mails),
});
