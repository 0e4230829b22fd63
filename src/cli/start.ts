// `npm start`: builds the site and serves it.
import { build, preview } from 'vite';
import { CommandError } from './machine/command-error.ts';
import { isFreePort, readPort } from './machine/free-port.ts';
import { root } from './machine/root.ts';
import { exitStatus, runCommand } from './machine/run-command.ts';

const command = {
  name: 'start',
  about: 'Builds the site and serves it until it is ended by Ctrl+C. BANK_PROFILE chooses the bank.',
  options: { port: { type: 'string', default: '4173', value: 'number', help: 'where the site is served' } },
} as const;

process.exitCode = await runCommand(command, async (values) => {
  const port = readPort(values.port);
  // Refuse before the build, so that nobody waits for it in vain.
  if (!(await isFreePort(port))) {
    throw new CommandError(
      `Port ${port} is taken. End the program that holds it, or take another: npm start -- --port ${port + 1}`,
    );
  }
  console.log('Building the site …');
  await build({ root, logLevel: 'warn' });
  await preview({ root, preview: { port }, logLevel: 'warn' });
  console.log(`証明書道場 is at http://localhost:${port}/ (Ctrl+C ends it)`);
  return exitStatus.made;
});
