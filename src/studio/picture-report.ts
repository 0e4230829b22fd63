import type { BoundCallout } from '../training/callout.ts';

/** A callout as drawn, with a caption's sentence in place of its id. */
export type DrawnCallout = Omit<BoundCallout, 'words'> & { readonly words?: string };

/** A scene's report on its picture, as JSON on `<html data-picture>` once `data-ready` is "true". */
export interface PictureReport {
  readonly alt: string;
  readonly callouts: readonly DrawnCallout[];
}
