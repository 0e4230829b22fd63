import { toHex } from '../../../src/pki/hex.ts';
import type { Random } from '../../signing/random.ts';

/** A name that nobody can guess, for sessions, challenges and enrolment codes. */
export const newToken = (random: Random): string => toHex(random(16));
