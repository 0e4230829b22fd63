import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPictures } from '../browser/with-pictures.ts';
import { builtInSnapshot, loadExercises } from '../exercises/exercise.ts';
import { chosenScenarios } from '../exercises/exercise-options.ts';
import { anySuited } from '../exercises/suited-exercises.ts';
import { realPathOf } from '../files/real-path.ts';
import { CommandError } from '../machine/command-error.ts';
import { progressOf } from '../machine/progress.ts';
import { resolveFromCwd } from '../machine/resolve-from-cwd.ts';
import { exitStatus, type ExitStatus } from '../machine/run-command.ts';
import { version } from '../machine/version.ts';
import { describeChange } from './describe-change.ts';
import { readEarlierSet } from './earlier-set.ts';
import { indexPage } from './index-page.ts';
import { listFile, pictureListOf, writeList } from './picture-list.ts';
import { planPictures } from './plan.ts';
import { selectionOf } from './selection.ts';
import type { ShotsOptions } from './shots-command.ts';
import { openShotsFolder } from './shots-folder.ts';
import { takeSet } from './take-set.ts';
import { noComparison, writeComparison } from './write-comparison.ts';

/**
 * The whole command; answers with its exit status.
 * @throws CommandError if nothing was made
 */
export async function makeShots(options: ShotsOptions): Promise<ExitStatus> {
  const started = performance.now();
  const { callouts, check } = options;
  const scale = options.scale === '2' ? 2 : 1;
  const out = resolveFromCwd(options.out);
  const site = options.site === undefined ? undefined : resolveFromCwd(options.site);
  const [exercises, snapshot] = await Promise.all([
    loadExercises(chosenScenarios(options.scenario)),
    builtInSnapshot(),
  ]);
  const selection = selectionOf(options, exercises);
  const { suited, unsuited } = anySuited(exercises, snapshot.profile);
  const plan = planPictures(suited, snapshot, selection, callouts);
  if (plan.length === 0) {
    const none = 'There is no such picture: none of the chosen steps shows any of the chosen views.';
    throw new CommandError(unsuited === null ? none : `${unsuited}\n${none}`);
  }
  // Everything that can be refused is refused before anybody waits for the build.
  const now = { out, scale, callouts, bank: snapshot.profile.id, selection } as const;
  const earlier = check === undefined ? undefined : readEarlierSet(resolveFromCwd(check), now);
  if (earlier && !earlier.list.pictures.some(({ file }) => plan.some((planned) => planned.file === file))) {
    throw new CommandError(`${earlier.folder} has none of the chosen pictures: there is nothing to compare.`);
  }
  const shots = openShotsFolder(out);
  try {
    console.log(`${plan.length} pictures. ${site === undefined ? 'Building the site …' : 'Opening the site …'}`);
    const taken = await withPictures({ scale, site }, async (take) => {
      const progress = progressOf(plan.length, process.stderr);
      try {
        return await takeSet(plan, take, shots.folder, progress.step);
      } finally {
        progress.end();
      }
    });
    const list = pictureListOf({
      site: { version, profile: { id: snapshot.profile.id, hash: snapshot.hash } },
      scale,
      callouts,
      selection,
      pictures: taken.pictures,
    });
    const compared = earlier ? writeComparison(earlier, list, shots.folder) : noComparison;
    writeFileSync(join(shots.folder, listFile), writeList(list));
    writeFileSync(join(shots.folder, 'index.html'), indexPage(list.pictures, compared.changes.length));
    shots.finish();

    for (const change of compared.changes) console.log(describeChange(change));
    if (earlier) console.log(compared.summary);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const bytes = taken.bytes.toLocaleString('en');
    console.log(`${plan.length} pictures, ${bytes} bytes, in ${seconds} s: ${realPathOf(out)}/index.html`);
    if (unsuited !== null) console.error(unsuited);
    return compared.changes.length > 0 || unsuited !== null ? exitStatus.lookAt : exitStatus.made;
  } finally {
    shots.leave();
  }
}
