import * as v from 'valibot';
import { momentSchema } from '../../profile/moment.ts';
import type { Learner } from '../../training/learner.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import { modes } from '../../training/mode.ts';
import type { Result } from '../../training/assessment/result.ts';
import { nameRule } from './learner-name.ts';

// As they are made. The database calls a row without one by another sign in front.
const id = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]*$/, 'letters, digits and hyphens, no hyphen in front'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const ids = v.pipe(v.array(id), v.maxLength(200));

export const learnerSchema: v.GenericSchema<unknown, Learner> = v.object({ id, name: nameRule });

export const stepId = v.pipe(v.string(), v.maxLength(60));

/** Where an attempt began, as it is stored of the attempt and of its result. */
export const originSchema: v.GenericSchema<unknown, AttemptOrigin> = v.variant('kind', [
  v.object({ kind: v.picklist(['link', 'repeat']), step: stepId }),
  v.object({ kind: v.literal('branch'), attempt: id, entries: count }),
]);

/** What is kept of a finished attempt; in a file it may come from anywhere. */
export const resultSchema: v.GenericSchema<unknown, Result> = v.object({
  attempt: id,
  scenario: id,
  mode: v.picklist(modes),
  learner: v.nullable(learnerSchema),
  origin: v.exactOptional(originSchema),
  modelVersion: count,
  finishedAt: momentSchema,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10 ** 12)), // more than there are years for
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  passed: v.boolean(),
  reached: v.boolean(),
  wrongSteps: ids,
  steps: count,
  hints: count,
  mistakes: ids,
});
