import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSets } from './changes.ts';
import { changesPage } from './changes-page.ts';
import { drawChanges, type DrawnChange } from './draw-changes.ts';
import type { EarlierSet } from './earlier-set.ts';
import type { PictureList } from './picture-list.ts';

interface WrittenComparison {
  readonly changes: readonly DrawnChange[];
  /** In one line. */
  readonly summary: string;
}

export const noComparison: WrittenComparison = { changes: [], summary: '' };

/** Compares a set in a folder with an earlier one, and draws the changes beside it, if there are any. */
export function writeComparison(earlier: EarlierSet, list: PictureList, folder: string): WrittenComparison {
  const { changes: found, notCompared } = compareSets(earlier.list, list);
  const drawnIn = join(folder, 'changes');
  const changes = drawChanges(found, { before: earlier.folder, after: folder, changes: drawnIn });
  if (changes.length > 0) {
    mkdirSync(drawnIn, { recursive: true });
    writeFileSync(join(drawnIn, 'index.html'), changesPage(changes));
  }
  const count = (kind: DrawnChange['change']['kind']) => changes.filter(({ change }) => change.kind === kind).length;
  const counts = `${count('changed')} changed, ${count('new')} new, ${count('gone')} gone since ${earlier.folder}.`;
  const left = notCompared > 0 ? ` ${notCompared} were left out there, and are not compared.` : '';
  const isOtherProfile = list.site.profile.hash !== earlier.list.site.profile.hash;
  const profile = isOtherProfile ? " The bank's profile is another than it was there." : '';
  return { changes, summary: counts + left + profile };
}
