import type { Page } from '@playwright/test';

/** The faults that may befall a request or its answer between the page and its bank. */
export const troubles = {
  silence: 'the bank says nothing, for ever',
  notSent: 'the request is lost on the way',
  lost: 'the bank has done it, and its answer is lost',
  cut: 'the answer is cut off in the middle',
  empty: 'the answer is empty, with status 200',
  html: 'somebody else’s page comes back, with status 200',
  serverError: 'the answer is 500',
  unavailable: 'the answer is 503, with Retry-After',
  tooMany: 'the answer is 429, with Retry-After',
} as const;

export type TroubleKind = keyof typeof troubles;

/**
 * From the next load on, the first request at each path of the wire meets this trouble, and no later one does. A silence lasts
 * longer than any limit: timers of ten seconds or more end when it begins.
 */
export const troubleEachPath = (page: Page, kind: TroubleKind): Promise<unknown> =>
  page.addInitScript((kind: TroubleKind) => {
    const send = window.fetch.bind(window);
    const later = window.setTimeout.bind(window);
    const patience: (() => void)[] = [];
    // The cast drops the overloads of Node's timers.
    window.setTimeout = ((act: () => void, wait = 0) => {
      if (wait >= 10_000) patience.push(act);
      return later(act, wait);
    }) as typeof setTimeout;
    const met = new Set<string>();
    Object.assign(window, { met });
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      const path = new URL(request.url).pathname.replace(/attempts\/[^/]+/, 'attempts/x');
      if (!/\/(api|\.well-known)\//.test(path) || met.has(path)) return send(request);
      met.add(path);
      if (kind === 'silence') {
        patience.forEach((end) => end());
        return new Promise(() => undefined);
      }
      if (kind === 'notSent') throw new TypeError('Failed to fetch');
      if (kind === 'empty') return new Response('');
      if (kind === 'html') return new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
      if (kind === 'lost' || kind === 'cut') {
        const response = await send(request);
        const text = await response.text();
        if (kind === 'lost' || text === '') throw new TypeError('Failed to fetch');
        return new Response(text.slice(0, text.length / 2), response);
      }
      const status = { serverError: 500, unavailable: 503, tooMany: 429 }[kind];
      return new Response('<h1>busy</h1>', { status, headers: { 'Retry-After': '3' } });
    };
  }, kind);

/** The paths at which a request met the trouble. */
export const pathsInTrouble = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...(window as unknown as { met: Set<string> }).met].map((path) => path.replace('/some/project/', '')),
  );
