import { memoText } from '../../procedure/world/memo-entry.ts';
import type { Profile } from '../../profile/profile.ts';
import type { LearnerEvent } from '../scenario.ts';

/** An action of a solution as it is done at a bank: what is entered is as long there as that bank's memo has it. */
export function enteredAt(event: LearnerEvent, { accounts }: Pick<Profile, 'accounts'>): LearnerEvent {
  if (!('entry' in event) || !('of' in event.entry)) return event;
  const { entry } = event;
  const customer = accounts.find(({ loginId }) => entry.of.includes(loginId));
  const text = customer && memoText(customer, 'value' in entry ? entry.value : 'password');
  if (text === undefined) return event;
  return { ...event, entry: { ...entry, length: [...text].length } } as LearnerEvent; // the same event, of another length
}
