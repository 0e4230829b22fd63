import type { SiteTexts } from '../../content/ja/site.ts';
import type { OfflineUse } from '../../session/ports/site.ts';

/** One sentence about use without a network: in preparation, ready, or impossible and why. */
export function offlineWords(offline: OfflineUse, { offline: words, offlineReady }: SiteTexts): string {
  switch (offline.state) {
    case 'preparing':
      return words.preparing;
    case 'ready':
      return offline.lacking.length === 0 ? offlineReady : words.readyWithout(offlineReady);
    case 'impossible':
      return words.impossible(words.naming(words.because[offline.because], offline.files));
  }
}

/**
 * The words for a part of the site that did not load. A file that the host is known to lack is named, as on the home page.
 * @param what the sentence that says which part it is
 */
export function notLoadedWords(what: string, offline: OfflineUse, { offline: words }: SiteTexts): string {
  const lacks = offline.state === 'impossible' && offline.because === 'filesNotServed';
  return words.notLoaded(
    what,
    lacks ? words.naming(words.because.filesNotServed, offline.files) : words.connectionOrHost,
  );
}
