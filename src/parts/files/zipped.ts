import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file to be put into a ZIP file, by its path there. */
export interface PackedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

// The earliest time that a ZIP can hold. A fixed time, so that the same files give the same bytes.
const epoch = new Date(1980, 0, 1);

/** PNGs are compressed already: trying again costs seconds and saves nothing. */
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
