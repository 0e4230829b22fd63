import { expect } from '@playwright/test';
import { startProgram } from './programs.ts';

interface Screen {
  /** What the environment variable DISPLAY names it. */
  readonly display: string;
  end(): Promise<void>;
}

/** A screen that nobody sees, for browsers that cannot do without one. */
export async function startScreen(): Promise<Screen> {
  // It says on its standard output which number it took, and goes by itself when its last client has gone.
  const options = ['-displayfd', '1', '-terminate', '-nolisten', 'tcp', '-screen', '0', '1600x1000x24'];
  const server = startProgram('Xvfb', options);
  const number = () => server.lines().find((line) => /^\d+$/.test(line));
  await expect.poll(number, 'what Xvfb says').toBeDefined();
  return { display: `:${number()}`, end: server.end };
}
