import { wireFolders } from './handlers/wire/wire-address.ts';

/** The part of the wire's addresses that a site's own requests and those of others are told apart by. */
export interface WirePaths {
  /** True for every address that some host could take for one of the wire, however it is spelt. */
  includes(url: URL): boolean;
  /** The path below the site if it is spelt as the wire spells it; undefined for other spellings. */
  pathOf(url: URL): string | undefined;
}

/** @param site the folder of the site */
export function wirePaths(site: URL): WirePaths {
  const plainSite = plainest(site.pathname);
  const pathOf = (url: URL) => {
    if (url.origin !== site.origin || !url.pathname.startsWith(site.pathname)) return undefined;
    const path = url.pathname.slice(site.pathname.length);
    return wireFolders.some((folder) => decodedPath(path).startsWith(folder)) ? path : undefined;
  };
  return {
    includes: (url) =>
      pathOf(url) !== undefined ||
      (url.origin === site.origin &&
        wireFolders.some((folder) => `${plainest(url.pathname)}/`.startsWith(`${plainSite}/${folder}`))),
    pathOf,
  };
}

/** Letters may be percent-encoded without need, and the address is the same (RFC 3986, 6.2.2.2). */
export function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * The path as the most lenient hosts read it: decoded to the end, in small letters, with single slashes, and without dots, parameters
 * (RFC 3986, 3.3) and the dots and blanks at a part's end that Windows leaves out.
 */
function plainest(path: string): string {
  const parts: string[] = [];
  for (const written of decodedToTheEnd(path)
    .toLowerCase()
    .split(/[/\\]+/)) {
    const [named = ''] = written.split(';', 1);
    if (named === '..') parts.length = Math.max(1, parts.length - 1);
    const part = named.replace(endUnread, '');
    // The part in front of the first slash is empty; nothing else without a name is one.
    if (part !== '' || parts.length === 0) parts.push(part);
  }
  return parts.join('/');
}

const endUnread = /(?<![.\s\p{Cc}])[.\s\p{Cc}]+$/u;

/** Not round by round where percent signs are encoded again and again: each would take as long as the path is. */
function decodedToTheEnd(path: string): string {
  let [before, decoded] = ['', path];
  while (decoded !== before) {
    before = decoded;
    decoded = decoded
      .replaceAll(/%(?:25)+/g, '%')
      .replaceAll(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  }
  return decoded;
}
