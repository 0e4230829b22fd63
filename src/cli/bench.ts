// `npm run bench`: sizes of the build and times, as a table and as JSON for whoever compares two versions.
// `npm run bench -- --only wire --only clicks`: these parts alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import { aliases } from './build/aliases.ts';
import { budgets } from './build/budgets.ts';
import { measureBuild } from './build/measure-build.ts';
import { root } from './machine/root.ts';
import type { Measurement } from '../../tests/bench/measurement.ts';

type Part = () => readonly Measurement[] | Promise<readonly Measurement[]>;

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });

const kilo = (octets: number): number => octets / 1_000;

function sizes(): readonly Measurement[] {
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

// Built first: what Vite loads below makes of this process a development server, and what that builds is larger.
await build({ root, logLevel: 'error' });

// The sources name the built-in profile by an alias, which Node alone does not know.
const { module } = await runnerImport<{ parts: Readonly<Record<string, Part>> }>(join(root, 'tests/bench/all.ts'), {
  root,
  configFile: false,
  resolve: { alias: aliases },
  logLevel: 'error',
});

const parts: Readonly<Record<string, Part>> = { sizes, ...module.parts };
const chosen = values.only ?? Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const results: Measurement[] = [];
const failed: string[] = [];
for (const name of chosen) {
  console.log(`${name} …`);
  try {
    results.push(...((await parts[name]?.()) ?? []).map(rounded));
  } catch (fault) {
    // What the others found is not lost for it.
    failed.push(name);
    console.error(`${name} was not measured:`, fault);
  }
}

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
if (failed.length > 0) console.error(`Not measured: ${failed.join(', ')}`);
// Vite's runner keeps the process alive.
process.exit(failed.length > 0 ? 1 : 0);

function rounded({ value, beside, ...rest }: Measurement): Measurement {
  const round = (figure: number) => Math.round(figure * 100) / 100;
  return { ...rest, value: round(value), beside: beside && { ...beside, value: round(beside.value) } };
}
