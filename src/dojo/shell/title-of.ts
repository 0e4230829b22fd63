import type { SiteTexts } from '../../content/ja/site.ts';
import { quoteOf } from '../../parts/words/quote-of.ts';
import type { Address } from './address.ts';

/** A view's title, for the browser's tab and for screen readers. */
export function titleOf(address: Address, text: SiteTexts): string {
  switch (address.view) {
    case 'home':
      return text.name;
    case 'practice':
      return text.titleOf(text.exercise(text.scenarios[address.scenario].title, text.modes[address.mode].name));
    case 'manual':
      return text.titleOf(text.exercise(text.scenarios[address.scenario].title, text.manual.title));
    case 'scene':
      return text.titleOf(text.studio.picture(quoteOf(address.step)));
    case 'unknown':
      return text.titleOf(text.unknownAddress.title);
    default:
      return text.titleOf(text[address.view].title);
  }
}
