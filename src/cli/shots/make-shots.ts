import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitStatus, type ExitStatus } from '../machine/run-command.ts';
import { realPathOf } from '../files/real-path.ts';
import { root } from '../machine/root.ts';
import { describeChange } from './describe-change.ts';
import { readEarlierSet } from './earlier-set.ts';
import { builtInSnapshot, loadExercises } from '../exercises/exercise.ts';
import { helpText } from './help-text.ts';
import { indexPage } from './index-page.ts';
import { CommandError } from '../machine/command-error.ts';
import { listFile, pictureListOf, writeList } from './picture-list.ts';
import { openShotsFolder } from './shots-folder.ts';
import { planPictures } from './plan.ts';
import { progressOf } from '../machine/progress.ts';
import { readArguments } from './read-arguments.ts';
import { isChosen, selectionOf } from './selection.ts';
import { takeSet } from './take-set.ts';
import { refuseUnsuitable, unsuitableIn } from '../exercises/unsuitable-bank.ts';
import { withPictures } from '../browser/with-pictures.ts';
import { noComparison, writeComparison } from './write-comparison.ts';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };

/**
 * The whole command; answers with what it ends with.
 * @throws CommandError if nothing was made
 */
export async function makeShots(args: readonly string[]): Promise<ExitStatus> {
  const started = performance.now();
  const wishes = readArguments(args);
  const exercises = await loadExercises();
  if (wishes.help) {
    console.log(helpText(exercises));
    return exitStatus.made;
  }
  const { callouts, scale, site } = wishes;
  const selection = selectionOf(wishes, exercises);
  const snapshot = await builtInSnapshot();
  const chosen = exercises.filter(({ id }) => isChosen(selection.scenarios, id));
  refuseUnsuitable(chosen.flatMap(({ scenario }) => unsuitableIn(scenario, snapshot.profile)));
  const plan = planPictures(exercises, snapshot, selection, callouts);
  if (plan.length === 0) {
    throw new CommandError('There is no such picture: none of the chosen steps shows any of the chosen views.');
  }
  // All that can be refused is, before anybody waits for the build.
  const now = { ...wishes, selection, bank: snapshot.profile.id };
  const earlier = wishes.check === undefined ? undefined : readEarlierSet(wishes.check, now);
  if (earlier && !earlier.list.pictures.some(({ file }) => plan.some((planned) => planned.file === file))) {
    throw new CommandError(`${earlier.folder} has none of the chosen pictures: there is nothing to compare.`);
  }
  const place = openShotsFolder(wishes.out);
  try {
    console.log(`${plan.length} pictures. ${site === undefined ? 'Building the site …' : 'Opening the site …'}`);
    const taken = await withPictures({ scale, site }, async (take) => {
      const progress = progressOf(plan.length, process.stderr);
      try {
        return await takeSet(plan, take, place.folder, progress.step);
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
    const compared = earlier ? writeComparison(earlier, list, place.folder) : noComparison;
    writeFileSync(join(place.folder, listFile), writeList(list));
    writeFileSync(join(place.folder, 'index.html'), indexPage(list.pictures, compared.changes.length));
    place.finish();

    for (const change of compared.changes) console.log(describeChange(change));
    if (earlier) console.log(compared.summary);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const octets = taken.octets.toLocaleString('en');
    console.log(`${plan.length} pictures, ${octets} octets, in ${seconds} s: ${realPathOf(wishes.out)}/index.html`);
    return compared.changes.length > 0 ? exitStatus.lookAt : exitStatus.made;
  } finally {
    place.leave();
  }
}
