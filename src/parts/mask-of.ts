// More than any field shows; a text of a megabyte is not answered with another one.
const most = 64;

/** What stands in a field for a text that nobody kept: one sign for each letter, as far as they can be seen. */
export const maskOf = (sign: string, length: number): string => sign.repeat(Math.min(length, most));
