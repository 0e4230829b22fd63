import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../src/cli/machine/root.ts';

type Environment = Readonly<Record<string, string>>;

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** A command of the project while it runs. */
export interface RunningCommand {
  readonly program: ChildProcess;
  /** What it said so far. */
  said(): string;
  readonly ended: Promise<Ended>;
}

/** Starts a command of the project by its file, e.g. `shots`. */
export function startCommand(name: string, args: readonly string[], env: Environment = {}): RunningCommand {
  const program = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const parts: string[] = [];
  const said = () => parts.join('');
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('data', (chunk: Buffer) => parts.push(chunk.toString()));
  }
  const ended = once(program, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, said: said() }));
  return { program, said, ended };
}

/** Runs a command of the project to its end. */
export const runCommand = (name: string, args: readonly string[], env: Environment = {}): Promise<Ended> =>
  startCommand(name, args, env).ended;
