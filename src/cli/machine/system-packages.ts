import { spawnSync } from 'node:child_process';
import { runProgram } from './run-program.ts';

/** Returns true if a program can be found and run. */
export const runs = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;

const isRoot = process.getuid?.() === 0;
// Without a terminal nobody can type a password, so `sudo -n` refuses instead of waiting for one.
const asRoot = isRoot ? [] : ['sudo', ...(process.stdin.isTTY ? [] : ['-n'])];

let listsAreFresh = false;

/** Installs system packages if there is an apt-get, and prints each command. */
export async function installPackages(packages: readonly string[]): Promise<boolean> {
  if (!runs('apt-get', '--version') || (!isRoot && !runs('sudo', '-V'))) return false;
  const apt = (...args: readonly string[]) => {
    const [program = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    console.log(`> ${[program, ...rest].join(' ')}`);
    return runProgram(program, rest);
  };
  // One unreachable source is no reason to give up: the installation itself shows whether it matters.
  if (!listsAreFresh) await apt('update', '-q');
  listsAreFresh = true;
  return (await apt('install', '-y', '-q', '--no-install-recommends', ...packages)).ok;
}
