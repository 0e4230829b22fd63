import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { AttemptHeader } from './attempt.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * Finds the bank that an attempt began with, whichever one new attempts use by now. Returns `otherProfile` for an attempt of
 * an earlier version, which stored no snapshot, and `damaged` for a snapshot that does not match its hash.
 */
export async function profileOf(
  { profile: { hash }, snapshot }: AttemptHeader,
  current: ProfileSnapshot,
): Promise<ProfileSnapshot | 'otherProfile' | 'damaged'> {
  if (hash === current.hash) return current;
  if (snapshot === undefined) return 'otherProfile';
  return (await profileHash(snapshot)) === hash ? { profile: snapshot, hash } : 'damaged';
}
