/**
 * Why the browser did not keep something: it gives no storage at all, has none left, waits for another tab, holds what a
 * newer version of the site wrote, or holds a database without its parts.
 */
export const storageFaults = ['refused', 'full', 'blocked', 'newer', 'damaged'] as const;

export type StorageFault = (typeof storageFaults)[number];
