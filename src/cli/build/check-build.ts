// Builds the site into a temporary folder, and compares its sizes with the budgets and its features with the oldest browsers.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { budgets } from './budgets.ts';
import { measureBuild } from './measure-build.ts';
import { unsupportedFeatures } from './unsupported-features.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { root } from '../machine/root.ts';

const folder = temporaryFolder(join(tmpdir(), 'build-'));
try {
  await build({ root, logLevel: 'error', build: { outDir: folder.path, emptyOutDir: true } });
  const { largestFile, ...zipped } = measureBuild(folder.path);
  const sizes = { ...zipped, largestFile: largestFile.bytes };
  const kilo = (bytes: number) => `${(bytes / 1_000).toFixed(1)} KB`;
  for (const { size, name, limit } of budgets) {
    const isOver = sizes[size] > limit;
    console.log(`${isOver ? '✗' : '✓'} ${name}: ${kilo(sizes[size])} of ${kilo(limit)}`);
    if (isOver) process.exitCode = 1;
  }
  console.log(`The largest file is ${largestFile.name}. The worker's list of files is ${kilo(zipped.fileList)}, gzip.`);
  const faults = await unsupportedFeatures(folder.path);
  for (const fault of faults) console.log(`✗ ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  folder.remove();
}
