import { expect } from '@playwright/test';
import { startProgram } from './programs.ts';

interface Screen {
  /** The value of the environment variable DISPLAY. */
  readonly display: string;
  end(): Promise<void>;
}

/** Starts a virtual screen, for browsers that need one. */
export async function startScreen(): Promise<Screen> {
  // It writes the number of its display to standard output, and ends when its last client has gone.
  const options = ['-displayfd', '1', '-terminate', '-nolisten', 'tcp', '-screen', '0', '1600x1000x24'];
  const server = startProgram('Xvfb', options);
  const number = () => server.lines().find((line) => /^\d+$/.test(line));
  await expect.poll(number, 'what Xvfb says').toBeDefined();
  return { display: `:${number()}`, end: server.end };
}
