import { findFirefox, findWebKitDriver } from '../../src/cli/machine/other-engines.ts';
import type { Browser } from './browser.ts';
import type { EngineOption } from './engine-names.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

interface Engine {
  readonly title: string;
  /** The program that starts it; undefined if it is not installed. */
  find(): string | undefined;
  start(program: string): Promise<Browser>;
}

export const engines: Readonly<Record<EngineOption['engine'], Engine>> = {
  firefox: { title: 'Firefox', find: findFirefox, start: startFirefox },
  // Older versions have no workers in private windows.
  'firefox-without-workers': {
    title: 'Firefox',
    find: findFirefox,
    start: (program) => startFirefox(program, { 'dom.serviceWorkers.enabled': false }),
  },
  // The least size of letters of somebody who sees badly, as it stands in the settings for fonts.
  'firefox-large-letters': {
    title: 'Firefox',
    find: findFirefox,
    start: (program) => startFirefox(program, { 'font.minimum-size.ja': 24, 'font.minimum-size.x-western': 24 }),
  },
  webkit: { title: 'WebKitGTK', find: findWebKitDriver, start: startWebKit },
};
