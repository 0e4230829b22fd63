import { chromium, type BrowserContext } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A browser of a test's own, with a profile on the disk that outlives it. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Kills all its processes at once, as a failing machine does. */
  kill(): Promise<void>;
}

export async function launchBrowser(executable: string, args: readonly string[], profile: string): Promise<OwnBrowser> {
  const program = spawn(
    executable,
    [...args, '--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let address: string | undefined;
  for await (const line of createInterface({ input: program.stderr })) {
    address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) break;
  }
  program.stderr.resume();
  if (address === undefined || program.pid === undefined) throw new Error('the browser did not start');
  const group = -program.pid;
  // A busy machine may take long to bring a killed browser's profile up; the test's own limit ends one that hangs.
  const browser = await chromium.connectOverCDP(address, { timeout: 0 });
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  return {
    context,
    async kill() {
      const ended = once(program, 'exit');
      process.kill(group, 'SIGKILL');
      await ended;
    },
  };
}
