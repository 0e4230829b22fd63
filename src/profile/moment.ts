import * as v from 'valibot';
import { instant } from '../time/instant.ts';

const [first, last] = [instant('0001-01-01T00:00:00Z'), instant('9999-12-31T23:59:59.999Z')];

/** Milliseconds since 1970 that a date can show, of a year with four digits: numbers of JSON go far beyond. */
export const momentSchema = v.pipe(
  v.number(),
  v.check((moment) => Number.isInteger(moment) && moment >= first && moment <= last, 'whole milliseconds since 1970'),
);
