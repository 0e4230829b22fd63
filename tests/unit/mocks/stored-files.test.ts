import { expect, test } from 'vitest';
import { isNeeded, storeMissing } from '../../../mocks/stored-files.ts';

const base = 'http://site.test/dojo/';
const page = '<script type="module" src="./assets/index-1.js"></script><link href="./assets/index-1.css">';

const contents: Readonly<Record<string, readonly [type: string, content: string]>> = {
  'index.html': ['text/html', page],
  'assets/index-1.js': ['text/javascript', 'start()'],
  'assets/index-1.css': ['text/css', 'a{}'],
  'manifest.webmanifest': ['application/manifest+json', '{}'],
  'assets/font-1.woff2': ['font/woff2', 'letters'],
};

const keyOf = (path: string) => `${base}${path}${path.startsWith('assets/') ? '' : '?__WB_REVISION__=1'}`;
const files = Object.keys(contents).map((path) => ({ path, url: `${base}${path}`, key: keyOf(path) }));

type Answers = Readonly<Record<string, () => Response | Promise<Response>>>;

/** A host that serves the site but for the given answers, and a browser's cache with the given files. */
function surroundings(answers: Answers = {}, stored: readonly string[] = [], put?: () => Promise<void>) {
  const kept = new Map<string, Response>(stored.map((path) => [keyOf(path), new Response('stored before')]));
  const asked: string[] = [];
  const cache = {
    keys: async () => [...kept.keys()].map((key) => new Request(key)),
    put: put ?? (async (key: string, response: Response) => void kept.set(key, response)),
  } as unknown as Cache;
  return {
    kept,
    asked,
    sources: {
      openCache: async () => cache,
      fetchFile: async ({ url }: Request) => {
        const path = url.slice(base.length);
        asked.push(path);
        const [type, content] = contents[path] ?? ['', ''];
        return answers[path]?.() ?? new Response(content, { headers: { 'Content-Type': type } });
      },
      limit: 60_000,
    },
  };
}

const notFound = () => new Response('<h1>404</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } });
const entryPage = () => new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
const refused = (path: string) => ({ path, needed: isNeeded(path), why: 'refused' });

test('everything is stored under its key, what an exercise needs first', async () => {
  const { sources, kept, asked } = surroundings();
  expect(await storeMissing(files.toReversed(), sources)).toEqual([]);
  expect([...kept.keys()].toSorted()).toEqual(files.map(({ key }) => key).toSorted());
  expect(asked.slice(0, 3).every(isNeeded)).toBe(true);
});

test('what is stored already is not fetched again', async () => {
  const { sources, asked } = surroundings({}, ['index.html', 'assets/index-1.js']);
  expect(await storeMissing(files, sources)).toEqual([]);
  expect(asked).toEqual(['assets/index-1.css', 'manifest.webmanifest', 'assets/font-1.woff2']);
});

test.each(['manifest.webmanifest', 'assets/font-1.woff2'])(
  'a host that lacks %s keeps nothing else from being stored',
  async (path) => {
    const { sources, kept } = surroundings({ [path]: notFound });
    expect(await storeMissing(files, sources)).toEqual([refused(path)]);
    expect(kept.size).toBe(files.length - 1);
  },
);

test('a host that answers with its page to a part it does not have has not served that part', async () => {
  const { sources, kept } = surroundings({ 'assets/index-1.js': entryPage, 'assets/font-1.woff2': entryPage });
  expect(await storeMissing(files, sources)).toEqual([refused('assets/index-1.js'), refused('assets/font-1.woff2')]);
  expect(kept.has(keyOf('assets/index-1.js'))).toBe(false);
});

test.each([
  ['of another version', page.replaceAll('index-1', 'index-2'), 'otherVersion'],
  ['of a portal that wants a log-in', '<form>password</form>', 'refused'],
])('a first page %s is not stored', async (_, html, why) => {
  const { sources, kept } = surroundings({
    'index.html': () => new Response(html, { headers: { 'Content-Type': 'text/html' } }),
  });
  expect(await storeMissing(files, sources)).toEqual([{ path: 'index.html', needed: true, why }]);
  expect(kept.has(keyOf('index.html'))).toBe(false);
});

test('a first page that a proxy has added something to is stored', async () => {
  const { sources } = surroundings({
    'index.html': () =>
      new Response(`${page}<script src="/proxy.js"></script>`, { headers: { 'Content-Type': 'text/html' } }),
  });
  expect(await storeMissing(files, sources)).toEqual([]);
});

test('a redirected page and one that varies can be found by every later request', async () => {
  const { sources, kept } = surroundings({
    'index.html': () => {
      const response = new Response(page, { headers: { 'Content-Type': 'text/html', Vary: '*' } });
      return Object.defineProperty(response, 'redirected', { value: true });
    },
  });
  expect(await storeMissing(files, sources)).toEqual([]);
  const stored = kept.get(keyOf('index.html'));
  expect(stored?.redirected).toBe(false);
  expect(stored?.headers.get('Vary')).toBeNull();
  expect(stored?.headers.get('Content-Type')).toBe('text/html');
});

test('without a network no second file is waited for', async () => {
  const { sources, asked } = surroundings({ 'index.html': () => Promise.reject(new TypeError('Failed to fetch')) });
  const missing = await storeMissing(files, sources);
  expect(missing.map(({ why }) => why)).toEqual(files.map(() => 'unreached'));
  expect(asked).toEqual(['index.html']);
});

test('a file whose body ends in the middle has not arrived', async () => {
  const cut = new ReadableStream({ pull: (controller) => controller.error(new TypeError('network error')) });
  const { sources } = surroundings({ 'index.html': () => new Response(cut) });
  expect((await storeMissing(files, sources))[0]).toEqual({ path: 'index.html', needed: true, why: 'unreached' });
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'notKept'],
])('a browser that refuses to store with a %s is named as the reason', async (name, why) => {
  const { sources, asked } = surroundings({}, [], () => Promise.reject(new DOMException('no', name)));
  const missing = await storeMissing(files, sources);
  expect(missing.map((file) => file.why)).toEqual(files.map(() => why));
  expect(asked).toHaveLength(1);
});

test('a browser without a cache stores nothing, and says so', async () => {
  const { sources } = surroundings();
  const openCache = () => Promise.reject(new DOMException('insecure', 'SecurityError'));
  const missing = await storeMissing(files, { ...sources, openCache });
  expect(missing.map(({ why }) => why)).toEqual(files.map(() => 'notKept'));
});
