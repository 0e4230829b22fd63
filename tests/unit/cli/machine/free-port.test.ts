import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { findFreePort, isFreePort, readPort } from '../../../../src/cli/machine/free-port.ts';

test('a port is free until somebody listens there, and free again afterwards', async () => {
  const server = createServer().listen({ port: 0, host: 'localhost' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isFreePort(port)).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isFreePort(port)).toBe(true);
});

test('a port that is found can be listened at', async () => {
  const port = await findFreePort();
  const server = createServer().listen({ port, host: '127.0.0.1' });
  await once(server, 'listening');
  expect(server.address()).toMatchObject({ port });
  server.close();
  await once(server, 'close');
});

test.each([
  ['1', 1],
  ['4180', 4180],
  ['65535', 65_535],
])('%s is a port', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test.each(['0', '65536', '80.5', '-1', 'http', ''])('%j is no port', (text) => {
  expect(() => readPort(text)).toThrow(`--port ${text} is not a port: give a number from 1 to 65535.`);
});
