// Data that releases stored or exported, byte by byte as they wrote it. The files of a published release are never rewritten: a
// release that changes a format or the model gets a folder of its own beside the older ones, written by write-stored-data.ts.
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import type { Entry } from '../../src/procedure/world/event.ts';

export const releases = ['0.1.0', '0.3.0'] as const;
export type Release = (typeof releases)[number];

const readStored = (release: Release, name: string): string =>
  readFileSync(new URL(`stored/${release}/${name}`, import.meta.url), 'utf8');

interface ExportedFile {
  readonly attempts: readonly {
    readonly header: { readonly id: string; readonly modelVersion: number };
    readonly entries: readonly Entry[];
  }[];
}

/** The text of an exported file of finished attempts. */
export const exportedBy = (release: Release): string => readStored(release, 'attempts.json');

/** The exported attempts, as the file has them. */
export const attemptsIn = (release: Release): ExportedFile['attempts'] =>
  (JSON.parse(exportedBy(release)) as ExportedFile).attempts;

/** The outcomes of the exported attempts by that release's model, whose shape is that release's own. */
export const outcomesOf = (release: Release): Readonly<Record<string, object>> =>
  JSON.parse(readStored(release, 'outcomes.json')) as Record<string, object>;

/** The events that a release reads. Release 0.1.0 wrote no such file. */
export const eventShapesOf = (release: Release): unknown => JSON.parse(readStored(release, 'events.json')) as unknown;

/** The texts that pictures carry, by what each picture is of. */
export const pictureNotesOf = (release: Release): Readonly<Record<string, string>> =>
  JSON.parse(readStored(release, 'pictures.json')) as Record<string, string>;

interface StoredDatabase {
  readonly version: number;
  readonly attempts: readonly { readonly number: number }[];
  readonly entries: readonly unknown[];
  readonly results: readonly unknown[];
  /** The marks beside the database: how much of each open attempt was stored. */
  readonly marks: unknown;
}

/** Makes the database of attempts as a browser has it that used this release. Returns the text of its high-water marks. */
export async function restoreDatabase(release: Release, name: string): Promise<string> {
  const stored = JSON.parse(readStored(release, 'database.json')) as StoredDatabase;
  const database = await openDB(name, stored.version, {
    upgrade(made) {
      made.createObjectStore('results', { keyPath: 'attempt' });
      made.createObjectStore('entries', { keyPath: ['attempt', 'entry.seq'] });
      const attempts = made.createObjectStore('attempts', { keyPath: 'number', autoIncrement: true });
      attempts.createIndex('id', 'id', { unique: true });
    },
  });
  for (const part of ['attempts', 'entries', 'results'] as const) {
    for (const row of stored[part]) await database.add(part, row);
  }
  database.close();
  return JSON.stringify(stored.marks);
}
