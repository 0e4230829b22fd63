import { after, askForScript, askStoredFiles, untilState, type StoredSite } from './stored-site.ts';

/** The page's connection to its service worker. */
export interface WorkerConnection {
  /** Resolves to true if the worker answers the page's requests now. Without one the page must ask handlers of its own. */
  inControl(): Promise<boolean>;
  /**
   * Resolves once it is known if the site is stored for use without a network: the worker looks into its cache, and fetches
   * what is missing. A worker that could not be installed is given another try.
   */
  storedSite(): Promise<StoredSite>;
  /** Calls the listener when a new version of the site is stored and waits for its turn. */
  onNewVersion(listener: () => void): void;
  /** Calls the listener when a newer worker has replaced the one that the page was loaded with. */
  onReplaced(listener: () => void): void;
  /** Lets the waiting version take over, and resolves once it has or the limit has passed. The page then has to reload. */
  switchNow(): Promise<void>;
}

/**
 * Registers the worker of the site at `base`. After a hard reload the browser leaves the page without the worker, although it
 * runs; the worker is then asked to claim its pages. The page may also be controlled by a worker of another site on the same
 * host, whose scope includes this one. Such a worker counts for nothing: it does not answer for the bank.
 * @param limit milliseconds after which the page goes on without a worker
 * @param reportLimits limits for the answer about stored files, of which many may have to be fetched
 */
export function connectWorker(
  base: URL,
  { limit = 5_000, development = import.meta.env.DEV, reportLimits = { answer: 120_000, lastWord: 2_000 } } = {},
): WorkerConnection {
  const container = findContainer();
  const script = new URL(development ? 'dev-sw.js?dev-sw' : 'sw.js', base);
  const isOwn: IsOwn = (worker) => worker?.scriptURL === script.href && worker.state !== 'redundant';
  // A browser that never answers counts as one that refuses.
  const registerOwn = (from: ServiceWorkerContainer) =>
    Promise.race([register(from, script, base, development), after(reportLimits.answer)]);
  let registering = container && registerOwn(container);
  let seekingControl: Promise<void> | undefined;
  return {
    async inControl() {
      if (!container || !registering) return false;
      // Checked at each call: a worker may lose the page in the middle of an exercise, and may get it back.
      if (!isOwn(container.controller)) {
        await (seekingControl ??= untilControlled(container, registering, isOwn, limit));
      }
      return isOwn(container.controller);
    },
    async storedSite() {
      if (!container) return { outcome: 'noWorkers' };
      let worker = await findWorker(registering, container, isOwn);
      if (!worker) {
        registering = registerOwn(container);
        worker = await findWorker(registering, container, isOwn);
      }
      if (!worker) {
        return (await registering)
          ? { outcome: 'silent' }
          : { outcome: 'notRegistered', script: await askForScript(script) };
      }
      const stored = await askStoredFiles(worker, reportLimits);
      if (stored.outcome !== 'reported' || !stored.report.missing.some(({ why }) => why === 'unreached')) return stored;
      return { ...stored, script: await askForScript(script) };
    },
    onNewVersion(listener) {
      void registering?.then((registration) => registration && watchForNewVersion(registration, isOwn, listener));
    },
    onReplaced(listener) {
      let own = isOwn(container?.controller);
      container?.addEventListener('controllerchange', () => {
        if (own) listener();
        own = isOwn(container.controller);
      });
    },
    async switchNow() {
      const waiting = (await registering)?.waiting;
      if (!container || !waiting) return;
      const changed = nextController(container);
      waiting.postMessage('switch');
      await Promise.race([changed, after(limit)]);
    },
  };
}

/** True for a worker of this very site that has not been replaced: the script tells, since scopes may lie in one another. */
type IsOwn = (worker: ServiceWorker | null | undefined) => boolean;

// In private windows of older browsers, and in some frames, even reading the property throws.
function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

async function register(
  container: ServiceWorkerContainer,
  script: URL,
  base: URL,
  development: boolean,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container.register(script, {
      scope: new URL('.', base).pathname,
      updateViaCache: 'none',
      type: development ? 'module' : 'classic',
    });
  } catch {
    return undefined; // forbidden or not fetched; a worker of an earlier visit may still answer
  }
}

/** The site's own worker that serves pages without a network, or the one that may do so next. */
async function findWorker(
  registering: Promise<ServiceWorkerRegistration | undefined> | undefined,
  { controller }: ServiceWorkerContainer,
  isOwn: IsOwn,
): Promise<ServiceWorker | null | undefined> {
  const registration = await registering;
  return [registration?.active, registration?.waiting, registration?.installing, controller].find(isOwn);
}

async function untilControlled(
  container: ServiceWorkerContainer,
  registering: Promise<ServiceWorkerRegistration | undefined>,
  isOwn: IsOwn,
  limit: number,
): Promise<void> {
  const claimed = async () => {
    // `container.ready` would do for any worker whose scope includes the page. Without a worker there is nothing to wait for,
    // as where the site could not be stored.
    const worker = await findWorker(registering, container, isOwn);
    if (!worker) return;
    await untilState(worker, 'activated');
    if (!isOwn(worker) || isOwn(container.controller)) return;
    const controlled = untilOwnController(container, isOwn);
    worker.postMessage('claim');
    await controlled;
  };
  await Promise.race([after(limit), claimed()]);
}

const untilOwnController = (container: ServiceWorkerContainer, isOwn: IsOwn): Promise<void> =>
  new Promise((resolve) =>
    container.addEventListener('controllerchange', () => {
      if (isOwn(container.controller)) resolve();
    }),
  );

const nextController = (container: ServiceWorkerContainer): Promise<void> =>
  new Promise((resolve) => container.addEventListener('controllerchange', () => resolve(), { once: true }));

function watchForNewVersion(registration: ServiceWorkerRegistration, isOwn: IsOwn, listener: () => void): void {
  if (registration.waiting !== null && isOwn(registration.active)) listener();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // On the first visit nothing is replaced, so no worker waits; nor does one that replaces a foreign worker.
      if (registration.waiting === installing && isOwn(registration.active)) listener();
    });
  });
}
