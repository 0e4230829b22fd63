import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures/expect.ts';
import { focusFault } from './focus-fault.ts';
import type { Hand } from './hand.ts';

declare global {
  interface Window {
    lostFocus?: string[];
  }
}

/** Notes each frame in which the focus, once it was somewhere, is nowhere though a view is shown. */
function watchFocus(): void {
  const lost: string[] = [];
  let had = false;
  const look = () => {
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) had = true;
    else if (had && document.querySelector('h1')) lost.push(`${location.hash} ${document.title}`);
    requestAnimationFrame(look);
  };
  window.lostFocus = lost;
  requestAnimationFrame(look);
}

/** The key that leads nearer to an element; null if it has the focus. Inside a group with one Tab stop that is an arrow key. */
function keyTowards(target: Element): string | null {
  const held = document.activeElement;
  if (held === target) return null;
  const together =
    '[role="radiogroup"], [role="menu"], [role="menubar"], [role="tablist"], [role="grid"], [role="group"]';
  const isStop = target instanceof HTMLElement && target.tabIndex === 0 && !target.matches('input[type="radio"]');
  const group = isStop ? null : target.closest(together);
  if (held && group?.contains(held) && held !== group) {
    const from = held.getBoundingClientRect();
    const to = target.getBoundingClientRect();
    const down = to.top + to.bottom - from.top - from.bottom;
    if (Math.abs(down) > from.height) return down > 0 ? 'ArrowDown' : 'ArrowUp';
    return to.left > from.left ? 'ArrowRight' : 'ArrowLeft';
  }
  const isBefore = held && target.compareDocumentPosition(held) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? 'Shift+Tab' : 'Tab';
}

/** Operates the screen by keys alone, and expects at each stop that the focus can be seen. */
export class Keyboard implements Hand {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be called before the page is opened. */
  static async on(page: Page): Promise<Keyboard> {
    await page.addInitScript(watchFocus);
    return new Keyboard(page);
  }

  async key(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    await this.isVisible();
  }

  async isVisible(): Promise<void> {
    expect(await this.#page.evaluate(focusFault)).toBeNull();
  }

  /** Expects that the focus was never lost so far. */
  async neverLostFocus(): Promise<void> {
    expect(await this.#page.evaluate(() => window.lostFocus)).toEqual([]);
  }

  async reach(target: Locator, most = 100): Promise<void> {
    await expect(target).toBeVisible();
    for (let pressed = 0; pressed < most; pressed += 1) {
      const key = await target.evaluate(keyTowards);
      if (key === null) return;
      await this.key(key);
    }
    await expect(target, `reached with ${most} keys`).toBeFocused();
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.#page.keyboard.press((await target.getAttribute('role')) === 'radio' ? 'Space' : 'Enter');
  }

  open = (icon: Locator): Promise<void> => this.press(icon);

  async type(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.#page.keyboard.press('Control+a');
    await this.#page.keyboard.type(text);
  }
}
