import type { WorkerConnection } from '../../gateway/service-worker.ts';
import type { OfflineUse, SiteState } from '../ports/site.ts';
import { offlineUseOf } from './offline-use.ts';

/** The page around the site's state. */
export interface PageSurroundings {
  /** The window, whose events are occasions to look again. */
  readonly events: EventTarget;
  /** The page is shown inside another one. */
  readonly framed: boolean;
  reload(): void;
  /** Resolves to true if the host has another version of the site by now. */
  isOutdated(): Promise<boolean>;
  /** Resolves to true while an exercise runs in another tab. */
  heldElsewhere(): Promise<boolean>;
}

// A cache may be emptied while the page is open, and no event tells: look again whenever somebody may be about to read or
// to need the claim.
const occasions = ['focus', 'hashchange', 'offline'];

/** The site's own state, by the worker's messages, as views show it. */
export function siteState(
  worker: WorkerConnection,
  { events, framed, reload, isOutdated, heldElsewhere }: PageSurroundings,
): SiteState {
  let offline = $state.raw<OfflineUse>({ state: 'preparing' });
  let newVersion = $state.raw(false);
  let outdated = $state.raw(false);
  let waitsForOthers = $state.raw(false);
  let looking = false;
  async function lookAgain() {
    if (looking) return;
    looking = true;
    offline = offlineUseOf(await worker.storedSite(), framed);
    looking = false;
  }
  void lookAgain();
  for (const occasion of occasions) {
    events.addEventListener(occasion, () => {
      if (offline.state === 'ready') void lookAgain();
    });
  }
  events.addEventListener('online', () => void lookAgain());
  events.addEventListener('vite:preloadError', () => {
    void isOutdated().then((is) => (outdated ||= is));
  });
  worker.onNewVersion(() => (newVersion = true));
  return {
    get offline() {
      return offline;
    },
    get newVersion() {
      return newVersion;
    },
    get outdated() {
      return outdated;
    },
    get waitsForOthers() {
      return waitsForOthers;
    },
    async switchNow() {
      // A new worker takes over every tab at once: an exercise in another one would lose its bank in the middle.
      waitsForOthers = await heldElsewhere();
      if (waitsForOthers) return;
      await worker.switchNow();
      reload();
    },
    reload,
  };
}
