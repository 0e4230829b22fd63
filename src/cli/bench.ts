// `npm run bench`: sizes of the build and times, as a table and as JSON for whoever compares two versions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { aliases } from './aliases.ts';
import { budgets } from './budgets.ts';
import { measureBuild } from './measure-build.ts';
import { root } from './root.ts';
import type { Measurement } from '../../tests/bench/measurement.ts';

const kilo = (octets: number): number => octets / 1_000;

async function sizes(): Promise<readonly Measurement[]> {
  await build({ root, logLevel: 'error' });
  const { largestFile, ...zipped } = measureBuild(join(root, 'dist'));
  const measured = { ...zipped, largestFile: largestFile.octets };
  return budgets.map(({ size, name, limit }) => ({
    name,
    value: kilo(measured[size]),
    unit: 'KB',
    goal: kilo(limit),
    beside: null,
  }));
}

// Built first: what Vite loads below makes of this process a development server, and what that builds is larger.
const built = await sizes();

// The sources name the built-in profile by an alias, which Node alone does not know.
const { module } = await runnerImport<{ measureAll: () => Promise<readonly Measurement[]> }>(
  join(root, 'tests/bench/all.ts'),
  { root, configFile: false, resolve: { alias: aliases }, logLevel: 'error' },
);

const results = [...built, ...(await module.measureAll())].map((each) => rounded(each));
console.table(
  results.map(({ name, value, unit, goal, beside }) => ({
    name,
    value: `${value} ${unit}`,
    goal: goal === null ? '' : `${value <= goal ? '✓' : '✗'} ≤ ${goal} ${unit}`,
    beside: beside === null ? '' : `${beside.name}: ${beside.value} ${unit}`,
  })),
);

const folder = join(root, 'bench-results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'latest.json'), `${JSON.stringify(results, null, 2)}\n`);
console.log('Written to bench-results/latest.json');

function rounded({ value, beside, ...rest }: Measurement): Measurement {
  const round = (figure: number) => Math.round(figure * 100) / 100;
  return { ...rest, value: round(value), beside: beside && { ...beside, value: round(beside.value) } };
}
