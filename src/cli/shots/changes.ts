import type { ListedPicture, PictureList } from './picture-list.ts';
import { isSelected } from './selection.ts';

/** What became of a picture since an earlier set. */
export type Change =
  | { readonly kind: 'new'; readonly after: ListedPicture }
  | { readonly kind: 'gone'; readonly before: ListedPicture }
  | { readonly kind: 'changed'; readonly before: ListedPicture; readonly after: ListedPicture; readonly in: Parts };

/** What of it is another than before. */
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

/** Not its file: that bears the step's number too, which one more step before it changes. */
const nameOf = ({ scenario, step, view, size }: ListedPicture): string => [scenario, step, view, size].join('/');

/** Holds what was made now against an earlier set, as far as both were to have the same pictures. */
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
