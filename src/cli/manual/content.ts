import { manualFrame } from '../../content/ja/manual-frame.ts';
import { sceneAddress } from '../../dojo/shell/address.ts';
import type { Gallery } from '../../studio/manual/gallery.ts';
import { galleryOf } from '../../studio/manual/gallery.ts';
import { htmlOf } from '../../studio/manual/html/html-of.ts';
import { manualOf } from '../../studio/manual/manual-of.ts';
import type { Manual, PicturePlace } from '../../studio/manual/manual.ts';
import { markdownOf } from '../../studio/manual/markdown.ts';
import { wordOf } from '../../studio/manual/word/word-of.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { Exercise } from '../exercises/exercise.ts';

/** The address at which a picture of a manual is drawn. */
export function addressOf({ scenario }: Manual, { figure }: PicturePlace): string {
  const { count, part, callouts } = figure;
  return sceneAddress(scenario, String(count), part, 'medium', callouts.length > 0);
}

/** A manual and its formats, as the site makes them, in Japanese. */
export const content = {
  manualFor: (exercise: Exercise, snapshot: ProfileSnapshot): Manual =>
    manualOf({ ...exercise, frame: manualFrame, snapshot }),
  galleryOf,
  html: (manual: Manual, gallery: Gallery) => htmlOf(manual, gallery, manualFrame),
  word: (manual: Manual, gallery: Gallery) => wordOf(manual, gallery, manualFrame),
  markdown: (manual: Manual, gallery: Gallery) => markdownOf(manual, gallery, manualFrame),
};

export type ManualContent = typeof content;
