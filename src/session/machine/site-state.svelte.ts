import type { WorkerConnection } from '../../gateway/service-worker.ts';
import type { SiteState } from '../ports/site.ts';

/** The site's own state, by the worker's messages, as views show it. */
export function siteState(
  worker: WorkerConnection,
  reload: () => void,
  heldElsewhere: () => Promise<boolean>,
): SiteState {
  let offlineReady = $state.raw(false);
  let newVersion = $state.raw(false);
  let waitsForOthers = $state.raw(false);
  worker.onOfflineReady(() => (offlineReady = true));
  worker.onNewVersion(() => (newVersion = true));
  return {
    get offlineReady() {
      return offlineReady;
    },
    get newVersion() {
      return newVersion;
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
  };
}
