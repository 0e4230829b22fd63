import { emptySecret } from './entry.ts';
import type { TrainingEvent } from './event.ts';
import { hasPassword } from './page.ts';
import { refuse, type RulesFor } from './rule.ts';

export const trainingRules: RulesFor<TrainingEvent> = {
  clockMoved: (world, { to }) => (to < world.now ? refuse('clockBackwards') : { ...world, now: to }),
  tookHint: (world) => world,
  advised: (world, { advice }) => ({ ...world, advice }),
  handedIn: (world) => ({ ...world, over: true, asks: [] }),
  // A secret's letters lived in the page that is gone; a field that still counted as filled would be a riddle.
  resumed: (world) => ({
    ...world,
    windows: world.windows.map((window) =>
      hasPassword(window.page) ? { ...window, page: { ...window.page, password: emptySecret } } : window,
    ),
  }),
};
