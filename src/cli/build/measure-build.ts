import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The sizes of a visitor's downloads in bytes, compressed by gzip except for `largestFile`. */
export interface BuildSizes {
  /** The page's JavaScript before anything is clicked. */
  readonly firstScripts: number;
  /** The page and everything it loads at once: scripts, styles, fonts, icon. */
  readonly firstLoad: number;
  readonly workerCode: number;
  /** The worker's list of the site's files, which grows with each of them. */
  readonly fileList: number;
  /** The largest file that the worker stores for use without a network, unzipped. */
  readonly largestFile: { readonly name: string; readonly bytes: number };
}

export function measureBuild(folder: string): BuildSizes {
  const first = firstFiles(folder);
  const scripts = first.filter((name) => name.endsWith('.js'));
  // If the pattern stopped matching, every size would be 0 and pass.
  if (scripts.length === 0) throw new Error(`${folder}/index.html names no script that is there`);
  const zipped = (files: readonly string[]) =>
    files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(folder, file))).length, 0);
  const { code, list } = partsOfWorker(readFileSync(join(folder, 'sw.js'), 'utf8'));
  const [largestFile = { name: '', bytes: 0 }] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(folder, name)) }))
    .filter(({ name, stats }) => stats.isFile() && name !== 'sw.js')
    .map(({ name, stats }) => ({ name, bytes: stats.size }))
    .toSorted((left, right) => right.bytes - left.bytes);
  return {
    firstScripts: zipped(scripts),
    firstLoad: zipped(first),
    workerCode: gzipSync(code).length,
    fileList: gzipSync(list).length,
    largestFile,
  };
}

/** The list is JSON that Workbox puts in once the code is minified. */
function partsOfWorker(worker: string): { readonly code: string; readonly list: string } {
  const list = /\[\{"revision":[^[\]]*\}\]/.exec(worker)?.[0];
  // If the pattern stopped matching, the list would count as code, and the code would seem to grow with it.
  if (list === undefined) throw new Error('sw.js has no list of the files that it stores');
  return { code: worker.replace(list, '[]'), list };
}

/** The files that the page names, those that they import at once, and those that the styles name. */
function firstFiles(folder: string): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string) => {
    if (found.has(name) || !existsSync(join(folder, name))) return;
    found.add(name);
    const links = linksIn[name.split('.').at(-1) ?? ''];
    if (!links) return;
    for (const [, link = ''] of readFileSync(join(folder, name), 'utf8').matchAll(links)) {
      if (!link.includes(':')) visit(join(dirname(name), link));
    }
  };
  visit('index.html');
  return [...found];
}

// Nothing else in the built files looks like these; a link that leads to no file is somebody else's.
const linksIn: Readonly<Record<string, RegExp>> = {
  html: /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  js: /(?:^|[;}\s])(?:import|export)\b(?:[\w*${},\s]*?\bfrom\b)?\s*["'](\.[^"']+)["']/g,
  css: /url\(["']?([^"')]+)["']?\)/g,
};
