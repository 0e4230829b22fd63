import type { Instant } from '../time/instant.ts';

/** The headers of every request of an attempt: `Training-Attempt`, `Training-Date` and `Idempotency-Key`. */
export interface RequestContext {
  readonly attempt: string;
  readonly now: Instant;
  /** `<attempt>/<seq>` of the ask. The same key gets the same answer, however often it is sent. */
  readonly idempotencyKey: string;
}

/** Carries a request: `fetch`, or the same handlers inside the page where no worker can run. */
export type Send = (request: Request) => Promise<Response>;
