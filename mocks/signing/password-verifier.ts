import { joinBytes, bytesOf, sameBytes, type Bytes } from '../../src/pki/bytes.ts';
import type { Random } from './random.ts';

/** Stored instead of a training password, so that no database shows what was or should be typed. */
export interface PasswordVerifier {
  readonly salt: Bytes;
  readonly hash: Bytes;
}

const hashOf = async (password: string, salt: Bytes): Promise<Bytes> =>
  bytesOf(await crypto.subtle.digest('SHA-256', joinBytes([salt, new TextEncoder().encode(password)])));

export async function makeVerifier(password: string, random: Random): Promise<PasswordVerifier> {
  const salt = random(16);
  return { salt, hash: await hashOf(password, salt) };
}

export const isPassword = async (typed: string, { salt, hash }: PasswordVerifier): Promise<boolean> =>
  sameBytes(await hashOf(typed, salt), hash);
