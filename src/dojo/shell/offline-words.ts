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
      return words.impossible(words.because[offline.because], offline.files);
  }
}
