import { mkdtempSync, rmSync } from 'node:fs';
import { messageOf } from '../machine/command-error.ts';

/** A folder that is gone in the end, even if the program is told to end before. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): void;
  /** Lets it stay, for what is in it may be nowhere else. */
  keep(): void;
}

/** @param start of its path; the rest is drawn */
export function temporaryFolder(start: string): TemporaryFolder {
  const path = mkdtempSync(start);
  let kept = false;
  const remove = () => {
    process.off('exit', remove);
    if (kept) return;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch (fault) {
      // What a command did it has done, and what it says of that must not be lost for this.
      console.error(`${path} could not be removed: ${messageOf(fault)}. It is not needed any more.`);
    }
  };
  process.on('exit', remove);
  return { path, remove, keep: () => void (kept = true) };
}
