import * as v from 'valibot';

/** The id of a step or an advice. One that an exercise no longer has is shown as it is. */
export const word = v.pipe(v.string(), v.maxLength(60), v.regex(/^[\w-]+$/));
