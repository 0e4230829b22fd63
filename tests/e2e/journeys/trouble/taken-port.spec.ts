import { expect, test } from '@playwright/test';
import { runScript } from '../../fixtures/npm-script.ts';
import { takePort } from '../../fixtures/taken-port.ts';

test('npm start refuses a port that is taken, names another, and builds nothing', async () => {
  const { server, port } = await takePort();
  const { code, said } = await runScript('start', ['--port', String(port)]);
  expect(said).toContain(`Port ${port} is taken.`);
  expect(said).toContain(`npm start -- --port ${port + 1}`);
  expect(said).not.toContain('Building');
  expect(code).toBe(2);
  server.close();
});
