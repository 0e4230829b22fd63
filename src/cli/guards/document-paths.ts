import { dirname, join, normalize } from 'node:path/posix';

/** A Markdown file, by its path from the repository's root. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** The top-level folders, which distinguish a path from other code in backticks. */
const tops = ['src', 'mocks', 'tests', 'public', '.github', '.ci'];

/**
 * Finds paths and links in documents that lead nowhere, in a line each.
 * @param paths of all files and folders of the repository, from its root
 */
export function lostPaths(documents: readonly Document[], paths: ReadonlySet<string>): readonly string[] {
  const texts = new Map(documents.map(({ path, text }) => [path, text]));
  return documents.flatMap((document) => [
    ...linksIn(document.text)
      .filter((link) => !leadsSomewhere(link, document, paths, texts))
      .map((link) => `${document.path} links to ${link}, which is not there`),
    ...namesIn(document.text)
      .filter((name) => !isThere(name, document, paths))
      .map((name) => `${document.path} names ${name}, which is not there`),
  ]);
}

/** Links within the repository. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));

function leadsSomewhere(
  link: string,
  { path }: Document,
  paths: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), file)).replace(/\/$/, '');
  if (!paths.has(target)) return false;
  return anchor === undefined || headingsIn(texts.get(target) ?? '').includes(anchor);
}

/** The anchors that GitHub gives to headings. */
const headingsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Names of files and folders in backticks; one with a placeholder, such as `<id>.ts`, does not match. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.@/-]+)`/g)].map(([, name = '']) => name.replace(/\/$/, '')).filter(isName);

const isName = (name: string): boolean =>
  tops.some((top) => name.startsWith(`${top}/`)) || /^[\w-][\w./-]*\.(ts|svelte|css|md)$/.test(name);

/** A name is a path from the root, from the document, or from a folder below it; a file's name alone may mean one anywhere. */
function isThere(name: string, { path }: Document, paths: ReadonlySet<string>): boolean {
  const folder = dirname(path);
  if (paths.has(name) || paths.has(normalize(join(folder, name)))) return true;
  const below = folder === '.' || !name.includes('/') ? '' : `${folder}/`;
  return [...paths].some((each) => each.startsWith(below) && each.endsWith(`/${name}`));
}
