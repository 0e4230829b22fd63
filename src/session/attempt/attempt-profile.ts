import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { AttemptHeader } from './attempt.ts';
import { profileHash } from '../machine/profile-hash.ts';

/**
 * The bank that an attempt began with, whichever one is used for new attempts by now. `otherProfile`: an attempt of an earlier
 * version, which stored no snapshot. The hash also tells whether the snapshot is still what was stored.
 */
export async function profileOf(
  { profile: { hash }, snapshot }: AttemptHeader,
  current: ProfileSnapshot,
): Promise<ProfileSnapshot | 'otherProfile' | 'damaged'> {
  if (hash === current.hash) return current;
  if (snapshot === undefined) return 'otherProfile';
  return (await profileHash(snapshot)) === hash ? { profile: snapshot, hash } : 'damaged';
}
