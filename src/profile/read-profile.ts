import * as v from 'valibot';
import { profileSchema, type Profile } from './profile.ts';

/** Where a profile is wrong and what is expected there; `path` reads `accounts.0.loginId`, or is empty for the whole. */
export interface ProfileFault {
  readonly path: string;
  readonly expected: string;
}

export type ProfileReading =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly faults: readonly ProfileFault[] };

// The library's own sentence for a name that is not in the schema speaks of types.
const expectedBy = ({ type, expected, message }: v.BaseIssue<unknown>): string =>
  type === 'strict_object' && expected === 'never' ? 'there is no such field in a profile' : message;

/** Reads what a profile file holds. All faults are named at once, so that a writer need not mend them one by one. */
export function readProfile(data: unknown): ProfileReading {
  const result = v.safeParse(profileSchema, data);
  if (result.success) return { ok: true, profile: result.output };
  return {
    ok: false,
    faults: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', expected: expectedBy(issue) })),
  };
}

export const describeFaults = (faults: readonly ProfileFault[]): string =>
  faults.map(({ path, expected }) => `${path === '' ? '(profile)' : path}: ${expected}`).join('\n');
