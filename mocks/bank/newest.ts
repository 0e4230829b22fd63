// Nobody uses more at a time, and an attempt must not grow for ever.
const most = 20;

/** The list with one more at its end, without the oldest. */
export const withNewest = <T>(list: readonly T[], item: T): readonly T[] => [...list, item].slice(-most);
