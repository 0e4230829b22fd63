import type { ProfileSnapshot } from '../../training/given-world.ts';
import { drawable } from './stored-profile.ts';
import type { AttemptHeader } from './attempt.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * Finds the bank that an attempt began with, without a logo that is not drawn any more. Returns `damaged` where the stored one does
 * not match its hash.
 */
export async function profileOf(
  { profile: { hash }, snapshot }: AttemptHeader,
  current: ProfileSnapshot,
): Promise<ProfileSnapshot | 'damaged'> {
  if (hash === current.hash) return current;
  return (await profileHash(snapshot)) === hash ? { profile: drawable(snapshot), hash } : 'damaged';
}
