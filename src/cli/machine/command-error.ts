/** Why a command made nothing, in a sentence for whoever typed it; any other error is a bug of ours. */
export class CommandError extends Error {}

export const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
