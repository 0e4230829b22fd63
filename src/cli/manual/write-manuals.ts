import type { Gallery } from '../../studio/manual/gallery.ts';
import type { Manual } from '../../studio/manual/manual.ts';
import type { ManualFile } from '../../studio/manual/markdown.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import { messageOf } from '../machine/command-error.ts';
import type { TakePicture } from '../browser/picture-page.ts';
import type { Exercise } from '../exercises/exercise.ts';
import type { ManualContent } from './content.ts';
import { editionOf } from './edition.ts';
import type { FormatName } from './manual-command.ts';
import type { Edition } from './memory-file.ts';
import { printPdf } from './print-pdf.ts';
import { takeShots } from './take-shots.ts';
import { documentOf } from './units.ts';

/** The result of writing one format of one manual. */
export interface FormatOutcome {
  readonly scenario: string;
  readonly what: FormatName | 'pictures';
  readonly seconds: number;
  readonly bytes: number;
  /** The reason if it could not be written. */
  readonly fault: string | null;
  readonly paths: readonly string[];
}

interface Tools {
  readonly content: ManualContent;
  readonly snapshot: ProfileSnapshot;
  readonly take: TakePicture;
  readonly executablePath: string;
  /** Takes what was made of a manual in one format. */
  readonly write: (edition: Edition, format: FormatName, files: readonly ManualFile[]) => void;
}

const bytesOf = ({ content }: ManualFile): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.length;

/** Writes a manual in each format; one that fails leaves nothing, and does not keep the others from being written. */
export async function writeManual(
  exercise: Exercise,
  formats: readonly FormatName[],
  { content, snapshot, take, executablePath, write }: Tools,
): Promise<readonly FormatOutcome[]> {
  const outcomes: FormatOutcome[] = [];
  const noting = async <Made>(
    what: FormatOutcome['what'],
    make: () => Promise<Made>,
    write: (made: Made) => readonly ManualFile[],
  ): Promise<Made | undefined> => {
    const start = performance.now();
    const note = (fault: string | null, written: readonly ManualFile[]) =>
      outcomes.push({
        scenario: exercise.id,
        what,
        seconds: (performance.now() - start) / 1_000,
        bytes: written.reduce((sum, file) => sum + bytesOf(file), 0),
        fault,
        paths: written.map(({ path }) => path),
      });
    try {
      const made = await make();
      note(null, write(made));
      return made;
    } catch (fault) {
      note(messageOf(fault), []);
      return undefined;
    }
  };

  const pictured = await noting(
    'pictures',
    async () => {
      const manual = content.manualFor(exercise, snapshot);
      const gallery = content.galleryOf(manual, await takeShots(manual, take));
      return { manual, gallery, edition: editionOf(manual, gallery, snapshot) };
    },
    () => [],
  );
  if (!pictured) return outcomes;
  const { manual, gallery, edition } = pictured;
  for (const format of formats) {
    const make = () => filesOf(format, manual, gallery, content, executablePath);
    await noting(format, make, (files) => {
      write(edition, format, files);
      return files;
    });
  }
  return outcomes;
}

async function filesOf(
  format: FormatName,
  manual: Manual,
  gallery: Gallery,
  content: ManualContent,
  executablePath: string,
): Promise<readonly ManualFile[]> {
  const one = (whole: ManualFile['content']) => [{ path: documentOf(manual.scenario, format), content: whole }];
  switch (format) {
    case 'html':
      return one(content.html(manual, gallery));
    case 'pdf':
      return one(await printPdf(content.html(manual, gallery), executablePath));
    case 'docx':
      return one(await content.word(manual, gallery));
    case 'markdown':
      return content.markdown(manual, gallery);
  }
}
