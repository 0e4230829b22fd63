import { formErrors } from '../../../src/procedure/world/form-errors.ts';
import type { Scenario } from '../../../src/training/scenario.ts';
import { rightPassword } from '../../../src/training/scenarios/fragments.ts';
import type { WindowId } from '../../../src/procedure/world/window-id.ts';
import { valueOf } from '../../../src/procedure/world/memo-entry.ts';
import { fieldsOn, isRegistrationForm } from '../../../src/procedure/world/registration/registration.ts';
import { windowOf } from '../../../src/procedure/world/windows.ts';
import { answerOf } from './answer.ts';
import { kindOf } from './entries.ts';
import { after, type Journey } from './journey.ts';
import type { MadeEvent } from './learner-events.ts';
import { noMishaps } from './mishaps.ts';

/** The fault for which an entry that was just made would be refused, by the page or by the bank, if everything else were right. */
export function refusedEntry(journey: Journey, event: MadeEvent, { account }: Scenario): string | undefined {
  if (event.type === 'pressedAuthenticate' || event.type === 'pressedLogin') return refusedForm(journey, event.window);
  if (event.type === 'pressedNext') return refusedRegistration(journey, event.window);
  if (event.type === 'filledIn' || event.type === 'filledInByKeyboard') return refusedFilling(journey, event, account);
  if (event.type !== 'typed' && event.type !== 'confirmedSoftwareKeyboard') return undefined;
  const { window, entry } = event;
  const ofPassword = event.type === 'confirmedSoftwareKeyboard' || event.field === 'password';
  const other = ofPassword
    ? after(journey, {
        type: 'typed',
        window,
        field: 'loginId',
        entry: { kind: 'known', loginId: account, width: 'half' },
      })
    : after(journey, { type: 'typed', window, field: 'password', entry: rightPassword(account) });
  const filled = other ?? journey; // the password page asks for no ID
  const screen = windowOf(filled.world, window)?.page.screen;
  const sent = after(filled, { type: screen === 'BSMS001' ? 'pressedAuthenticate' : 'pressedLogin', window });
  const fault = sent && refusedForm(sent, window);
  return fault === undefined ? undefined : `${fault} (${kindOf(entry)})`;
}

/** The fault of the entries for which the page or the bank refuses the form that was just sent. */
function refusedForm({ world, bank }: Journey, window: WindowId): string | undefined {
  const page = windowOf(world, window)?.page;
  if (page && 'commonError' in page && page.commonError === 'inputIncomplete' && 'password' in page) {
    return `by the page, ${Object.keys(formErrors(page.screen === 'BLGI004' ? { password: page.password } : page, world.rules)).join()}`;
  }
  const asked = world.asks.find((each) => 'window' in each && each.window === window && 'password' in each);
  if (!asked) return undefined;
  const { answer } = answerOf({ ...bank, mishaps: noMishaps }, asked, world);
  return answer.type === 'credentialsRefused' && answer.reason === 'mismatch' ? 'by the bank' : undefined;
}

/** The same of ログインID取得: a field is right if the form is taken once all its other fields hold the account's values. */
function refusedFilling(
  journey: Journey,
  { window, entry }: Extract<MadeEvent, { type: 'filledIn' | 'filledInByKeyboard' }>,
  account: string,
): string | undefined {
  const page = windowOf(journey.world, window)?.page;
  if (!page || !isRegistrationForm(page)) return undefined;
  const others = fieldsOn(page).filter((field) => page.entries[field] !== entry);
  const filled = others.reduce<Journey>((current, field) => {
    const right = { judged: 'memo', length: 10, value: valueOf(field), of: [account] } as const;
    return after(current, { type: 'filledIn', window, field, entry: right }) ?? current;
  }, journey);
  const sent = after(filled, { type: 'pressedNext', window });
  const fault = sent && refusedRegistration(sent, window);
  return fault === undefined ? undefined : `${fault} (${kindOf(entry)})`;
}

function refusedRegistration({ world, bank }: Journey, window: WindowId): string | undefined {
  const page = windowOf(world, window)?.page;
  if (page && isRegistrationForm(page) && page.commonError === 'inputIncomplete') {
    return `by the page, ${Object.keys(page.entryErrors).join()}`;
  }
  const asked = world.asks.find((each) => 'entries' in each && each.window === window);
  if (!asked) return undefined;
  const { answer } = answerOf({ ...bank, mishaps: noMishaps }, asked, world);
  // A lock, or an account that is registered by now, is no fault of the entries.
  return answer.type === 'registrationRefused' && answer.account?.lock.kind === 'none' ? 'by the bank' : undefined;
}
