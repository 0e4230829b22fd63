/// <reference lib="webworker" />
import '../../../mocks/local-storage-shim.ts'; // before msw, which refuses to load without one
import { http, HttpResponse } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';

declare const self: ServiceWorkerGlobalScope;

const handlers = [http.post('*', async ({ request }) => HttpResponse.text(String((await request.text()).length)))];

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'POST') return;
  event.respondWith(getResponse(handlers, event.request).then((response) => response ?? Response.error()));
});
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
