import type { Size } from '../../pc/callouts/box.ts';

/** The size of a picture in pixels and on paper. */
export interface Resolution {
  /** Total width in pixels, frame and shadow included, or pixels for each of the screen's pixels. */
  readonly across: { readonly pixels: number } | { readonly times: number };
  readonly dotsPerInch: number;
}

// The width between the usual margins of an A4 page.
const inchesOnA4 = 160 / 25.4;
const onA4 = (dotsPerInch: number): Resolution => ({
  across: { pixels: Math.round(inchesOnA4 * dotsPerInch) },
  dotsPerInch,
});

export const resolutions = {
  asIs: { across: { times: 1 }, dotsPerInch: 96 },
  double: { across: { times: 2 }, dotsPerInch: 192 },
  w600: { across: { pixels: 600 }, dotsPerInch: 96 },
  w800: { across: { pixels: 800 }, dotsPerInch: 96 },
  w1024: { across: { pixels: 1_024 }, dotsPerInch: 96 },
  a4at150: onA4(150),
  a4at300: onA4(300),
} as const satisfies Readonly<Record<string, Resolution>>;

export type ResolutionId = keyof typeof resolutions;

export const resolutionIds = Object.keys(resolutions) as readonly ResolutionId[]; // Object.keys forgets the keys' type

/** Choices about a picture that do not change what it shows. */
export interface Finish {
  readonly resolution: ResolutionId;
  readonly frame: boolean;
  readonly shadow: boolean;
}

export const plainFinish: Finish = { resolution: 'asIs', frame: false, shadow: false };

/** Widths of the frame's line and of the shadow, in the screen's own pixels. */
const border = 1;
const blur = 12;
const offset = 4;

/** The width of everything around the picture, in the screen's own pixels. */
const around = ({ frame, shadow }: Finish) => (frame ? border : 0) + (shadow ? blur + offset : 0);

/** The layout of a picture in its file, in whole pixels of the file. */
export interface Layout extends Size {
  /** Pixels for each of the screen's own. */
  readonly scale: number;
  /** Width of the surroundings on each side. */
  readonly edge: number;
}

/** Computes the layout, so that nothing has to be rescaled afterwards. */
export function layoutOf(finish: Finish, { width, height }: Size): Layout {
  const { across } = resolutions[finish.resolution];
  const margin = around(finish);
  const wanted = 'times' in across ? across.times : across.pixels / (width + 2 * margin);
  const edge = Math.round(margin * wanted);
  const inside = 'times' in across ? Math.floor(width * across.times) : across.pixels - 2 * edge;
  const scale = 'times' in across ? across.times : inside / width;
  // Treat values within float error of an integer as that integer.
  return { scale, edge, width: inside, height: Math.floor(height * scale + 1e-6) };
}

/** Draws frame and shadow around a picture; returns the picture itself if it has neither. */
export function finished(picture: HTMLCanvasElement, finish: Finish, { edge, scale }: Layout): HTMLCanvasElement {
  if (edge === 0) return picture;
  const sheet = document.createElement('canvas');
  sheet.width = picture.width + 2 * edge;
  sheet.height = picture.height + 2 * edge;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('the browser draws no pictures');
  const inside = { x: edge, y: edge, width: picture.width, height: picture.height };
  if (finish.shadow) {
    pen.save();
    pen.shadowColor = 'rgb(20 26 34 / 45%)';
    pen.shadowBlur = blur * scale;
    pen.shadowOffsetY = offset * scale;
    pen.fillStyle = '#fff';
    pen.fillRect(inside.x, inside.y, inside.width, inside.height);
    pen.restore();
  }
  pen.drawImage(picture, inside.x, inside.y);
  if (finish.frame) {
    const line = Math.max(1, Math.round(border * scale));
    pen.strokeStyle = '#6b7480';
    pen.lineWidth = line;
    pen.strokeRect(inside.x - line / 2, inside.y - line / 2, inside.width + line, inside.height + line);
  }
  return sheet;
}
