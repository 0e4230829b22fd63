import { findProgram } from './find-program.ts';
import { installPackages } from './system-packages.ts';

/** The Firefox of the system, driven by WebDriver BiDi. */
export const findFirefox = (): string | undefined =>
  findProgram(['firefox-esr', 'firefox'], '--version', [process.env['FIREFOX']]);

/** The driver of WebKitGTK's own small browser, which comes with it; it needs a screen as well. */
export function findWebKitDriver(): string | undefined {
  const driver = findProgram(['WebKitWebDriver'], '--help');
  return driver && findProgram(['Xvfb'], '-help') && driver;
}

const engines = [
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'WebKitGTK', find: findWebKitDriver, packages: ['webkit2gtk-driver', 'xvfb'] },
];

/** Installs the browser engines beside Chromium. Where that fails, their tests are skipped and say so. */
export async function ensureOtherEngines(): Promise<void> {
  for (const { name, find, packages } of engines) {
    if (!find()) {
      console.log(`No ${name} here, in which the exercise is tried as well. Installing it:`);
      await installPackages(packages);
    }
    const found = find();
    if (found) console.log(`${name}: ${found}`);
    else console.warn(`Warning: there is no ${name}, and none could be installed; its tests are skipped.`);
  }
}
