import * as v from 'valibot';

/** Where something read is wrong and what is expected there; `path` reads `accounts.0.loginId`, or is empty for the whole. */
export interface FieldFault {
  readonly path: string;
  readonly expected: string;
}

export const additionalField = 'there is no such field';

export const faultOf = (issue: v.BaseIssue<unknown>): FieldFault => ({
  path: v.getDotPath(issue) ?? '',
  expected: expectedBy(issue),
});

// The library's own sentences for names that are not in a schema, or are missing, speak of types.
function expectedBy({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never') return additionalField;
  if ((type === 'strict_object' || type === 'object') && received === 'undefined') return 'the field is missing';
  return message;
}
