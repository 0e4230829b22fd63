import * as v from 'valibot';
import { longText } from '../profile/schema/bounds.ts';

/** The page's question to its worker. The answer, a `StoredFilesReport`, comes through the port that is sent along. */
export const storedFilesQuestion = 'which files are stored?';

const missingFile = v.object({
  /** Below the site's base. */
  path: longText,
  /** A view of the site does not work without it. Fonts, pictures and the like are not needed in this sense. */
  needed: v.boolean(),
  /**
   * `refused`: the host answered with an error or with another file. `unreached`: no answer in time. `otherVersion`: the host
   * has another version of the site by now. `full`, `notKept`: the browser has no room, or keeps nothing at all.
   */
  why: v.picklist(['refused', 'unreached', 'otherVersion', 'full', 'notKept']),
});

/** The state of the worker's cache, after it tried to fetch what was missing. */
export const storedFilesReport = v.object({
  /** The number of files that the site has. None: this worker does not store it, as in development. */
  files: v.number(),
  missing: v.pipe(v.array(missingFile), v.maxLength(10_000)),
});

export type MissingFile = v.InferOutput<typeof missingFile>;
export type StoredFilesReport = v.InferOutput<typeof storedFilesReport>;
