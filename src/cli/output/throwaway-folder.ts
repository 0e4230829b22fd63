import { mkdtempSync, rmSync } from 'node:fs';

/** A folder that is gone in the end, even if the program is told to end before. */
export interface ThrowawayFolder {
  readonly path: string;
  remove(): void;
}

/** @param start of its path; the rest is drawn */
export function throwawayFolder(start: string): ThrowawayFolder {
  const path = mkdtempSync(start);
  const remove = () => {
    process.off('exit', remove);
    rmSync(path, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return { path, remove };
}
