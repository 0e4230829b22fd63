import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** The end of a program. `output` is empty if it was shown as it came. */
export interface Ending {
  readonly ok: boolean;
  readonly output: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Collects the program's output instead of showing it. */
  readonly quiet?: boolean;
  /** The time in milliseconds after which the program is ended. */
  readonly limit?: number;
}

// A program may ask a terminal for a password; a job on a server must not wait for one that nobody types.
const input = process.stdin.isTTY ? 'inherit' : 'ignore';

/** Runs a program in the repository's folder; programs of its packages are found first. */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ending> {
  const { env = {}, quiet = false, limit } = options;
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const said: Buffer[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: [input, quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(limit && { timeout: limit }),
    });
    // Without this, a signal that ends us would leave it running.
    const kill = () => child.kill();
    process.once('exit', kill);
    const settle = (ok: boolean) => {
      process.off('exit', kill);
      resolve({ ok, output: Buffer.concat(said).toString() });
    };
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (fault) => {
      said.push(Buffer.from(`${program}: ${fault.message}\n`));
      settle(false);
    });
    child.on('close', (code) => settle(code === 0));
  });
}
