import * as v from 'valibot';
import type { Result } from '../../training/assessment/result.ts';
import { resultSchema } from './result-schema.ts';

/** Those of what a database gave back that are results; others are passed over. */
export const readResults = (stored: readonly unknown[]): readonly Result[] =>
  stored.flatMap((each) => {
    const read = v.safeParse(resultSchema, each);
    return read.success ? [read.output] : [];
  });
