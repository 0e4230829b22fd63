import * as v from 'valibot';
import type { Result } from '../../training/assessment/result.ts';
import { resultSchema } from './result-schema.ts';

/** Reads the rows of a database that are results, and skips the others. */
export const readResults = (stored: readonly unknown[]): readonly Result[] =>
  stored.flatMap((each) => {
    const read = v.safeParse(resultSchema, each);
    return read.success ? [read.output] : [];
  });
