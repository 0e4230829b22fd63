import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

/** How a program ended, and what it said unless that was shown as it came. */
export interface Ending {
  readonly ok: boolean;
  readonly output: string;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Keeps what the program says instead of showing it. */
  readonly quiet?: boolean;
  /** Milliseconds after which it is ended. */
  readonly limit?: number;
}

// A terminal may be asked for a password; a job of a server must not wait for one that nobody types.
const input = process.stdin.isTTY ? 'inherit' : 'ignore';

/** Runs a program in the repository's folder, those of its packages included. */
export function runProgram(program: string, args: readonly string[], options: Options = {}): Promise<Ending> {
  const { env = {}, quiet = false, limit } = options;
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const said: Buffer[] = [];
  const ended = (ok: boolean): Ending => ({ ok, output: Buffer.concat(said).toString() });
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: [input, quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(limit && { timeout: limit }),
    });
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (fault) => {
      said.push(Buffer.from(`${program}: ${fault.message}\n`));
      resolve(ended(false));
    });
    child.on('close', (code) => {
      resolve(ended(code === 0));
    });
  });
}
