import type { Locator } from '@playwright/test';

/** How somebody works a screen: the pages' verbs are the same with any hand. */
export interface Hand {
  press(target: Locator): Promise<void>;
  /** An icon on the desktop. */
  open(icon: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
}

export const mouse: Hand = {
  press: (target) => target.click(),
  open: (icon) => icon.dblclick(),
  type: (field, text) => field.fill(text),
};
