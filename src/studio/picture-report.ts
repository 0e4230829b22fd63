import type { BoundCallout } from '../training/callout.ts';

/** A callout as it was drawn: a caption's id has become its sentence. */
export type DrawnCallout = Omit<BoundCallout, 'words'> & { readonly words?: string };

/** What a scene says of its picture on `<html data-picture>`, as JSON, once `data-ready` is "true". */
export interface PictureReport {
  readonly alt: string;
  readonly callouts: readonly DrawnCallout[];
}
