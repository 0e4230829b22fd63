import type { Instant } from '../time/instant.ts';

/** What every request of an attempt says context itself: headers `Training-Attempt`, `Training-Date`, `Idempotency-Key`. */
export interface RequestContext {
  readonly attempt: string;
  readonly now: Instant;
  /** `<attempt>/<seq>` of the ask; the same key gets the same answer, however often it is sent. */
  readonly idempotencyKey: string;
}

/** How a request travels: `fetch`, or the same handlers inside the page where no worker can run. */
export type Send = (request: Request) => Promise<Response>;
