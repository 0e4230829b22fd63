import * as v from 'valibot';
import { momentSchema } from './moment.ts';

/** Of misses, and of locks: a profile's rules allow no more. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

export const lockSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  /** Locked until a moment of the training clock (milliseconds since 1970). */
  v.object({ kind: v.literal('temporary'), until: momentSchema }),
  v.object({ kind: v.literal('full') }),
]);

/** What the bank counts of one account. `temporaryLocks` is how often it was locked for a while since the last success. */
export const accountStateSchema = v.object({
  loginId: v.string(),
  misses: count,
  temporaryLocks: count,
  lock: lockSchema,
});

export type AccountState = v.InferOutput<typeof accountStateSchema>;
