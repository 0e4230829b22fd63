import type { AccountState } from '../profile/account-state.ts';
import { refusalWord, type BankRefusal } from '../profile/refusals.ts';
import type { AskOf } from './world/ask.ts';
import type { Event, EventOf } from './world/event.ts';

/** An ask that goes to the bank or its CA, and so can be refused. */
export type AskOfBank = AskOf<
  | 'authenticate'
  | 'logIn'
  | 'confirmPassword'
  | 'signChallenge'
  | 'enrol'
  | 'logOut'
  | 'confirmAccount'
  | 'checkEntries'
  | 'register'
>;

/** The events by which a refusal is recorded. */
const refusalEventTypes = [
  'credentialsRefused',
  'certificateRefused',
  'enrolmentRefused',
  'registrationRefused',
] as const;
type RefusalEvent = EventOf<(typeof refusalEventTypes)[number]>;

export const isRefusalEvent = (event: Event): event is RefusalEvent =>
  refusalEventTypes.some((type) => type === event.type);

export const unreachable = ({ id }: { readonly id: AskOfBank['id'] }): EventOf<'bankUnreachable'> => ({
  type: 'bankUnreachable',
  ask: id,
});

/** The event by which an attempt records a refusal. One that cannot come of what was asked is no answer at all. */
export function refusalEvent(
  asked: AskOfBank,
  reason: BankRefusal,
  account: AccountState | null,
): RefusalEvent | EventOf<'sessionEnded' | 'loggedOut' | 'bankUnreachable'> {
  const ask = asked.id;
  const ended = reason === 'sessionUnknown';
  switch (asked.kind) {
    case 'authenticate':
    case 'logIn':
    case 'confirmPassword': {
      const word = refusalWord('form', reason);
      if (word !== undefined) return { type: 'credentialsRefused', ask, reason: word, account };
      return ended && asked.kind === 'confirmPassword' ? { type: 'sessionEnded', ask } : unreachable(asked);
    }
    case 'signChallenge': {
      const word = refusalWord('certificate', reason);
      return word === undefined ? unreachable(asked) : { type: 'certificateRefused', ask, reason: word };
    }
    case 'enrol':
      return { type: 'enrolmentRefused', ask, reason: refusalWord('enrolment', reason) ?? 'refused', account };
    case 'confirmAccount':
    case 'checkEntries':
    case 'register':
      if (reason === 'credentialsRefused') return { type: 'registrationRefused', ask, account };
      return ended ? { type: 'sessionEnded', ask } : unreachable(asked);
    case 'logOut':
      return ended ? { type: 'loggedOut', ask } : unreachable(asked);
  }
}
