// `npm run check`: everything that a machine can say about the sources without running them; no tests.
import { availableParallelism } from 'node:os';
import { exitStatus, runCommand } from './machine/run-command.ts';
import { runProgram } from './machine/run-program.ts';

/** Caches by the contents of files: none of the cached rules looks beyond one file. */
const cached = (tool: string): readonly string[] => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `node_modules/.cache/${tool}/check`,
];

// The slow steps come first, so that none is left to run alone at the end.
const steps = [
  // This checks every file that `tsconfig.json` names, not only components, so `tsc` over the same files would add nothing.
  { name: 'types', command: ['svelte-check', '--incremental', '--fail-on-warnings', '--output', 'human'] },
  { name: 'lint of TypeScript', command: ['oxlint'] },
  { name: 'lint of components', command: ['eslint', '--max-warnings', '0', ...cached('eslint'), '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', ...cached('prettier'), '.'] },
  { name: 'sizes and styles', command: ['node', 'src/cli/build/check-build.ts'] },
  { name: 'pure folders', command: ['tsc', '-p', 'src/tsconfig.pure.json'] },
  { name: 'unused code', command: ['knip', '--no-progress', '--treat-config-hints-as-errors'] },
  { name: 'imports and names', command: ['node', 'src/cli/guards/check-repository.ts'] },
];

const command = {
  name: 'check',
  about: 'Checks format, rules, types, imports, names, unused code and sizes. It runs no test and changes no file.',
  options: {},
} as const;

const secondsSince = (start: number): string => `${((performance.now() - start) / 1_000).toFixed(1)} s`;

process.exitCode = await runCommand(command, async () => {
  const waiting = [...steps];
  const failed: string[] = [];

  async function work(): Promise<void> {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const start = performance.now();
      const [program = '', ...args] = step.command;
      const { ok, output } = await runProgram(program, args, { quiet: true });
      console.log(`${ok ? '✓' : '✗'} ${step.name.padEnd(18)} ${secondsSince(start)}`);
      if (ok) continue;
      failed.push(step.name);
      console.log(`\n> ${step.command.join(' ')}\n${output.trimEnd()}\n`);
    }
  }

  const start = performance.now();
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  console.log(failed.length > 0 ? `Failed: ${failed.join(', ')}` : `All is well (${secondsSince(start)}).`);
  return failed.length > 0 ? exitStatus.lookAt : exitStatus.made;
});
