import type { CDPSession, Locator, Page } from '@playwright/test';
import { siteTexts } from '../../../src/content/ja/site.ts';
import { expect } from '../fixtures/expect.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** A finger on a small screen: it touches what is in view, and drags what is not into view. */
export class Finger {
  readonly #page: Page;
  readonly #protocol: CDPSession;
  readonly #room: Locator;
  #isLeft = false;

  constructor(page: Page, protocol: CDPSession) {
    this.#page = page;
    this.#protocol = protocol;
    this.#room = page.getByRole('region', { name: siteTexts.practice.stage }).locator('.room');
  }

  /** Expects the whole of it in view, without dragging. */
  async sees(target: Locator): Promise<void> {
    await expect.poll(() => this.#hidden(target), `${String(target)} is in view`).toEqual({ x: 0, y: 0 });
  }

  async tap(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await expect
      .poll(
        async () => {
          const { x, y } = await this.#hidden(target);
          if (x !== 0 || y !== 0) await this.#drag(-x, -y);
          return this.#hidden(target);
        },
        `${String(target)} can be dragged into view`,
      )
      .toEqual({ x: 0, y: 0 });
    const { x, y, width, height } = await this.#box(target);
    // Left and right by turns: a quick second tap close to the first is a double tap, also when it falls into another
    // field, and Chromium then leaves the selection outside it, so that what is typed goes nowhere.
    this.#isLeft = !this.#isLeft;
    await this.#page.touchscreen.tap(x + width * (this.#isLeft ? 0.25 : 0.75), y + height / 2);
  }

  /** The distance by which the target lies beyond the edges of the room and of the screen. */
  async #hidden(target: Locator): Promise<{ x: number; y: number }> {
    const [box, room] = [await this.#box(target), await this.#box(this.#room)];
    const screen = this.#page.viewportSize() ?? { width: 0, height: 0 };
    const beyond = (from: number, to: number, first: number, last: number) =>
      Math.round(from < first ? from - first : Math.max(0, to - last));
    return {
      x: beyond(box.x, box.x + box.width, Math.max(0, room.x), Math.min(screen.width, room.x + room.width)),
      y: beyond(box.y, box.y + box.height, Math.max(0, room.y), Math.min(screen.height, room.y + room.height)),
    };
  }

  async #drag(x: number, y: number): Promise<void> {
    const middle = middleOf(await this.#box(this.#room));
    // The first part of a touch does not move anything yet.
    const far = (distance: number) => distance + Math.sign(distance) * 24;
    const moments = [-0.5, -0.25, 0, 0.25, 0.5].map((part) => ({
      x: middle.x + far(x) * part,
      y: middle.y + far(y) * part,
    }));
    const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', touchPoints: { x: number; y: number }[]) =>
      this.#protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', moments.slice(0, 1));
    for (const moment of moments.slice(1)) await touch('touchMove', [moment]);
    // Lifted while it moves, it would let the room run on: the next tap would only stop that, or miss.
    await touch('touchCancel', []);
  }

  async #box(target: Locator): Promise<Box> {
    const box = await target.boundingBox();
    if (!box) throw new Error(`${String(target)} is not shown`);
    return box;
  }
}
