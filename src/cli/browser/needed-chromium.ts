import { presentChromium } from '../machine/find-chromium.ts';
import { PictureFault } from '../machine/picture-fault.ts';

/** @throws PictureFault if this machine has no Chromium */
export function neededChromium(): string {
  const path = presentChromium();
  if (path !== undefined) return path;
  throw new PictureFault(
    'There is no Chromium that runs. `npm test` installs one where there is none; or set CHROMIUM to the path of one.',
  );
}
