import * as v from 'valibot';
import { shortText } from './schema/bounds.ts';
import { momentSchema } from './schema/moment.ts';

/** A count of misses or of locks. The rules of a profile allow no greater limit. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99));

export const lockSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  /** Locked until this moment of the training clock (milliseconds since 1970). */
  v.object({ kind: v.literal('temporary'), until: momentSchema }),
  v.object({ kind: v.literal('full') }),
]);

/** The bank's counts for one account. `temporaryLocks` counts the temporary locks since the last successful log-in. */
export const accountStateSchema = v.object({
  loginId: shortText,
  misses: count,
  temporaryLocks: count,
  lock: lockSchema,
  /** False until ログインID取得 is done; absent for an account whose log-in ID has always been there. */
  registered: v.exactOptional(v.boolean()),
});

export type AccountState = v.InferOutput<typeof accountStateSchema>;
