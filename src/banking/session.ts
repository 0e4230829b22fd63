import { grant, type Ruling } from './ruling.ts';

/** Ends a session. Ending one that is gone already is granted as well, and changes nothing. */
export const logOut = (): Ruling<null> => grant(null, null);
