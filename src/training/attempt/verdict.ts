import type { Event } from '../../procedure/world/event.ts';
import { fieldIn } from '../../procedure/world/keyboard-field.ts';
import { ownersOf } from '../../procedure/world/memo-entry.ts';
import type { LoginId } from '../../profile/profile.ts';
import { isLoginIdOf, isPasswordOf } from '../guidance/page-text.ts';
import { sendsWrongForm } from '../guidance/wrong-form.ts';
import type { Happening } from '../trace.ts';
import { onlyArranges } from '../guidance/arranging.ts';
import type { Judgement } from './judgement.ts';
import type { RoutePosition } from '../guidance/plan.ts';

interface Judged {
  readonly then: RoutePosition;
  readonly now: RoutePosition;
  /** True if the action was the solution's next step, perhaps with more open than there. */
  readonly isStep: boolean;
  readonly isMistake: boolean;
  /** The account that the learner acts for. */
  readonly account: LoginId;
}

/**
 * Judges an action as it is done, by the answers that the script foresees: nobody is to blame for a bank that cannot be
 * reached. A wrong entry is judged when it is sent, so that correcting it before is no mistake.
 */
export function verdictOn(
  happening: Happening,
  { then, now, isStep, isMistake, account }: Judged,
): Judgement['verdict'] {
  const { event } = happening.entry;
  if (isMistake || sendsWrongForm(happening.before, event, account)) return 'wrong';
  if (entersSomethingElse(happening, account)) return 'neutral';
  if (now.distance < then.distance || isStep || isAdvised(event, then)) return 'right';
  if (onlyArranges(happening) || changesNothing(happening, then, now)) return 'neutral';
  // If nothing led to the goal any more, nothing can lead away from it.
  return then.distance === Infinity ? 'neutral' : 'wrong';
}

/** An entry that the bank would not take for the account. The way may be shorter after it, since a keyboard has closed. */
function entersSomethingElse({ before, entry: { event } }: Happening, account: LoginId): boolean {
  switch (event.type) {
    case 'typed':
    case 'confirmedSoftwareKeyboard':
      return !('judged' in event.entry ? isPasswordOf(event.entry, account) : isLoginIdOf(event.entry, account));
    case 'filledIn':
      return !ownersOf(event.entry, event.field).includes(account);
    case 'filledInByKeyboard': {
      const field = fieldIn(before, event.window);
      return field !== undefined && !ownersOf(event.entry, field).includes(account);
    }
    default:
      return false;
  }
}

/** The advised action is right even if its answer has not come yet. */
const isAdvised = (event: Event, { next }: RoutePosition): boolean =>
  next !== null && textOf(next.event) === textOf(event);

/** The same text for the same event: one that has been stored or imported may have its fields in another order. */
const textOf = (event: Event): string =>
  JSON.stringify(event, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** Asking the bank, being refused by a page and advising the customer are more than nothing, even if the world stays the same. */
const changesNothing = ({ before, entry, after }: Happening, then: RoutePosition, now: RoutePosition): boolean =>
  then.situation.text === now.situation.text &&
  after.asks.length === before.asks.length &&
  before.windows.every(({ page }, index) => after.windows[index]?.page === page) &&
  entry.event.type !== 'advised';
