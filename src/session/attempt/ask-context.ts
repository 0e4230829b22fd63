import type { RequestContext } from '../../gateway/request-context.ts';
import type { Instant } from '../../time/instant.ts';
import type { Ask, AskKind, AskOf } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Trouble } from '../../training/trouble.ts';
import type { AttemptServices } from './services.ts';

/** The attempt that asks, at the moment it asks. */
export interface AskContext {
  readonly attempt: string;
  readonly now: Instant;
  readonly world: World;
  /** The bank is to take no time of its own. */
  readonly skipsWaits: boolean;
  /** Tells the learner of something beside the answer. */
  report(trouble: Trouble): void;
}

/** Nothing that could be an event: the exercise itself could not be set up. */
export const notPrepared = 'notPrepared';

/** How an ask of one kind is done. Rejects only where the browser itself fails: no storage, no keys, no library. */
export type AskHandlers<K extends AskKind> = {
  readonly [Kind in K]: (
    ask: AskOf<Kind>,
    services: AttemptServices,
    context: AskContext,
  ) => Promise<AnswerEvent | typeof notPrepared>;
};

export const requestContext = ({ seq }: Ask, { attempt, now }: AskContext): RequestContext => ({
  attempt,
  now,
  idempotencyKey: `${attempt}/${seq}`,
});

/** Under this name the PC keeps the certification request of an ask. */
export const requestName = (seq: number, { attempt }: AskContext): string => `${attempt}/${seq}`;
