// `npm start`: builds the site and serves it.
import { build, preview } from 'vite';
import { builtInProfilePath } from './build/built-in-profile.ts';
import { ownPath } from './build/own-path.ts';
import { CommandError, messageOf } from './machine/command-error.ts';
import { exerciseOptions } from './exercises/exercise-options.ts';
import { isFreePort, readPort } from './machine/free-port.ts';
import { root } from './machine/root.ts';
import { exitStatus, runCommand } from './machine/run-command.ts';
import { readSitePath } from './machine/site-path.ts';

const command = {
  name: 'start',
  about: 'Builds the site and serves it until it is ended by Ctrl+C.',
  options: {
    port: { type: 'string', default: '4173', value: 'number', help: 'where the site is served' },
    path: {
      type: 'string',
      default: ownPath,
      value: 'path',
      help: 'below which the site is served; with / it finds what was stored at the root of the port up to 0.2.0',
    },
    profile: exerciseOptions.profile,
  },
} as const;

/** The build reads the environment. An option is the same in every shell; a variable before a command is not. */
function chooseBank(profile: string | undefined): void {
  if (profile === undefined) return;
  try {
    process.env['BANK_PROFILE'] = builtInProfilePath(profile, '--profile ');
  } catch (fault) {
    throw new CommandError(messageOf(fault), { cause: fault });
  }
}

process.exitCode = await runCommand(command, async (values) => {
  const port = readPort(values.port);
  const base = readSitePath(values.path);
  // Refuse before the build, so that nobody waits for it in vain.
  if (!(await isFreePort(port))) {
    throw new CommandError(
      `Port ${port} is taken. End the program that holds it, or take another: npm start -- --port ${port + 1}`,
    );
  }
  chooseBank(values.profile);
  console.log('Building the site …');
  await build({ root, logLevel: 'warn' });
  await preview({ root, base, preview: { port }, logLevel: 'warn' });
  console.log(`証明書道場 is at http://localhost:${port}${base} (Ctrl+C ends it)`);
  return exitStatus.made;
});
