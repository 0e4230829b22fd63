/** The parts of an address that `URL` and `Location` have in common. */
interface PageAddress {
  readonly origin: string;
  readonly pathname: string;
}

/**
 * True for the one page of the site, whatever its query and hash. Other pages of its host may belong to anybody, and the worker
 * does not answer them for the bank.
 * @param site the folder of the site
 */
export const isEntryPage = (site: PageAddress, { origin, pathname }: PageAddress): boolean =>
  origin === site.origin && [site.pathname, `${site.pathname}index.html`].includes(pathname);

/** The site's own scripts and sheets that its first page names, below the site's base. */
export const programsNamedIn = (html: string): string[] =>
  html.match(/(?<=["'/])assets\/[^"'?#\s]+\.(?:js|css)/g) ?? [];
