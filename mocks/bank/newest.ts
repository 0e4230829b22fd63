// Nobody uses more at a time, and the record of an attempt must not grow without end.
const most = 20;

/** The list with one more item at its end. Beyond twenty, the oldest is dropped. */
export const withNewest = <T>(list: readonly T[], item: T): readonly T[] => [...list, item].slice(-most);
