import type { PictureNote } from '../session/ports/pictures.ts';
import { isInPicture } from './picture/in-picture.ts';
import type { Finish } from './picture/finish.ts';
import { take } from './picture/take.ts';
import { zipped, type PackedFile } from './zipped.ts';
import { altOf, nameOf, shownOf, subjectOf, type Pictured, type Surroundings } from './subject.ts';

/** What all pictures of an album have in common. */
export type AlbumChoice = Pick<PictureNote, 'part' | 'size' | 'callouts'> & {
  readonly finish: Finish;
  /** Alternative texts that were written anew, by the number of actions done. */
  readonly altAt: (count: number) => string | undefined;
};

/**
 * All pictures of a solution as one ZIP file, with a list that a program can read.
 * @param ongoing told how many are done of how many; answers false to stop
 * @returns undefined if it was stopped
 */
export async function albumOf(
  pictured: Pictured,
  { finish, altAt, ...choice }: AlbumChoice,
  around: Surroundings,
  ongoing: (done: number, all: number) => boolean,
): Promise<{ readonly zip: Uint8Array<ArrayBuffer>; readonly pictures: number } | undefined> {
  const { id, scenario } = pictured;
  const notes = Array.from({ length: scenario.solution.length + 1 }, (_, count): PictureNote => {
    const source = { kind: 'step', scenario: id, count } as const;
    return { ...choice, source, alt: altAt(count) ?? altOf(source, pictured) };
  }).filter(({ source, size, part }) => isInPicture(part, shownOf(source, scenario, around.builtIn, size).world));

  const files: PackedFile[] = [];
  const list: unknown[] = [];
  for (const [done, note] of notes.entries()) {
    if (!ongoing(done, notes.length)) return undefined;
    const { png, width, height } = await take(subjectOf(note, pictured, around), finish);
    const file = `${nameOf(note.source, pictured, note.part, note.size)}.png`;
    files.push({ path: file, content: png });
    list.push({ file, width, height, alt: note.alt });
  }
  if (!ongoing(notes.length, notes.length)) return undefined;
  const content = JSON.stringify({ scenario: id, pictures: list }, null, 2);
  return { zip: zipped([...files, { path: 'pictures.json', content }]), pictures: list.length };
}
