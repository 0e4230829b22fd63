import { programsNamedIn } from '../contract/entry-page.ts';

/**
 * Resolves to true if the host has another version of the site than this page, whose remaining parts can then no longer be
 * had. Without an answer nothing is known, and with a worker the parts come from its cache.
 * @param page the document as it was loaded
 */
export async function isOutdated(base: URL, page: string): Promise<boolean> {
  try {
    const response = await fetch(base, { cache: 'no-store', credentials: 'same-origin' });
    if (!response.ok) return false;
    const [own, hosts] = [programsNamedIn(page), programsNamedIn(await response.text())];
    return own.length > 0 && hosts.length > 0 && !hosts.some((each) => each.endsWith('.js') && own.includes(each));
  } catch {
    return false;
  }
}
