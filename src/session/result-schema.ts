import * as v from 'valibot';
import { momentSchema } from '../profile/moment.ts';
import type { Learner } from '../training/learner.ts';
import { modes } from '../training/mode.ts';
import type { Result } from '../training/score/result.ts';
import { nameRule } from './learner-name.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(60));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const ids = v.pipe(v.array(id), v.maxLength(200));

export const learnerSchema: v.GenericSchema<unknown, Learner> = v.object({ id, name: nameRule });

/** What is kept of a finished attempt; in a file it may come from anywhere. */
export const resultSchema: v.GenericSchema<unknown, Result> = v.object({
  attempt: id,
  scenario: id,
  mode: v.picklist(modes),
  learner: v.nullable(learnerSchema),
  modelVersion: count,
  finishedAt: momentSchema,
  seconds: v.pipe(v.number(), v.integer(), v.minValue(0)),
  points: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  passed: v.boolean(),
  reached: v.boolean(),
  wrongSteps: ids,
  steps: count,
  hints: count,
  mistakes: ids,
});
