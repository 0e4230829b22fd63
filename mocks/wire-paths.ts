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
        wireFolders.some((folder) => `${plainest(url.pathname)}/`.startsWith(`${plainSite}${folder}`))),
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

/** The path as the most lenient hosts read it: decoded to the end, in small letters, with single slashes and without dots. */
function plainest(path: string): string {
  const once = path.replaceAll(/%([0-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  if (once !== path) return plainest(once);
  const parts: string[] = [];
  for (const part of once.toLowerCase().split(/[/\\]+/)) {
    if (part !== '.' && part !== '..') parts.push(part);
    else if (part === '..' && parts.length > 1) parts.pop();
  }
  return parts.join('/');
}
