import { mkdtempSync, rmSync } from 'node:fs';
import { messageOf } from '../machine/command-error.ts';

/** A folder that is removed in the end, even if the program is ended by a signal. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
  /** Keeps it, for files that may be nowhere else. */
  keep(): void;
}

/** @param start of its path; the rest is random */
export function temporaryFolder(start: string): TemporaryFolder {
  const path = mkdtempSync(start);
  let kept = false;
  const remove = () => {
    process.off('exit', remove);
    if (kept) return;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (fault) {
      // The command's own work is done, and its result must not be lost for this.
      console.error(`${path} could not be removed: ${messageOf(fault)}. It is not needed any more.`);
    }
  };
  process.on('exit', remove);
  return { path, remove, keep: () => void (kept = true) };
}
