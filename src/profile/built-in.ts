// The build resolves this name to the bank chosen by BANK_PROFILE, and has already checked it with the schema.
import type { Profile } from './profile.ts';
import data from '#built-in-profile';

/** The bank of this build. A file of an earlier schema differs in this number alone. */
export const builtInProfile = { ...data, schema: 2 } as Profile;
