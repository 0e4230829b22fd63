import * as v from 'valibot';
import { faultOf, type Fault } from './fault.ts';
import { profileSchema, type Profile } from './profile.ts';

export type ProfileReading =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads what a profile file holds. All faults are named at once, so that a writer need not mend them one by one. */
export function readProfile(data: unknown): ProfileReading {
  const result = v.safeParse(profileSchema, data);
  if (result.success) return { ok: true, profile: result.output };
  return {
    ok: false,
    faults: result.issues.map(faultOf),
  };
}

export const describeFaults = (faults: readonly Fault[]): string =>
  faults.map(({ path, expected }) => `${path === '' ? '(profile)' : path}: ${expected}`).join('\n');
