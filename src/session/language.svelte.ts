import type { KeptText } from './kept-text.ts';
import type { Language, LanguageChoice } from './ports/site.ts';

/** The language of the site, Japanese until another one is chosen. */
export function languageChoice(kept: KeptText): LanguageChoice {
  let language = $state.raw<Language>(kept.read() === 'en' ? 'en' : 'ja');
  return {
    get language() {
      return language;
    },
    choose(wanted) {
      language = wanted;
      kept.write(wanted); // where it is not kept, it holds as long as the page
    },
  };
}
