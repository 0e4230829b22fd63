import { expect } from '@playwright/test';
import { surroundings } from '../../src/cli/browser/surroundings.ts';
import { findFreePort } from '../../src/cli/machine/free-port.ts';
import type { Browser, Tab } from './browser.ts';
import { startProgram } from './programs.ts';
import { watchPage } from './watch-page.ts';
import { newSession } from './web-driver.ts';
import { webKitTab } from './webkit-tab.ts';
import { startScreen } from './screen.ts';

const titleBar = 38; // the height of MiniBrowser's bars above a page

/** Starts WebKitGTK's MiniBrowser by WebDriver, on a screen of its own. */
export async function startWebKit(driverPath: string): Promise<Browser> {
  const screen = await startScreen();
  const port = await findFreePort(); // its driver does not choose one itself
  const driver = startProgram(driverPath, [`--port=${port}`, '--host=127.0.0.1'], { DISPLAY: screen.display });
  const isReady = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isReady).toBe(true);
  const session = await newSession(`http://127.0.0.1:${port}`, {});
  const tabs: Tab[] = [];
  const complaints: string[] = [];
  return {
    open: async (address) => {
      // In a window of its own, since no picture can be taken of a tab that lies behind another.
      const { handle } = await session.command<{ handle: string }>('POST', '/window/new', { type: 'window' });
      await session.command('POST', '/window', { handle });
      const { width, height } = surroundings.viewport;
      await session.command('POST', '/window/rect', { x: 0, y: 0, width, height: height + titleBar });
      const tab = webKitTab(session, handle, (lines) => complaints.push(...lines));
      tabs.push(tab);
      await tab.goTo(address);
      return tab;
    },
    complaints: async () => {
      const now = await Promise.all(tabs.map((tab) => tab.evaluate(watchPage, undefined)));
      return [...complaints, ...now.flat()];
    },
    end: async () => {
      await session.command('DELETE', '').catch(() => undefined); // its windows, if the driver still lives
      await driver.end();
      await screen.end();
    },
  };
}
