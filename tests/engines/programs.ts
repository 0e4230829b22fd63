import { spawn, type ChildProcess } from 'node:child_process';

/** A program that runs beside the tests. */
export interface Program {
  /** Its output so far, line by line. */
  lines(): readonly string[];
  /** Ends it and every program that it started, and waits until it is gone. */
  end(): Promise<void>;
}

const running = new Set<ChildProcess>();

// Each program leads a process group of its own, so that nothing it started stays behind.
function endGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // It is gone already.
  }
}

process.on('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
});

export function startProgram(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(command, args, {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((resolve) => {
    child.on('error', (fault) => {
      said.push(`${command}: ${fault.message}\n`);
      running.delete(child);
      resolve();
    });
    child.on('exit', () => {
      running.delete(child);
      resolve();
    });
  });
  return {
    lines: () => said.join('').split('\n'),
    end: async () => {
      endGroup(child, 'SIGTERM');
      await ended;
      endGroup(child, 'SIGKILL');
    },
  };
}
