import { join } from 'node:path';
import { budgets } from '../build/budgets.ts';
import { measureBuild } from '../build/measure-build.ts';
import { root } from '../machine/root.ts';
import type { Measurement } from './measurement.ts';

const kilo = (bytes: number): number => bytes / 1_000;

/** The sizes of the last build, beside their budgets. */
export function measureSizes(): readonly Measurement[] {
  const { largestFile, ...zipped } = measureBuild(join(root, 'dist'));
  const measured = { ...zipped, largestFile: largestFile.bytes };
  return budgets.map(({ size, name, limit }) => ({
    name,
    value: kilo(measured[size]),
    unit: 'KB',
    goal: kilo(limit),
    beside: null,
  }));
}
