/// <reference lib="webworker" />
import { createBankServer } from './answer.ts'; // first, since it prepares what the libraries need to load
import { createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const scope = new URL(self.registration.scope);
const { handles, answer } = createBankServer({ base: scope });

// This listener precedes those of Workbox: requests to the bank and the CA are answered here and nowhere else, even when
// somebody opens such an address as a page.
self.addEventListener('fetch', (event) => {
  if (!handles(new URL(event.request.url))) return;
  event.respondWith(answer(event.request));
  event.stopImmediatePropagation();
});

// `cleanupOutdatedCaches` is not called: it would take caches of other sites below this one for old ones of ours.
const manifest = self.__WB_MANIFEST;
precacheAndRoute(manifest);
// The site is one page with its views behind the #, and any query is ignored. Addresses further below may belong to other
// sites. In development nothing is stored to fall back to.
if (manifest.length > 0) {
  const pages = [scope.pathname, `${scope.pathname}index.html`].map(
    (path) => new RegExp(`^${path.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(\\?|$)`),
  );
  registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { allowlist: pages }));
}

// The first worker of an installation need not wait. A later one waits for the message to switch, since it must not change
// the bank under a running exercise.
self.addEventListener('install', (event) => {
  if (self.registration.active === null) event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
  if (event.data === 'switch') event.waitUntil(self.skipWaiting());
});
