/** Why there are no pictures, in a sentence for whoever asked for them; any other error is a bug of ours. */
export class CommandError extends Error {}

export const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
