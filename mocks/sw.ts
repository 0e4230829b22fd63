/// <reference lib="webworker" />
import { createBankServer } from './answer.ts'; // first, since it prepares what the libraries need to load
import { PrecacheController, PrecacheRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isEntryPage } from '../src/contract/entry-page.ts';
import { storedFilesQuestion, type StoredFilesReport } from '../src/contract/stored-files.ts';
import { isOpenedFile, isOwnRequest } from './own-requests.ts';
import { storeMissing } from './stored-files.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: (PrecacheEntry | string)[] };

const scope = new URL(self.registration.scope);
const { paths, answer } = createBankServer({ base: scope });

// This listener precedes those of Workbox. The site's own page gets the answers of the bank and the CA from here and nowhere
// else. At the root of a host, the worker also sees requests that other sites there send to addresses of their own.
self.addEventListener('fetch', (event) => {
  const { request, clientId } = event;
  const url = new URL(request.url);
  if (!paths.includes(url)) return;
  event.stopImmediatePropagation();
  if (request.mode !== 'navigate') event.respondWith(answerOwn(request, clientId));
  else if (isOpenedFile(request, paths.pathOf(url))) event.respondWith(answer(request));
});

async function answerOwn(request: Request, clientId: string): Promise<Response> {
  return isOwnRequest(scope, request, await self.clients.get(clientId)) ? answer(request) : fetch(request);
}

// `cleanupOutdatedCaches` is not called: it would take caches of other sites below this one for old ones of ours. Workbox
// finds and prunes what is stored, but does not store it itself: it would install all files or nothing, and repair nothing.
const stored = new PrecacheController();
stored.addToCacheList(self.__WB_MANIFEST);
registerRoute(new PrecacheRoute(stored));
const files = [...stored.getURLsToCacheKeys()].map(([url, key]) => ({ path: url.slice(scope.href.length), url, key }));

// The site is one page with its views behind the #. Addresses further below may belong to other sites. In development nothing
// is stored to fall back to.
if (files.length > 0) {
  const page = async ({ request }: { request: Request }) =>
    (await stored.matchPrecache('index.html')) ?? fetch(request);
  registerRoute(({ request, url }) => request.mode === 'navigate' && isEntryPage(scope, url), page);
}

// Long enough for the largest file on a slow line.
const fileLimit = 60_000;

let storing: Promise<StoredFilesReport> | undefined;
/** Stores what is missing, once for all that ask at the same time. */
function storeSite(): Promise<StoredFilesReport> {
  storing ??= storeMissing(files, {
    openCache: () => caches.open(stored.strategy.cacheName),
    fetchFile: (request) => fetch(request),
    limit: fileLimit,
  }).then((missing) => {
    storing = undefined;
    return { files: files.length, missing };
  });
  return storing;
}

self.addEventListener('install', (event) => {
  const whole = storeSite().then(({ missing }) => {
    const lacking = missing.find(({ needed }) => needed);
    if (lacking) throw new Error(`${lacking.path} could not be stored: ${lacking.why}`);
  });
  event.waitUntil(whole);
  // The first worker of an installation need not wait, nor one that replaces a foreign worker of the same scope. A later one
  // waits for the message to switch, since it must not change the bank under a running exercise.
  const { active } = self.registration;
  if (active === null || active.scriptURL !== self.location.href) event.waitUntil(self.skipWaiting());
});
self.addEventListener('activate', (event) => {
  void stored.activate(event);
  event.waitUntil(self.clients.claim());
});
self.addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim());
  if (event.data === 'switch') event.waitUntil(self.skipWaiting());
  if (event.data === storedFilesQuestion) {
    event.waitUntil(storeSite().then((report) => event.ports[0]?.postMessage(report)));
  }
});
