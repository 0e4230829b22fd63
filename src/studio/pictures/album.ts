import type { PictureNote, PictureNotes } from '../../session/ports/pictures.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { isInPicture } from './in-picture.ts';
import { labelled, take } from './take.ts';
import { zipped, type PackedFile } from '../../parts/files/zipped.ts';
import {
  altOf,
  nameOf,
  shownOf,
  subjectOf,
  type Pictured,
  type PictureChoice,
  type PictureSurroundings,
} from './subject.ts';

/** The choices that all pictures of an album share. */
export type AlbumChoice = Omit<PictureChoice, 'source'> & {
  /** Null: the built-in bank. */
  readonly bankProfile: ProfileSnapshot | null;
  /** Rewritten alternative texts, by the number of actions done. */
  readonly altAt: (count: number) => string | undefined;
};

interface Album {
  readonly zip: Uint8Array<ArrayBuffer>;
  readonly pictures: number;
  /** The number of screens that lack the part. */
  readonly without: number;
  /** The browser draws letters otherwise than asked. */
  readonly altered: boolean;
}

/**
 * Makes all pictures of a solution into one ZIP file, with a machine-readable list.
 * @param ondone reports progress
 * @throws NotTaken like `take`; the signal's reason once it is aborted
 */
export async function albumOf(
  pictured: Pictured,
  { bankProfile, altAt, ...choice }: AlbumChoice,
  around: PictureSurroundings & { readonly notes: PictureNotes },
  ondone: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<Album> {
  const { id, scenario } = pictured;
  const notes = Array.from({ length: scenario.solution.length + 1 }, (_, count): PictureNote => {
    const source = { kind: 'step', scenario: id, count, bankProfile } as const;
    return { ...choice, source, alt: altAt(count) ?? altOf(source, pictured, around.builtIn, choice.part) };
  }).filter(({ source, size, part }) => isInPicture(part, shownOf(source, scenario, around.builtIn, size).world));

  const files: PackedFile[] = [];
  const list: unknown[] = [];
  let anyAltered = false;
  for (const [done, note] of notes.entries()) {
    ondone(done, notes.length);
    const { png, width, height, altered } = await take(subjectOf(note, pictured, around), choice.finish, signal);
    anyAltered ||= altered;
    const file = `${nameOf(note.source, pictured, note.part, note.size)}.png`;
    files.push({ path: file, content: labelled(png, { alt: note.alt, note: around.notes.written(note) }) });
    list.push({ file, width, height, alt: note.alt });
  }
  ondone(notes.length, notes.length);
  const content = JSON.stringify({ scenario: id, pictures: list }, null, 2);
  const without = scenario.solution.length + 1 - list.length;
  return {
    zip: zipped([...files, { path: 'pictures.json', content }]),
    pictures: list.length,
    without,
    altered: anyAltered,
  };
}
