// The build resolves this name to the bank chosen by BANK_PROFILE, and has already checked it with the schema.
import type { Profile } from './profile.ts';
import data from '#built-in-profile';

export const builtInProfile = data as Profile;
