/// <reference lib="webworker" />
import { createAnswer } from './answer.ts';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const { handles, answer } = createAnswer({ base: self.registration.scope });

// Before the listeners of Workbox: what belongs to the bank or the CA is answered here and nowhere else, even when somebody
// opens such an address as a page.
self.addEventListener('fetch', (event) => {
  if (!handles(new URL(event.request.url))) return;
  event.respondWith(answer(event.request));
  event.stopImmediatePropagation();
});

const manifest = self.__WB_MANIFEST;
precacheAndRoute(manifest);
cleanupOutdatedCaches();
// The site has one page; its places are told apart after the #. In development there is nothing to fall back to.
if (manifest.length > 0) registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html')));

// The first worker of an installation has nobody to wait for. A later one waits until it is told to switch, since it must
// not change the bank under a running exercise.
self.addEventListener('install', (event) => {
  if (self.registration.active === null) event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
  if (event.data === 'switch') event.waitUntil(self.skipWaiting());
});
