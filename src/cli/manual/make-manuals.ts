import { requireChromium } from '../browser/require-chromium.ts';
import { withPictures } from '../browser/with-pictures.ts';
import { builtInSnapshot, loadExercises } from '../exercises/exercise.ts';
import { chosenScenarios } from '../exercises/exercise-options.ts';
import { anySuited } from '../exercises/suited-exercises.ts';
import { resolveFromCwd } from '../machine/resolve-from-cwd.ts';
import { exitStatus, type ExitStatus } from '../machine/run-command.ts';
import { content } from './content.ts';
import { keptLines } from './kept-lines.ts';
import { formatNames, type ManualOptions } from './manual-command.ts';
import { openManualsFolder } from './manuals-folder.ts';
import { outcomeTable, statusOf } from './outcome-table.ts';
import { scale } from './take-shots.ts';
import { writeManual, type FormatOutcome } from './write-manuals.ts';

/**
 * The whole command; answers with its exit status.
 * @throws CommandError if there can be no pictures at all, or the manuals cannot be put in place
 */
export async function makeManuals({ scenario, format, out: typedOut }: ManualOptions): Promise<ExitStatus> {
  const executablePath = requireChromium();
  const formats = format === 'all' ? formatNames : format;
  const out = resolveFromCwd(typedOut);
  const [exercises, snapshot] = await Promise.all([loadExercises(chosenScenarios(scenario)), builtInSnapshot()]);
  const { suited, unsuited } = anySuited(exercises, snapshot.profile);

  const folder = openManualsFolder(
    out,
    suited.map(({ id }) => id),
    formats,
  );
  try {
    console.log('Building the site …');
    const outcomes = await withPictures({ scale }, async (take) => {
      const tools = { content, snapshot, take, executablePath, write: folder.write };
      const all: FormatOutcome[] = [];
      for (const exercise of suited) all.push(...(await writeManual(exercise, formats, tools)));
      return all;
    });
    const { kept, placeOf } = folder.place();
    const placed = outcomes.map((outcome) => ({ ...outcome, paths: outcome.paths.map(placeOf) }));
    console.log(outcomeTable(placed, out));
    for (const line of keptLines(kept)) console.error(line);
    if (unsuited !== null) console.error(unsuited);
    const status = statusOf(placed);
    return status === exitStatus.made && (unsuited !== null || kept.length > 0) ? exitStatus.lookAt : status;
  } finally {
    folder.remove();
  }
}
