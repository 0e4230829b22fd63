import { ask } from '../world/ask.ts';
import type { PageEvent } from '../world/event.ts';
import { hasErrors } from '../world/form-errors.ts';
import { entryIn, isSecretField, type MemoEntry, type RegistrationField } from '../world/memo-entry.ts';
import type { Page } from '../world/page.ts';
import { registrationErrorsIn } from '../world/registration/registration-errors.ts';
import { accountRegistrationPage, fieldsOn, originPage, withoutSecrets } from '../world/registration/registration.ts';
import type { RegistrationFormPage } from '../world/registration/registration-pages.ts';
import type { WindowId } from '../world/window-id.ts';
import { withDialog, withPage, withoutFrontDialog } from '../world/windows.ts';
import type { World } from '../world/world.ts';
import { onPage } from './on-page.ts';
import { refuse, withAsks, type RulesFor } from './rule.ts';

/** At some banks nobody has still to obtain a log-in ID. There the pages would be of no use. */
const hasRegistrations = ({ bank }: World): boolean => bank.accounts.some(({ registered }) => registered !== undefined);

/** The page with a field filled in, if it has that field. */
export const withEntry = (
  page: RegistrationFormPage,
  field: RegistrationField,
  entry: MemoEntry,
): RegistrationFormPage | undefined =>
  fieldsOn(page).includes(field) ? { ...page, entries: { ...page.entries, [field]: entry } } : undefined;

/** Sends a form to the bank, or returns it with the faults that the page itself finds in it. */
function submit(world: World, window: WindowId, page: RegistrationFormPage, seq: number): World {
  const fields = fieldsOn(page);
  const entryErrors = registrationErrorsIn(fields, page.entries, world.rules);
  if (hasErrors(entryErrors)) return withPage(world, window, { ...page, commonError: 'inputIncomplete', entryErrors });
  const entries = Object.fromEntries(fields.map((field) => [field, entryIn(page.entries, field)]));
  const asked =
    page.screen === 'BLIS005'
      ? ask(seq, { kind: 'confirmAccount', window, entries })
      : ask(seq, { kind: 'checkEntries', window, session: page.session, entries });
  return withAsks(withPage(world, window, { ...page, commonError: null, entryErrors, busy: true }), asked);
}

/** The page before this one. What was entered there is still there, but for passwords. */
function pageBefore(page: Extract<Page, { from: string }>): Page {
  switch (page.screen) {
    case 'BLIS006':
      return accountRegistrationPage(page.from, withoutSecrets(page.entries));
    case 'BLIS007':
      return { ...page, screen: 'BLIS006', entries: withoutSecrets(page.entries), commonError: null, entryErrors: {} };
    default:
      return originPage(page.from);
  }
}

/** The rules of ログインID取得, and of the software keyboard, which every page with a password can open. */
export const registrationRules = {
  pressedObtainLoginId: onPage(['BLGI001', 'BSMS001'], (world, { screen: from }, { window }) =>
    withPage(
      world,
      window,
      hasRegistrations(world) ? accountRegistrationPage(from) : { screen: 'loginIdAcquisition', from },
    ),
  ),
  pressedBack: onPage(['loginIdAcquisition', 'BLIS006', 'BLIS007', 'BLIS008'], (world, page, { window }) =>
    withPage(world, window, pageBefore(page)),
  ),
  filledIn: onPage(['BLIS005', 'BLIS006'], (world, page, { window, field, entry }) => {
    const filled = withEntry(page, field, entry);
    return filled ? withPage(world, window, filled) : refuse('otherPage');
  }),
  pressedNext: onPage(['BLIS005', 'BLIS006'], (world, page, { window }, { seq }) => submit(world, window, page, seq)),
  pressedRegister: onPage(['BLIS007'], (world, page, { window }, { seq }) =>
    withAsks(
      withPage(world, window, { ...page, busy: true, commonError: null }),
      ask(seq, { kind: 'register', window, session: page.session }),
    ),
  ),
  openedSoftwareKeyboard: onPage(
    ['BLGI001', 'BSMS001', 'BLGI004', 'BLIS005', 'BLIS006'],
    (world, page, { window, order, field }) => {
      const isForm = 'entries' in page;
      const hasField = isForm && field !== undefined && isSecretField(field) && fieldsOn(page).includes(field);
      if (isForm ? !hasField : field !== undefined) return refuse('otherPage');
      const open = world.dialogs.find(({ owner, kind }) => owner === window && kind === 'softwareKeyboard');
      // The same keyboard serves one field at a time.
      if (open?.kind === 'softwareKeyboard' && open.field === field) return world;
      const bare = open ? withoutFrontDialog(world, window) : world;
      return withDialog(bare, { kind: 'softwareKeyboard', owner: window, order, ...(field && { field }) });
    },
  ),
} satisfies Partial<RulesFor<PageEvent>>;
