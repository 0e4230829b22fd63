import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './served-site.ts';
import { test as base } from './site.ts';

/** The files of one version of the site, by their paths below its base. */
export type Version = ReadonlyMap<string, Buffer>;

/** How a request ends: with its file, with this status, cut off, or never. */
export type Fate = 'served' | number | 'cut' | 'silence';

/** A site that can get another version while it is open, and whose server can fail. */
export interface ChangingSite extends Site {
  version: Version;
  fate: (path: string) => Fate;
  /** Serves everything from now on; who still waited for an answer learns that none will come. */
  recover(): void;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export const builtVersion = (): Version =>
  new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(dist, path), readFileSync(path)]),
  );

/**
 * The same program as a later build would be: every hashed file has another name, everything that names one another
 * content, and the page says `mark`, which is three letters.
 */
export function versionAfter(version: Version, mark: string): Version {
  const names = [...version.keys()].filter((path) => path.startsWith('assets/')).map((path) => path.slice(7));
  const nextName = (name: string) => name.replace(/-.{3}(?=.{4}\.\w+$)/, `-${mark}`);
  const kept = names.filter((name) => nextName(name) === name);
  if (kept.length > 0) throw new Error(`No later build has these names: ${kept.join(', ')}`);
  const renamed = new Map(names.map((name) => [name, nextName(name)]));
  const rename = (text: string) => [...renamed].reduce((changed, [name, next]) => changed.replaceAll(name, next), text);
  return new Map(
    [...version].map(([path, content]) => {
      const text = rename(content.toString('utf8'));
      const marked = path === 'index.html' ? text.replace('<html', `<html data-version="${mark}"`) : text;
      const later =
        path === 'sw.js'
          ? marked.replace(/"revision":"[^"]+","url":"index.html"/, `"revision":"${mark}","url":"index.html"`)
          : marked;
      return [rename(path), Buffer.from(later)];
    }),
  );
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

function serve(response: ServerResponse, path: string, content: Buffer | undefined, fate: Fate): void {
  if (fate === 'silence') return;
  if (typeof fate === 'number' || !content) {
    response
      .writeHead(typeof fate === 'number' ? fate : 404, { 'Content-Type': 'text/html' })
      .end('<h1>elsewhere</h1>');
    return;
  }
  // As long as it says only if it is not cut off.
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Length': content.length,
    'Cache-Control': 'no-cache',
  });
  if (fate === 'cut') response.write(content.subarray(0, content.length / 2), () => response.destroy());
  else response.end(content);
}

async function start(): Promise<ChangingSite> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    const path = pathname.slice('/some/project/'.length) || 'index.html';
    asked.push(path);
    serve(response, path, site.version.get(path), site.fate(path));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not served at a port');
  const site: ChangingSite = {
    url: `http://127.0.0.1:${address.port}/some/project/`,
    version: builtVersion(),
    fate: () => 'served',
    asked,
    recover: () => {
      site.fate = () => 'served';
      server.closeAllConnections();
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return site;
}

/** Tests whose `site` is one that changes. */
export const test = base.extend<{ changing: ChangingSite; site: Site }>({
  changing: async ({}, use) => {
    const site = await start();
    await use(site);
    await site.stop();
  },
  site: async ({ changing }, use) => use(changing),
});
