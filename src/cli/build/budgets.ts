import type { BuildSizes } from './measure-build.ts';

interface Budget {
  readonly size: keyof BuildSizes;
  readonly name: string;
  /** Octets. */
  readonly limit: number;
}

/** How large the site may grow. */
export const budgets: readonly Budget[] = [
  { size: 'firstScripts', name: 'first load, JavaScript, gzip', limit: 60_000 },
  { size: 'firstLoad', name: 'first load, all, gzip', limit: 120_000 },
  { size: 'worker', name: 'worker, gzip', limit: 90_000 },
  // Workbox leaves larger ones out of its precache without a word, and the site would fail offline.
  { size: 'largestFile', name: 'largest file kept for offline use', limit: 2 * 1_024 ** 2 },
];
