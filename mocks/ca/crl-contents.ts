import { days, wholeSecond, type Instant } from '../../src/time/instant.ts';
import type { Revocation } from '../../src/pki/revocation.ts';

/** What a CA says about the certificates that ended early (RFC 5280, 5.1), decided but not yet encoded. */
export interface CRLContents {
  readonly number: number;
  readonly thisUpdate: Instant;
  /** Always there: RFC 5280 wants it, and a list without it is read as empty by the library. */
  readonly nextUpdate: Instant;
  readonly revocations: readonly Revocation[];
}

/** What is known of the list that was given out last. */
export interface GivenCrl {
  readonly number: number;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant;
  readonly revoked: number;
}

const lifetimeDays = 7;

// A revocation is never taken back here, so their number tells whether one was added.
/** Whether the list that was given out last may be given out again. */
export const stillHolds = (given: GivenCrl, revocations: readonly Revocation[], now: Instant): boolean =>
  now >= given.thisUpdate && now < given.nextUpdate && given.revoked === revocations.length;

export function nextCrl(
  given: Pick<GivenCrl, 'number'> | undefined,
  revocations: readonly Revocation[],
  now: Instant,
): CRLContents {
  const thisUpdate = wholeSecond(now);
  return { number: (given?.number ?? 0) + 1, thisUpdate, nextUpdate: thisUpdate + days(lifetimeDays), revocations };
}
