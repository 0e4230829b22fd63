import * as v from 'valibot';
import { isInstant } from '../../time/instant.ts';

/** A moment in JSON. Numbers that no date can show are refused. */
export const momentSchema = v.pipe(v.number(), v.check(isInstant, 'whole milliseconds since 1970'));
