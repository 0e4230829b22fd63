/** What the page knows of its worker. */
export interface WorkerConnection {
  /** Whether the worker answers the page's requests. Without one the page must find another way. */
  readonly inControl: boolean;
  /** Tells once that the site is stored and works without a network. */
  onOfflineReady(listener: () => void): void;
  /** Tells that a new version of the site is stored and waits for its turn. */
  onNewVersion(listener: () => void): void;
  /** Lets the waiting version take over; the page is to be loaded again when this is done. */
  switchNow(): Promise<void>;
}

const without: WorkerConnection = {
  inControl: false,
  onOfflineReady: () => undefined,
  onNewVersion: () => undefined,
  switchNow: async () => undefined,
};

/**
 * Registers the worker and waits until it controls this page. After a hard reload a browser leaves the page without one
 * although it runs; then it is asked to claim its pages.
 * @param limit milliseconds after which the page goes on without a worker
 */
export async function connectWorker({
  base,
  limit,
  development,
}: {
  readonly base: string;
  readonly limit: number;
  readonly development: boolean;
}): Promise<WorkerConnection> {
  // An old private window, or a frame that may not: reading the property can throw there.
  const container = findContainer();
  if (container === undefined) return without;
  try {
    const address = new URL(development ? 'dev-sw.js?dev-sw' : 'sw.js', base);
    const registration = await container.register(address, {
      scope: new URL('.', base).pathname,
      updateViaCache: 'none',
      type: development ? 'module' : 'classic',
    });
    return connection(container, registration, await takesControl(container, registration, limit));
  } catch {
    return without;
  }
}

function findContainer(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

async function takesControl(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  limit: number,
): Promise<boolean> {
  if (container.controller !== null) return true;
  const changed = new Promise<void>((resolve) => {
    container.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  const late = new Promise<void>((resolve) => setTimeout(resolve, limit));
  await Promise.race([late, container.ready.then(() => registration.active?.postMessage('claim')).then(() => changed)]);
  return container.controller !== null;
}

function connection(
  container: ServiceWorkerContainer,
  registration: ServiceWorkerRegistration,
  inControl: boolean,
): WorkerConnection {
  return {
    inControl,
    onOfflineReady(listener) {
      container.ready.then(listener, () => undefined); // an active worker has stored everything first
    },
    onNewVersion(listener) {
      if (registration.waiting !== null) listener();
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          // On the first visit nothing is replaced, so nothing waits.
          if (installing.state === 'installed' && registration.waiting === installing && registration.active)
            listener();
        });
      });
    },
    async switchNow() {
      const { waiting } = registration;
      if (waiting === null) return;
      const changed = new Promise<void>((resolve) => {
        container.addEventListener('controllerchange', () => resolve(), { once: true });
      });
      waiting.postMessage('switch');
      await changed;
    },
  };
}
