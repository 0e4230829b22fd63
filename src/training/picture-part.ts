/** Which part of the PC a picture shows, the largest first. */
export const pictureParts = ['desktop', 'window', 'page', 'dialog'] as const;

export type PicturePart = (typeof pictureParts)[number];
