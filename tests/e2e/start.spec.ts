import { expect, test } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { siteTexts } from '../../src/content/ja/site.ts';
import { patience } from './fixtures/surroundings.ts';
import { runCommand, startCommand } from './fixtures/run-command.ts';

/** A server at a port that was free, and its number. */
async function takePort(): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was taken');
  return { server, port: address.port };
}

test('npm start serves the site at a free port, and says where', async ({ page }) => {
  const { server, port } = await takePort();
  server.close();
  await once(server, 'close');
  const { program, said, ended } = startCommand('start', ['--port', String(port)]);
  const address = `http://localhost:${port}/`;
  // It builds first, on a new machine with its fonts.
  await expect.poll(said, { timeout: 8 * patience }).toContain(`証明書道場 is at ${address}`);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: siteTexts.name })).toBeVisible();
  program.kill('SIGTERM');
  await ended;
});

test('npm start refuses a port that is taken, names another, and builds nothing', async () => {
  const { server, port } = await takePort();
  const { code, said } = await runCommand('start', ['--port', String(port)]);
  expect(said).toContain(`Port ${port} is taken.`);
  expect(said).toContain(`npm start -- --port ${port + 1}`);
  expect(said).not.toContain('Building');
  expect(code).toBe(1);
  server.close();
});
