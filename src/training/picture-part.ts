/** The parts of the PC that a picture can show, the largest first. */
export const pictureParts = ['desktop', 'window', 'page', 'dialog'] as const;

export type PicturePart = (typeof pictureParts)[number];
