/** The page's connection to its service worker. */
export interface WorkerConnection {
  /** Resolves to true if the worker answers the page's requests now. Without one the page must ask handlers of its own. */
  inControl(): Promise<boolean>;
  /** Calls the listener once the site is stored and works without a network. */
  onOfflineReady(listener: () => void): void;
  /** Calls the listener when a new version of the site is stored and waits for its turn. */
  onNewVersion(listener: () => void): void;
  /** Calls the listener when a newer worker has replaced the one that the page was loaded with. */
  onReplaced(listener: () => void): void;
  /** Lets the waiting version take over, and resolves once it has or the limit has passed. The page then has to reload. */
  switchNow(): Promise<void>;
}

/**
 * Registers the worker of the site at `base`. After a hard reload the browser leaves the page without the worker, although it
 * runs; the worker is then asked to claim its pages.
 * @param limit milliseconds after which the page goes on without a worker
 */
export function connectWorker(base: URL, { limit = 5_000, development = import.meta.env.DEV } = {}): WorkerConnection {
  const container = findContainer();
  const registering = container && register(container, base, development);
  let seekingControl: Promise<void> | undefined;
  return {
    async inControl() {
      if (!container || !registering) return false;
      // Checked at each call: a worker may lose the page in the middle of an exercise, and may get it back.
      if (container.controller === null) await (seekingControl ??= untilControlled(container, registering, limit));
      return container.controller !== null;
    },
    onOfflineReady(listener) {
      // A worker is active only once it has stored every file.
      container?.ready.then(listener, () => undefined);
    },
    onNewVersion(listener) {
      void registering?.then((registration) => registration && watchForNewVersion(registration, listener));
    },
    onReplaced(listener) {
      let first = container?.controller ?? null;
      container?.addEventListener('controllerchange', () => {
        if (first !== null) listener();
        first = container.controller;
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
  base: URL,
  development: boolean,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container.register(new URL(development ? 'dev-sw.js?dev-sw' : 'sw.js', base), {
      scope: new URL('.', base).pathname,
      updateViaCache: 'none',
      type: development ? 'module' : 'classic',
    });
  } catch {
    return undefined; // forbidden or not fetched; a worker of an earlier visit may still answer
  }
}

async function untilControlled(
  container: ServiceWorkerContainer,
  registering: Promise<ServiceWorkerRegistration | undefined>,
  limit: number,
): Promise<void> {
  const changed = nextController(container);
  const claimed = registering.then(async (registration) => {
    if (registration === undefined) return;
    const ready = container.ready.then(({ active }) => {
      active?.postMessage('claim');
      return changed;
    });
    await Promise.race([ready, notComing(registration)]);
  });
  await Promise.race([after(limit), claimed]);
}

/** Resolves when the first worker of an installation gives up, as it does where the site cannot be stored. */
const notComing = ({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve) => {
    if (active ?? waiting) return;
    if (installing === null || installing.state === 'redundant') resolve();
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'redundant') resolve();
    });
  });

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const nextController = (container: ServiceWorkerContainer): Promise<void> =>
  new Promise((resolve) => container.addEventListener('controllerchange', () => resolve(), { once: true }));

function watchForNewVersion(registration: ServiceWorkerRegistration, listener: () => void): void {
  if (registration.waiting !== null && registration.active !== null) listener();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // On the first visit nothing is replaced, so no worker waits.
      if (registration.waiting === installing && registration.active !== null) listener();
    });
  });
}
