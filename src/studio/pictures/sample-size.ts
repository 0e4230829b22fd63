/** The height of the mark that says what a picture is, as a share of the picture's. A frame and a shadow leave it more than 1/40. */
const share = 0.03;

/** In pixels of the PC: the size of a dialog's own letters. */
const least = 12;

/** The font size of a picture's mark, in pixels of the PC, for a picture of this height. */
export const sampleSize = (height: number): number => Math.max(least, Math.ceil(height * share));
