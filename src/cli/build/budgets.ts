import type { BuildSizes } from './measure-build.ts';

interface Budget {
  readonly size: keyof BuildSizes;
  readonly name: string;
  /** In bytes. */
  readonly limit: number;
}

/** The limits of the site's sizes. */
export const budgets: readonly Budget[] = [
  // Keeps charts, certificates and other late parts out of the first load; clearer code may cost a few per cent.
  { size: 'firstScripts', name: 'first load, JavaScript, gzip', limit: 73_000 },
  { size: 'firstLoad', name: 'first load, all, gzip', limit: 120_000 },
  { size: 'workerCode', name: 'worker without its list of files, gzip', limit: 104_000 },
  // Workbox silently leaves larger files out of its precache, and the site would then fail offline.
  { size: 'largestFile', name: 'largest file kept for offline use', limit: 2 * 1_024 ** 2 },
];
