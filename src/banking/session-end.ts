import type { Rules } from '../profile/profile.ts';
import { sessionMinutes } from '../profile/session-minutes.ts';
import { seconds, type Instant } from '../time/instant.ts';

/** A session, a challenge or a code for a certificate, with the customer's last request in it; absent where nobody knows of one. */
interface Idle {
  readonly idleSince?: Instant;
}

/** True once the customer has asked the bank for nothing as long as a session may last. */
export const hasEnded = ({ idleSince }: Idle, rules: Pick<Rules, 'sessionMinutes'>, now: Instant): boolean =>
  idleSince !== undefined && now >= idleSince + seconds(60 * sessionMinutes(rules));
