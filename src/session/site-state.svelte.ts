import type { WorkerConnection } from '../gateway/service-worker.ts';
import type { SiteState } from './ports.ts';

/** What the worker tells of the site itself, as state that a view can show. */
export function siteState(worker: WorkerConnection, reload: () => void): SiteState {
  let offlineReady = $state.raw(false);
  let newVersion = $state.raw(false);
  worker.onOfflineReady(() => (offlineReady = true));
  worker.onNewVersion(() => (newVersion = true));
  return {
    get offlineReady() {
      return offlineReady;
    },
    get newVersion() {
      return newVersion;
    },
    switchNow: () => void worker.switchNow().then(reload),
  };
}
