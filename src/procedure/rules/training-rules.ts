import { emptySecret } from '../world/entry.ts';
import type { TrainingEvent } from '../world/event.ts';
import { hasPassword } from '../world/page.ts';
import { withRemadeCertificates } from './remade-certificates.ts';
import { refuse, type RulesFor } from './rule.ts';

export const trainingRules: RulesFor<TrainingEvent> = {
  clockMoved: (world, { to }) => (to < world.now ? refuse('clockBackwards') : { ...world, now: to }),
  tookHint: (world) => world,
  advised: (world, { advice }) => ({ ...world, advice }),
  certificatesRemade: (world, { replaced }) => withRemadeCertificates(world, replaced),
  handedIn: (world) => ({ ...world, over: true, asks: [] }),
  // The characters of a secret were only in the page that was reloaded, so the field must not count as filled.
  resumed: (world) => ({
    ...world,
    windows: world.windows.map((window) =>
      hasPassword(window.page) ? { ...window, page: { ...window.page, password: emptySecret } } : window,
    ),
  }),
};
