import type { Rules } from './profile.ts';

// Apart from the schema, which must not fill it in: the hash of every stored profile would change.
const usualSessionMinutes = 15;

/** The minutes without anything done after which the bank ends a session. */
export const sessionMinutes = ({ sessionMinutes: own = usualSessionMinutes }: Pick<Rules, 'sessionMinutes'>): number =>
  own;
