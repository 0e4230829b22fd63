// Builds the site into a folder that is thrown away and holds it against the budgets.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { budgets } from './budgets.ts';
import { measureBuild } from './measure-build.ts';
import { root } from '../machine/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
try {
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const { largestFile, ...zipped } = measureBuild(folder);
  const sizes = { ...zipped, largestFile: largestFile.octets };
  const kilo = (octets: number) => `${(octets / 1_000).toFixed(1)} KB`;
  for (const { size, name, limit } of budgets) {
    const isOver = sizes[size] > limit;
    console.log(`${isOver ? '✗' : '✓'} ${name}: ${kilo(sizes[size])} of ${kilo(limit)}`);
    if (isOver) process.exitCode = 1;
  }
  console.log(`The largest file is ${largestFile.name}.`);
} finally {
  rmSync(folder, { recursive: true });
}
