import { toHex } from '../../pki/hex.ts';
import type { StoredProfile } from '../../profile/profile.ts';

/** SHA-256 of a profile, lower-case hex: shows whether an attempt began with the same profile. */
export async function profileHash(profile: StoredProfile): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(profile)));
  return toHex(new Uint8Array(digest));
}
