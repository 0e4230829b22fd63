import type { SerialNumber } from '../pki/certificate-fields.ts';
import { emptyLoginId, emptySecret, type LoginIdEntry, type SecretEntry } from '../procedure/world/entry.ts';
import { isSecretField, registrationFields, type RegistrationEntries } from '../procedure/world/memo-entry.ts';
import { isRegistration } from '../procedure/world/registration/registration.ts';
import { hasPassword, type Page } from '../procedure/world/page.ts';
import { frontDialog, frontWindow } from '../procedure/world/windows.ts';
import type { BankCertificate, BrowserMemory, BrowserWindow, MailProgram, World } from '../procedure/world/world.ts';
import type { WindowId } from '../procedure/world/window-id.ts';
import { givenWorld, type ProfileSnapshot } from './given-world.ts';
import { windowIn, type PicturePart } from './picture-part.ts';
import type { Given } from './scenario.ts';

/** The fields of a world that are drawn. All others say how it came about. */
export type PicturedWorld = Pick<
  World,
  'now' | 'ready' | 'fontSize' | 'icons' | 'search' | 'menu' | 'windows' | 'dialogs' | 'store' | 'browsers'
> & {
  /** The mail program and the certificates that the bank writes about, where either is drawn. */
  readonly mails?: { readonly program: MailProgram; readonly certificates: readonly BankCertificate[] };
};

// Of a secret only the number of its signs is drawn.
const drawnSecret = ({ length }: SecretEntry): SecretEntry =>
  length === 0 ? emptySecret : { judged: 'wrong', length };

function drawnLoginId(entry: LoginIdEntry): LoginIdEntry {
  if (entry.kind !== 'unknown') return entry;
  const { kind, length, letters } = entry;
  return { kind, length, letters };
}

const drawnEntries = (entries: RegistrationEntries): RegistrationEntries =>
  Object.fromEntries(
    registrationFields.flatMap((field) => {
      const entry = entries[field];
      if (!entry) return [];
      return [[field, isSecretField(field) && entry.length > 0 ? { judged: 'wrong', length: entry.length } : entry]];
    }),
  );
const drawnProof = { kind: 'code', code: '' } as const;

/** A page without what it knows and does not show: sessions, codes, the bank's last answer. */
function drawnPage(page: Page): Page {
  switch (page.screen) {
    case 'BLGI001':
    case 'BSMS001':
      return { ...page, loginId: drawnLoginId(page.loginId), password: drawnSecret(page.password) };
    case 'BLGI004':
      return { ...page, password: drawnSecret(page.password), session: '', idleSince: null };
    case 'BSMS002':
      return { ...page, proof: page.proof && drawnProof, unanswered: null, idleSince: null };
    case 'BSMS003':
      return { ...page, proof: drawnProof, request: 0, issued: null, waited: false, idleSince: null };
    case 'BTOP001':
      return { ...page, session: '', idleSince: null };
    case 'BLIS005':
      return { ...page, entries: drawnEntries(page.entries) };
    case 'BLIS006':
    case 'BLIS007':
      return { ...page, entries: drawnEntries(page.entries), session: '', idleSince: null };
    case 'BLIS008':
    case 'BSMS004':
    case 'loginIdAcquisition':
    case 'forgedSite':
      return page;
  }
}

/** A page that is out of sight: nothing that was typed in it is left. */
function unseenPage(page: Page): Page {
  if (isRegistration(page)) return { ...page, entries: {} };
  if (!hasPassword(page)) return page;
  const password = emptySecret;
  return page.screen === 'BLGI004' ? { ...page, password } : { ...page, password, loginId: emptyLoginId };
}

/** The windows that have to be there for a part to be drawn as it is, and whether their pages are in sight. */
function drawnWindows(world: World, part: PicturePart): readonly BrowserWindow[] {
  const shown = windowIn(part, world);
  const front = frontWindow(world)?.id;
  const inSight = ({ id, state }: BrowserWindow) => {
    if (part === 'desktop') return state !== 'minimised';
    // A dialog covers the page; the software keyboard shows how many signs the page's field has.
    return part !== 'dialog' || (id === shown && frontDialog(world, id)?.kind === 'softwareKeyboard');
  };
  return world.windows
    .filter(({ id }) => part === 'desktop' || id === shown || (part === 'dialog' && id === front))
    .map((window) => {
      const page = drawnPage(window.page);
      return { ...window, page: inSight(window) ? page : unseenPage(page) };
    });
}

function drawnMails({ mail, bank }: World, part: PicturePart, shown: WindowId | undefined): PicturedWorld['mails'] {
  if (!mail || (part !== 'desktop' && shown !== 'mail')) return undefined;
  const own = bank.certificates.filter(({ loginId }) => loginId === mail.mailbox.loginId);
  return {
    program: { ...mail, replies: [] },
    // No mail names the number of a certificate.
    certificates: own.map((certificate) => ({ ...certificate, serialNumber: '' as SerialNumber })),
  };
}

/** The part of a world that its picture shows. Nothing else of the attempt is in it; the same picture is drawn from it. */
export function picturedWorld(world: World, part: PicturePart): PicturedWorld {
  const windows = drawnWindows(world, part);
  const isDrawn = (id: string) => windows.some((window) => window.id === id);
  const dialogs = part === 'page' ? [] : world.dialogs.filter(({ owner }) => isDrawn(owner));
  const listed = dialogs.some(({ kind }) => kind === 'certificatePicker' || kind === 'certificateStore');
  const named: ReadonlySet<SerialNumber> = new Set([
    ...dialogs.flatMap((dialog) => (dialog.kind === 'certificateViewer' ? [dialog.serialNumber] : [])),
    ...windows.flatMap(({ page }) => (page.screen === 'BSMS004' ? [page.serialNumber] : [])),
  ]);
  const picks = dialogs.some(({ kind }) => kind === 'certificatePicker');
  const drawnMemory = (memory: BrowserMemory | null): BrowserMemory | null =>
    memory && { offered: picks ? memory.offered : [], held: null };
  const { now, ready, fontSize, icons, search, menu, store, browsers } = world;
  const mails = drawnMails(world, part, windowIn(part, world));
  return {
    now,
    ready,
    fontSize,
    icons,
    search: part === 'desktop' && search.open ? search : { open: false, text: '' },
    menu: (part === 'desktop' || part === 'window') && menu && isDrawn(menu.window) ? menu : null,
    windows,
    dialogs,
    store: store.filter(({ serialNumber }) => listed || named.has(serialNumber)),
    browsers: { ie: drawnMemory(browsers.ie), edge: drawnMemory(browsers.edge) },
    ...(mails && { mails }),
  };
}

/** A world to draw, of which only what a picture shows is known. Nothing can be done in it. */
export function worldPictured({ mails, ...drawn }: PicturedWorld, given: Given, bankProfile: ProfileSnapshot): World {
  const world = { ...givenWorld(given, bankProfile), asks: [], ...drawn };
  if (!mails) return world;
  return { ...world, mail: mails.program, bank: { ...world.bank, certificates: mails.certificates } };
}
