import * as v from 'valibot';
import { momentSchema } from '../../profile/schema/moment.ts';
import type { Learner } from '../../training/learner.ts';
import { isGradedAttempt, type AttemptOrigin } from '../../training/attempt/origin.ts';
import { seedRange } from '../../training/variants/seed.ts';
import { modes } from '../../training/mode.ts';
import type { Result } from '../../training/assessment/result.ts';
import { nameRule } from './learner-name.ts';
import { word } from './word.ts';

// Same format as the ids we generate; rows without an id are addressed as `#<number>`.
const id = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]*$/, 'letters, digits and hyphens, no hyphen in front'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const ids = v.pipe(v.array(id), v.maxLength(200));

/** The number of another customer, as it is stored with the attempt and with its result. */
export const variantSchema = v.pipe(v.number(), v.integer(), v.minValue(seedRange.min), v.maxValue(seedRange.max));

/** The origin of an attempt, as it is stored with the attempt and with its result. */
export const originSchema: v.GenericSchema<unknown, AttemptOrigin> = v.variant('kind', [
  v.object({ kind: v.picklist(['link', 'repeat']), step: word }),
  v.object({ kind: v.literal('branch'), attempt: id, entries: count }),
]);

export const learnerSchema: v.GenericSchema<unknown, Learner> = v.object({ id, name: nameRule });

const points = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const gradeFields = {
  points,
  passed: v.boolean(),
};

/** The fields that have not changed since release 0.1.0. */
const lastingFields = {
  attempt: id,
  scenario: id,
  mode: v.picklist(modes),
  learner: v.nullable(learnerSchema),
  origin: v.exactOptional(originSchema),
  modelVersion: count,
  finishedAt: momentSchema,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 ** 12)), // more seconds than any attempt takes
  reached: v.boolean(),
  wrongSteps: ids,
  steps: count,
  hints: count,
  mistakes: ids,
};

export const currentResultSchema: v.GenericSchema<unknown, Result> = v.object({
  ...lastingFields,
  origin: v.exactOptional(originSchema),
  variant: v.exactOptional(variantSchema),
  grade: v.nullable(v.object({ ...gradeFields, critical: v.exactOptional(v.literal(true)) })),
  unreachedSteps: ids,
  unverified: v.exactOptional(v.object({ points: v.nullable(points) })),
});

/**
 * Release 0.1.0 kept points in every mode, and did not distinguish steps gone wrong from those that the attempt ended before: with the
 * goal not reached, all of them may be the latter, so that none is called wrong.
 */
const formerResultSchema: v.GenericSchema<unknown, Result> = v.pipe(
  v.object({ ...lastingFields, ...gradeFields }),
  v.transform(({ points, passed, wrongSteps, ...lasting }): Result => {
    const [wrong, unreached] = lasting.reached ? [wrongSteps, []] : [[], wrongSteps];
    const grade = isGradedAttempt(lasting.mode, undefined) ? { points, passed } : null;
    return { ...lasting, grade, wrongSteps: wrong, unreachedSteps: unreached };
  }),
);

const isFormer = (stored: unknown): boolean =>
  typeof stored === 'object' && stored !== null && 'points' in stored && !('grade' in stored);

/** A stored result. Nothing in it is trusted: in a file it may come from anywhere. */
export const resultSchema: v.GenericSchema<unknown, Result> = v.lazy((stored) =>
  isFormer(stored) ? formerResultSchema : currentResultSchema,
);
