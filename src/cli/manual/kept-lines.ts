import type { Kept, Reason } from './placement.ts';

const reasons: Readonly<Record<Reason, string>> = {
  edited: 'was changed since it was written',
  foreign: 'was not written by this command',
  noMemory: 'lies where no manual.json says that this command wrote it',
  readOnly: 'is protected from being written',
  noFile: 'is no file',
  spelling: 'lies there by a name of other capitals or another encoding',
};

/** A line for each file that counts as the writer's, with the place of the new one. */
export const keptLines = (kept: readonly Kept[]): readonly string[] =>
  kept.map(({ path, reason, beside }) => {
    const rest = beside === null ? 'though it is no part of the manual any more' : `and the new one is ${beside}`;
    return `${path} ${reasons[reason]}: it stays as it is, ${rest}.`;
  });
