import * as v from 'valibot';
import { logoFault } from '../../profile/logo/logo-fault.ts';
import { profileSchema, type Profile } from '../../profile/profile.ts';

/**
 * A bank as it was stored with an attempt, whose hash holds for it as it is. Releases up to 0.2.0 drew any SVG as a logo, so that
 * such an attempt has to be read; `drawable` is what may be shown of it.
 */
export const storedProfileSchema: v.GenericSchema<unknown, Profile> = v.pipe(
  v.strictObject({ ...profileSchema.entries, logo: v.nullable(v.pipe(v.string(), v.maxLength(40_000))) }),
  v.check((profile) => v.is(profileSchema, { ...profile, logo: null }), 'a profile'),
);

/** A bank without a logo that could keep the page from answering. */
export const drawable = (profile: Profile): Profile =>
  profile.logo !== null && logoFault(profile.logo) ? { ...profile, logo: null } : profile;
