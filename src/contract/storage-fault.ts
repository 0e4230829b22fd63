/**
 * The reasons why the browser did not keep something: it refuses storage, has none left, waits for another tab, holds data of
 * a newer version of the site, or holds a database that lacks its stores.
 */
export const storageFaults = ['refused', 'full', 'blocked', 'newer', 'damaged'] as const;

export type StorageFault = (typeof storageFaults)[number];
