import { isEntryPage } from '../src/contract/entry-page.ts';

/** The parts of a request by which the worker tells whose it is. */
interface Sent {
  readonly method: string;
  /** The address of the page that sent it: empty where that page wants it withheld, as the site's own page does. */
  readonly referrer: string;
}

/**
 * True if the site's own page sent a request. Its worker sees the requests of other pages as well if they lie below it.
 * @param client the page, if it is still open
 */
export function isOwnRequest(site: URL, { referrer }: Sent, client: { readonly url: string } | undefined): boolean {
  // Nobody hears the answer to a page that has closed meanwhile. If it may have been the site's own, the request holds what
  // was meant for the bank, and must stay out of the network.
  if (client === undefined) return referrer === '';
  return isEntryPage(site, new URL(client.url));
}

/** True for the files of the CA that somebody may open or save like a page. Forms of whatever page reach nothing here. */
export const isOpenedFile = ({ method }: Sent, path: string | undefined): boolean =>
  method === 'GET' && /^ca\/(root|issuing)\.(cer|crl)$/.test(path ?? '');
