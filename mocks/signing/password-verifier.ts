import { joined, octetsOf, sameOctets, type Octets } from '../../src/pki/octets.ts';
import type { Random } from './random.ts';

/** Stored instead of a training password, so that no database shows what was or should be typed. */
export interface PasswordVerifier {
  readonly salt: Octets;
  readonly hash: Octets;
}

const hashOf = async (password: string, salt: Octets): Promise<Octets> =>
  octetsOf(await crypto.subtle.digest('SHA-256', joined([salt, new TextEncoder().encode(password)])));

export async function makeVerifier(password: string, random: Random): Promise<PasswordVerifier> {
  const salt = random(16);
  return { salt, hash: await hashOf(password, salt) };
}

export const isPassword = async (typed: string, { salt, hash }: PasswordVerifier): Promise<boolean> =>
  sameOctets(await hashOf(typed, salt), hash);
