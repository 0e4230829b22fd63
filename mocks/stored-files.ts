import { programsNamedIn } from '../src/contract/entry-page.ts';
import type { MissingFile } from '../src/contract/stored-files.ts';

/** A file of the site as the cache knows it. */
export interface SiteFile {
  /** Below the site's base. */
  readonly path: string;
  readonly url: string;
  /** The address under which the cache has it: with its revision, unless that is a part of its name. */
  readonly key: string;
}

export interface FileSources {
  /** Rejects where the browser keeps nothing. */
  openCache(): Promise<Cache>;
  fetchFile(request: Request): Promise<Response>;
  /** Milliseconds after which a file that has not arrived whole is given up. */
  readonly limit: number;
}

type Why = MissingFile['why'];

const entryPage = 'index.html';
const isProgram = (path: string): boolean => /\.(js|css)$/.test(path);

/**
 * True for files without which a view does not work. The others must not keep the worker from installing: there are hosts that
 * answer 404 to names such as `.webmanifest` and `.woff2`.
 */
export const isNeeded = (path: string): boolean => path === entryPage || isProgram(path);

/**
 * Fetches every file that the cache lacks, the needed ones first and one at a time, and resolves to those that are missing
 * still. Files that are stored already stay as they are. It never rejects.
 */
export async function storeMissing(
  files: readonly SiteFile[],
  { openCache, fetchFile, limit }: FileSources,
): Promise<MissingFile[]> {
  const [needed, others] = [true, false].map((wanted) => files.filter(({ path }) => isNeeded(path) === wanted));
  const missing: MissingFile[] = [];
  let stopped: Why | undefined;
  try {
    const cache = await openCache();
    const stored = new Set((await cache.keys()).map(({ url }) => url));
    const paths = new Set(files.map(({ path }) => path));
    for (const file of [...(needed ?? []), ...(others ?? [])]) {
      if (stored.has(file.key)) continue;
      const why = stopped ?? (await store(file, cache, paths, { fetchFile, limit }));
      if (why) missing.push({ path: file.path, needed: isNeeded(file.path), why });
      // A full or refused storage is the same for the next file. A host that does not reply is not asked again either, or a
      // hundred files would take a hundred times the limit.
      if (why === 'full' || why === 'notKept' || why === 'unreached') stopped = why;
    }
    return missing;
  } catch {
    return files.map(({ path }) => ({ path, needed: isNeeded(path), why: 'notKept' }));
  }
}

async function store(
  { path, url, key }: SiteFile,
  cache: Cache,
  paths: ReadonlySet<string>,
  { fetchFile, limit }: Pick<FileSources, 'fetchFile' | 'limit'>,
): Promise<Why | undefined> {
  let file: Response;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), limit);
  try {
    // A name without a revision is the hash of its content, so the browser's own cache cannot hold an older file.
    const cacheMode = key === url ? 'default' : 'reload';
    const response = await fetchFile(
      new Request(url, { cache: cacheMode, credentials: 'same-origin', signal: late.signal }),
    );
    const content = await response.blob();
    const why = await whyNotThisFile(response, content, path, paths);
    if (why) return why;
    // A copy, since a navigation may not be answered with a response that was redirected. Without `Vary`, since the cache
    // refuses `*`, and would not find for a navigation what it stored for the worker.
    const headers = new Headers(response.headers);
    headers.delete('Vary');
    file = new Response(content, { headers });
  } catch {
    return 'unreached';
  } finally {
    clearTimeout(timer);
  }
  try {
    await cache.put(key, file);
    return undefined;
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'notKept';
  }
}

async function whyNotThisFile(
  response: Response,
  content: Blob,
  path: string,
  paths: ReadonlySet<string>,
): Promise<Why | undefined> {
  if (!response.ok) return 'refused';
  const isHtml = (response.headers.get('Content-Type') ?? '').startsWith('text/html');
  // Hosts of single-page applications answer every unknown address with their page.
  if (!path.endsWith('.html') && isHtml) return 'refused';
  if (path !== entryPage) return undefined;
  const named = programsNamedIn(await content.text());
  if (named.length === 0) return 'refused';
  return named.every((each) => paths.has(each)) ? undefined : 'otherVersion';
}
