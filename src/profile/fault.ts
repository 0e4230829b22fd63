import * as v from 'valibot';

/** A field that is wrong, and what is expected there. `path` is like `accounts.0.loginId`, or empty for the whole. */
export interface FieldFault {
  readonly path: string;
  readonly expected: string;
}

export const additionalField = 'there is no such field';

export const faultOf = (issue: v.BaseIssue<unknown>): FieldFault => ({
  path: v.getDotPath(issue) ?? '',
  expected: expectedBy(issue),
});

// The library's own sentences for unknown and for missing fields speak of types.
function expectedBy({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return additionalField;
  if ((type === 'strict_object' || type === 'object') && received === 'undefined') return 'the field is missing';
  return message;
}
