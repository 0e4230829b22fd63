import { presentChromium } from '../machine/find-chromium.ts';
import { CommandError } from '../machine/command-error.ts';

/** @throws CommandError if this machine has no Chromium */
export function requireChromium(): string {
  const path = presentChromium();
  if (path !== undefined) return path;
  throw new CommandError(
    'There is no Chromium that runs. `npm test` installs one where there is none; or set CHROMIUM to the path of one.',
  );
}
