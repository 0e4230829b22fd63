import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { siteTexts } from '../../src/content/ja/site.ts';
import { patience } from './fixtures/patience.ts';
import { startScript } from './fixtures/npm-script.ts';
import { takePort } from './fixtures/taken-port.ts';

test('npm start serves the site at a free port, and says where', async ({ page }) => {
  const { server, port } = await takePort();
  server.close();
  await once(server, 'close');
  const { program, said, ended } = startScript('start', ['--port', String(port)]);
  const address = `http://localhost:${port}/`;
  // It builds first, on a new machine with its fonts.
  await expect.poll(said, { timeout: 8 * patience }).toContain(`証明書道場 is at ${address}`);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: siteTexts.name })).toBeVisible();
  program.kill('SIGTERM');
  await ended;
});
