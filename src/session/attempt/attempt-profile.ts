import type { ProfileSnapshot } from '../../training/given-world.ts';
import { converted } from './stored-profile.ts';
import type { AttemptHeader } from './attempt.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * Finds the bank that an attempt began with, as today's version writes it. Returns `damaged` where the stored one, as it was
 * stored, does not match its hash.
 */
export async function profileOf(
  { profile: { hash }, snapshot }: AttemptHeader,
  current: ProfileSnapshot,
): Promise<ProfileSnapshot | 'damaged'> {
  if (hash === current.hash) return current;
  if ((await profileHash(snapshot)) !== hash) return 'damaged';
  const profile = converted(snapshot);
  return { profile, hash: await profileHash(profile) };
}
