import { days, wholeSecond, type Instant } from '../../src/time/instant.ts';
import type { Revocation } from '../../src/pki/revocation.ts';

/** The contents of a CRL (RFC 5280, 5.1), before it is encoded. */
export interface CRLContents {
  readonly number: number;
  readonly thisUpdate: Instant;
  /** Required by RFC 5280; besides, the library of the tests reads a CRL without it as an empty one. */
  readonly nextUpdate: Instant;
  readonly revocations: readonly Revocation[];
}

/** The last CRL that was given out. */
export interface GivenCrl {
  readonly number: number;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant;
  readonly revoked: number;
}

const lifetimeDays = 7;

/** True while the last CRL may be given out again. Revocations are never taken back, so comparing their count is enough. */
export const stillHolds = (given: GivenCrl, revoked: number, now: Instant): boolean =>
  now >= given.thisUpdate && now < given.nextUpdate && given.revoked === revoked;

export function nextCrl(
  given: Pick<GivenCrl, 'number'> | undefined,
  revocations: readonly Revocation[],
  now: Instant,
): CRLContents {
  const thisUpdate = wholeSecond(now);
  return { number: (given?.number ?? 0) + 1, thisUpdate, nextUpdate: thisUpdate + days(lifetimeDays), revocations };
}
