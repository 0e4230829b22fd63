import { emptySecret } from '../world/entry.ts';
import type { TrainingEvent } from '../world/event.ts';
import { hasPassword, type Page } from '../world/page.ts';
import { isRegistration, withoutSecrets } from '../world/registration/registration.ts';
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
    windows: world.windows.map((window) => ({ ...window, page: reloaded(window.page) })),
  }),
};

function reloaded(page: Page): Page {
  if (hasPassword(page)) return { ...page, password: emptySecret };
  return isRegistration(page) ? { ...page, entries: withoutSecrets(page.entries) } : page;
}
