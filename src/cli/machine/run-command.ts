import { constants } from 'node:os';
import { CommandError } from './command-error.ts';
import { helpText, readOptions, type Command, type ValuesOf } from './options.ts';

/** The exit statuses of every command; one that a signal ends has 128 and the signal's number. */
export const exitStatus = {
  made: 0,
  /** Done, with something to look at: a change that was asked for, or a part that failed. */
  lookAt: 1,
  nothingMade: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Lets a process that is ended by a signal put its browsers and temporary folders away, as it does when it ends by itself. */
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/** Runs a command with its options, prints its help or why it made nothing, and returns its exit status. */
export async function runCommand<const Known extends Command['options']>(
  command: Command<Known>,
  run: (values: ValuesOf<Known>) => Promise<ExitStatus>,
  args: readonly string[] = process.argv.slice(2),
): Promise<ExitStatus> {
  exitOnSignals();
  if (args.includes('--help')) {
    console.log(helpText(command));
    return exitStatus.made;
  }
  try {
    return await run(readOptions(command, args));
  } catch (fault) {
    console.error(fault instanceof CommandError ? fault.message : fault);
    return exitStatus.nothingMade;
  }
}
