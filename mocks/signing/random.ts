import type { Bytes } from '../../src/pki/bytes.ts';

/** A source of random bytes. Tests pass their own. */
export type Random = (length: number) => Bytes;

/** The machine's own source; nothing else in the mocks draws random numbers. */
export const randomBytes: Random = (length) => crypto.getRandomValues(new Uint8Array(length));
