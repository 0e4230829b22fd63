import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { finished, layoutOf, plainFinish } from '../../../../src/studio/pictures/finish.ts';

/** A pen that notes what it draws, with the shadow that it has just then. */
class NotingPen {
  readonly drawn: unknown[] = [];
  shadowColor = 'none';
  shadowBlur = 0;
  shadowOffsetY = 0;
  fillStyle = '';
  strokeStyle = '';
  lineWidth = 0;
  #saved = { shadowColor: this.shadowColor, shadowBlur: this.shadowBlur, shadowOffsetY: this.shadowOffsetY };

  save() {
    const { shadowColor, shadowBlur, shadowOffsetY } = this;
    this.#saved = { shadowColor, shadowBlur, shadowOffsetY };
  }
  restore() {
    Object.assign(this, this.#saved);
  }
  fillRect(...box: readonly number[]) {
    this.drawn.push(['fill', ...box, this.shadowColor, this.shadowBlur, this.shadowOffsetY]);
  }
  drawImage(_picture: unknown, ...corner: readonly number[]) {
    this.drawn.push(['picture', ...corner, this.shadowColor]);
  }
  strokeRect(...box: readonly number[]) {
    this.drawn.push(['frame', ...box, this.lineWidth, this.shadowColor]);
  }
}

const screen = { width: 400, height: 300 };
let pen: NotingPen;

beforeEach(() => {
  pen = new NotingPen();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => pen as never);
});
afterEach(() => vi.restoreAllMocks());

function finish(frame: boolean, shadow: boolean) {
  const wanted = { resolution: 'double', frame, shadow } as const;
  const layout = layoutOf(wanted, screen);
  const picture = Object.assign(document.createElement('canvas'), { width: layout.width, height: layout.height });
  return { picture, sheet: finished(picture, wanted, layout) };
}

const shadow = ['rgb(20 26 34 / 45%)', 24, 8];

test('a picture with nothing around it is itself', () => {
  const { picture, sheet } = finish(false, false);
  expect(plainFinish).toEqual({ resolution: 'asIs', frame: false, shadow: false });
  expect(sheet).toBe(picture);
  expect(pen.drawn).toEqual([]);
});

test('a frame is a line around the picture, which covers none of it', () => {
  const { sheet } = finish(true, false);
  expect([sheet.width, sheet.height]).toEqual([804, 604]);
  expect(pen.drawn).toEqual([
    ['picture', 2, 2, 'none'],
    ['frame', 1, 1, 802, 602, 2, 'none'],
  ]);
});

test('a shadow lies under the picture, which has none of its own', () => {
  const { sheet } = finish(false, true);
  expect([sheet.width, sheet.height]).toEqual([864, 664]);
  expect(pen.drawn).toEqual([
    ['fill', 32, 32, 800, 600, ...shadow],
    ['picture', 32, 32, 'none'],
  ]);
});

test('frame and shadow go together, the frame at the picture’s edge', () => {
  const { sheet } = finish(true, true);
  expect([sheet.width, sheet.height]).toEqual([868, 668]);
  expect(pen.drawn).toEqual([
    ['fill', 34, 34, 800, 600, ...shadow],
    ['picture', 34, 34, 'none'],
    ['frame', 33, 33, 802, 602, 2, 'none'],
  ]);
});

test('a browser without a canvas says that it draws no pictures', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => null);
  expect(() => finish(true, false)).toThrow('the browser draws no pictures');
});
