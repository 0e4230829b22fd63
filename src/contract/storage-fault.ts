/**
 * The reasons why the browser did not keep something: it refuses storage, keeps data but no keys, has no space left, waits for
 * another tab, does not answer, has cut the connection to an open database and cut it again, holds data of a newer version of
 * the site, or holds a database that lacks its stores.
 */
export const storageFaults = [
  'refused',
  'keysRefused',
  'full',
  'blocked',
  'silent',
  'disconnected',
  'newer',
  'damaged',
] as const;

export type StorageFault = (typeof storageFaults)[number];
