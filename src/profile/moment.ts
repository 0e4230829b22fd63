import * as v from 'valibot';
import { isInstant } from '../time/instant.ts';

/** A moment in JSON, whose numbers go far beyond what a date can show. */
export const momentSchema = v.pipe(v.number(), v.check(isInstant, 'whole milliseconds since 1970'));
