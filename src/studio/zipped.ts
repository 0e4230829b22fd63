import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file as it shall lie in a ZIP file: its path there, and what is in it. */
export interface PackedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

// What a ZIP can say of time begins here; the same day for every file, so that the same files give the same bytes.
const epoch = new Date(1980, 0, 1);

/** Pictures are packed already: to try again costs seconds and saves nothing. */
const isPacked = (path: string): boolean => path.endsWith('.png');

export const zipped = (files: readonly PackedFile[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        files.map(({ path, content }): [string, Zippable[string]] => [
          path,
          [typeof content === 'string' ? strToU8(content) : content, { mtime: epoch, level: isPacked(path) ? 0 : 9 }],
        ]),
      ),
    ),
  );
