import { memoText } from '../../procedure/world/memo-entry.ts';
import type { Profile } from '../../profile/profile.ts';
import type { LearnerEvent } from '../scenario.ts';

/** Returns an action of a solution with its entry as long as the text on the memo of this bank. */
export function withMemoLength(event: LearnerEvent, { accounts }: Pick<Profile, 'accounts'>): LearnerEvent {
  if (!('entry' in event) || !('of' in event.entry)) return event;
  const { entry } = event;
  const customer = accounts.find(({ loginId }) => entry.of.includes(loginId));
  const text = customer && memoText(customer, 'value' in entry ? entry.value : 'password');
  if (text === undefined) return event;
  return { ...event, entry: { ...entry, length: [...text].length } } as LearnerEvent; // the same event, of another length
}
