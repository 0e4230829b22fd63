// More than any field shows: a pasted megabyte must not become another megabyte.
const most = 64;

/** The mask for a text that was not kept: one sign per character, as many as a field shows. */
export const maskOf = (sign: string, length: number): string => sign.repeat(Math.min(length, most));
