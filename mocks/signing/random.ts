import type { Octets } from '../../src/pki/octets.ts';

/** Where chance comes from; tests pass their own. */
export type Random = (length: number) => Octets;

/** The one place of the mocks that asks the machine for chance. */
export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
