import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a visitor downloads, in octets; all but the files of the precache as gzip makes them. */
export interface BuildSizes {
  /** The page's JavaScript before anything is clicked. */
  readonly firstScripts: number;
  /** The page itself and all that it needs at first: scripts, styles, fonts, icon. */
  readonly firstLoad: number;
  readonly worker: number;
  /** The largest file that shall be kept for use without a network, unzipped. */
  readonly largestFile: { readonly name: string; readonly octets: number };
}

export function measureBuild(folder: string): BuildSizes {
  const first = firstFiles(folder);
  const scripts = first.filter((name) => name.endsWith('.js'));
  // Without this an address that is written differently would make everything small and good.
  if (scripts.length === 0) throw new Error(`${folder}/index.html names no script that is there`);
  const zipped = (files: readonly string[]) =>
    files.reduce((octets, file) => octets + gzipSync(readFileSync(join(folder, file))).length, 0);
  const [largestFile = { name: '', octets: 0 }] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, stats: statSync(join(folder, name)) }))
    .filter(({ name, stats }) => stats.isFile() && name !== 'sw.js')
    .map(({ name, stats }) => ({ name, octets: stats.size }))
    .toSorted((left, right) => right.octets - left.octets);
  return {
    firstScripts: zipped(scripts),
    firstLoad: zipped(first),
    worker: zipped(['sw.js']),
    largestFile,
  };
}

/** What the page names, what that imports at once, and what the styles name. */
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

// The built files hold nothing else that looks like these; a link to what does not exist is no file of ours.
const linksIn: Readonly<Record<string, RegExp>> = {
  html: /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g,
  js: /(?:^|[;}\s])(?:import|export)\b(?:[\w*${},\s]*?\bfrom\b)?\s*["'](\.[^"']+)["']/g,
  css: /url\(["']?([^"')]+)["']?\)/g,
};
