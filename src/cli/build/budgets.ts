import type { BuildSizes } from './measure-build.ts';

interface Budget {
  readonly size: keyof BuildSizes;
  readonly name: string;
  /** In bytes. */
  readonly limit: number;
}

/** The limits of the site's sizes. */
export const budgets: readonly Budget[] = [
  // A limit against what should load later, such as charts or certificates; a few per cent for clearer code are well spent.
  { size: 'firstScripts', name: 'first load, JavaScript, gzip', limit: 70_000 },
  { size: 'firstLoad', name: 'first load, all, gzip', limit: 120_000 },
  { size: 'workerCode', name: 'worker without its list of files, gzip', limit: 100_000 },
  // Workbox leaves larger ones out of its precache without a word, and the site would then fail offline.
  { size: 'largestFile', name: 'largest file kept for offline use', limit: 2 * 1_024 ** 2 },
];
