import * as v from 'valibot';

export const lockSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  /** Locked until a moment of the training clock (milliseconds since 1970). */
  v.object({ kind: v.literal('temporary'), until: v.number() }),
  v.object({ kind: v.literal('full') }),
]);

/** What the bank counts of one account. `temporaryLocks` is how often it was locked for a while since the last success. */
export const accountStateSchema = v.object({
  loginId: v.string(),
  misses: v.number(),
  temporaryLocks: v.number(),
  lock: lockSchema,
});

export type AccountState = v.InferOutput<typeof accountStateSchema>;
