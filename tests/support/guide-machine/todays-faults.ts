/**
 * Faults of the guide that the machine has found and that are not mended yet, by what their findings begin with. A row goes as soon
 * as its fault is mended; a fault without a row fails the test.
 */
export const todaysFaults: readonly string[] = [];
