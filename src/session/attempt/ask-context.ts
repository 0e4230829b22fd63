import type { RequestContext } from '../../gateway/request-context.ts';
import type { Instant } from '../../time/instant.ts';
import type { Ask, AskKind, AskOf } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Trouble } from '../../training/trouble.ts';
import type { AttemptServices } from './services.ts';

/** The attempt that asks, at the moment at which it asks. */
export interface AskContext {
  readonly attempt: string;
  readonly now: Instant;
  /** The world of this moment, also after something was awaited. */
  readonly world: World;
  /** The bank's own processing time is skipped. */
  readonly skipsWaits: boolean;
  /** Reports a trouble to the learner, beside the answer. */
  report(trouble: Trouble): void;
  /** Notes an exception, or the bank's word for one, for the report that the learner may send. */
  note(failure: Error): void;
  /** Reports the PC's loss, makes its certificates again, and resolves to the ask with what stands for them. */
  repairPc<A extends Ask>(ask: A): Promise<A>;
}

/** Returned instead of an event when the exercise itself could not be set up. */
export const notPrepared = 'notPrepared';

/** One handler for each kind of ask. A handler rejects only where the browser itself fails: no storage, no keys, no library. */
export type AskHandlers<K extends AskKind> = {
  readonly [Kind in K]: (
    ask: AskOf<Kind>,
    services: AttemptServices,
    context: AskContext,
  ) => Promise<AnswerEvent | typeof notPrepared>;
};

/** An ask as it is now: other certificates may stand in it for those that it was made with. */
export const askNow = <A extends Ask>(ask: A, { world }: AskContext): A =>
  // Safe: the id contains the kind.
  (world.asks.find(({ id }) => id === ask.id) as A | undefined) ?? ask;

export const requestContext = ({ seq }: Ask, { attempt, now }: AskContext): RequestContext => ({
  attempt,
  now,
  idempotencyKey: `${attempt}/${seq}`,
});

/** The name under which the PC keeps the certification request of an ask. */
export const requestName = (seq: number, { attempt }: AskContext): string => `${attempt}/${seq}`;
