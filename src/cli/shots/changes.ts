import type { ListedPicture, PictureList } from './picture-list.ts';
import { isSelected } from './selection.ts';

/** The difference between a picture and the one in an earlier set. */
export type Change =
  | { readonly kind: 'new'; readonly after: ListedPicture }
  | { readonly kind: 'gone'; readonly before: ListedPicture }
  | { readonly kind: 'changed'; readonly before: ListedPicture; readonly after: ListedPicture; readonly in: Parts };

/** The parts of a picture that changed. */
interface Parts {
  readonly picture: boolean;
  readonly alt: boolean;
  readonly callouts: boolean;
}

interface Comparison {
  readonly changes: readonly Change[];
  /** Pictures that the earlier selection left out, so that nothing can be said of them. */
  readonly notCompared: number;
}

/** Identifies a picture across sets. Its file does not: that has the step's number, which changes with the steps before it. */
const nameOf = ({ scenario, step, view, size }: ListedPicture): string => [scenario, step, view, size].join('/');

/** Compares the present set with an earlier one, as far as both were asked for the same pictures. */
export function compareSets(earlier: PictureList, now: PictureList): Comparison {
  const before = new Map(earlier.pictures.map((picture) => [nameOf(picture), picture]));
  const comparable = now.pictures.filter((picture) => isSelected(earlier.selection, picture));
  const made = new Set(now.pictures.map(nameOf));
  const gone = earlier.pictures.filter((picture) => isSelected(now.selection, picture) && !made.has(nameOf(picture)));
  return {
    changes: [
      ...comparable.flatMap((after) => changeFrom(before.get(nameOf(after)), after)),
      ...gone.map((picture) => ({ kind: 'gone' as const, before: picture })),
    ],
    notCompared: now.pictures.length - comparable.length,
  };
}

function changeFrom(before: ListedPicture | undefined, after: ListedPicture): readonly Change[] {
  if (!before) return [{ kind: 'new', after }];
  const parts = {
    picture: before.hash !== after.hash,
    alt: before.alt !== after.alt,
    callouts: JSON.stringify(before.callouts) !== JSON.stringify(after.callouts),
  };
  return parts.picture || parts.alt || parts.callouts ? [{ kind: 'changed', before, after, in: parts }] : [];
}
