import * as v from 'valibot';
import { logoFault } from '../../profile/logo/logo-fault.ts';
import { profileSchema, type Profile, type StoredProfile } from '../../profile/profile.ts';

/** Releases up to 0.2.0 drew any SVG as a logo, so that an attempt with such a bank has to be read. */
const readableSchema = v.pipe(
  v.strictObject({ ...profileSchema.entries, logo: v.nullable(v.pipe(v.string(), v.maxLength(40_000))) }),
  v.check((profile) => v.is(profileSchema, { ...profile, logo: null }), 'a profile'),
);

/** A bank as it was stored with an attempt. Nothing in it is converted, since its hash holds for it as it is. */
export const storedProfileSchema = v.custom<StoredProfile>((data) => v.is(readableSchema, data), 'a profile');

/** The bank of an attempt as today's version writes it, without a logo that could keep the page from answering. */
export function converted(stored: StoredProfile): Profile {
  const profile = v.parse(readableSchema, stored);
  return profile.logo !== null && logoFault(profile.logo) ? { ...profile, logo: null } : profile;
}
