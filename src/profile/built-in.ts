// The build puts the chosen bank behind this name (BANK_PROFILE) and has already read it with the schema.
import type { Profile } from './profile.ts';
import data from '#built-in-profile';

export const builtInProfile = data as Profile;
