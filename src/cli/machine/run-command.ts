import { constants } from 'node:os';
import { CommandError } from './command-error.ts';

/** What a command ends with that makes pictures or what has pictures in it. */
export const exitStatus = {
  made: 0,
  /** Made, and something to look at: a change that was asked for, or a part that is missing. */
  lookAt: 1,
  nothingMade: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Browser and folders on the way are put away when a process ends by itself, and no signal lets it otherwise. */
function endAtSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/** Runs a command; says why nothing was made, if so, and answers with what to end with. */
export async function runCommand(command: () => Promise<ExitStatus>): Promise<ExitStatus> {
  endAtSignals();
  try {
    return await command();
  } catch (fault) {
    console.error(fault instanceof CommandError ? fault.message : fault);
    return exitStatus.nothingMade;
  }
}
