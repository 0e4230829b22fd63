import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../machine/root.ts';
import type { Measurement } from './measurement.ts';
import { measureSizes } from './sizes.ts';

/** A part of the benchmarks: a file `<name>.bench.ts` that exports how it measures. */
interface Benchmark {
  readonly measure: () => readonly Measurement[] | Promise<readonly Measurement[]>;
}

const folder = join(root, 'tests/bench');
const ending = '.bench.ts';

const files = readdirSync(folder).filter((name) => name.endsWith(ending));

/** The parts by their names, the sizes of the build first. */
export const partNames: readonly string[] = ['sizes', ...files.map((name) => name.slice(0, -ending.length)).toSorted()];

/** Loads and runs a benchmark; like tests, benchmarks are found by the names of their files. */
export async function measurePart(name: string): Promise<readonly Measurement[]> {
  if (name === 'sizes') return measureSizes();
  const { measure } = (await import(pathToFileURL(join(folder, `${name}${ending}`)).href)) as Benchmark;
  return measure();
}
