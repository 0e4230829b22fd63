import * as v from 'valibot';
import { additionalFields } from './additional-fields.ts';
import { ruleOf, type FaultRule } from './fault-rule.ts';
import { additionalField, faultOf, type FieldFault } from './fault.ts';
import { forms } from './forms.ts';
import { describeLogoFault } from './logo/logo-fault.ts';
import { newestSchema, profileSchema, type Profile } from './profile.ts';

/** A fault of a profile, in English and as data for words of another language. */
export interface ProfileFault extends FieldFault {
  readonly rule: FaultRule;
}

export type ProfileReading =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly faults: readonly ProfileFault[] };

/** Adds to the form of a logo what is wrong with this one. */
const withLogo = (fault: ProfileFault): ProfileFault =>
  fault.rule.kind === 'logo'
    ? { ...fault, expected: `${fault.expected} (${describeLogoFault(fault.rule.fault)})` }
    : fault;

const additional = (path: string): ProfileFault => ({ path, expected: additionalField, rule: { kind: 'additional' } });

const writtenSchema = v.object({ schema: v.pipe(v.number(), v.integer()) });

/** True for a profile that a newer version wrote, of which nothing else can be judged. */
const isNewer = (data: unknown): boolean => {
  const written = v.safeParse(writtenSchema, data);
  return written.success && written.output.schema > newestSchema;
};

const newerSchema: ProfileFault = {
  path: 'schema',
  expected: forms.newerSchema,
  rule: { kind: 'form', form: 'newerSchema' },
};

/** Reads the contents of a profile file. All faults are reported at once, so that they can be mended together. */
export function readProfile(data: unknown): ProfileReading {
  if (isNewer(data)) return { ok: false, faults: [newerSchema] };
  const result = v.safeParse(profileSchema, data);
  const faults = [
    ...(result.issues ?? [])
      .filter(({ type, expected }) => !(type === 'strict_object' && expected === 'never'))
      .map((issue) => withLogo({ ...faultOf(issue), rule: ruleOf(issue) })),
    ...additionalFields(profileSchema, data).map(additional),
  ];
  return result.success && faults.length === 0 ? { ok: true, profile: result.output } : { ok: false, faults };
}

export const describeFaults = (faults: readonly FieldFault[]): string =>
  faults.map(({ path, expected }) => `${path === '' ? '(profile)' : path}: ${expected}`).join('\n');
