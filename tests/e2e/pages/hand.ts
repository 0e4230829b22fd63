import type { Locator } from '@playwright/test';

/** A way to operate a screen: with the mouse, or by keyboard. The pages' verbs are the same with each. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** Opens an icon on the desktop. */
  open(icon: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  open: (icon) => icon.dblclick(),
  type: (field, text) => field.fill(text),
};
