import type { KeptText } from '../machine/kept-text.ts';
import type { Language, LanguageChoice } from '../ports/site.ts';

/** The site's language with its words. Japanese words come with each view, so Japanese has no translation. */
export interface Speech<Words> extends LanguageChoice {
  readonly translation: Words | undefined;
  /** Resolves when the language chosen at an earlier visit has loaded, or has failed to. */
  readonly ready: Promise<void>;
  /** Another tab has changed the stored value. */
  readonly changedElsewhere: () => void;
}

/** @param load loads the words of each language other than Japanese */
export function languageChoice<Words>(
  kept: KeptText,
  load: Readonly<Record<Exclude<Language, 'ja'>, () => Promise<Words>>>,
): Speech<Words> {
  let wanted = $state.raw<Language>('ja');
  let inForce = $state.raw<{ readonly language: Language; readonly words?: Words }>({ language: 'ja' });
  let missing = $state.raw(false);

  async function speak(language: Language): Promise<void> {
    wanted = language;
    missing = false;
    try {
      const found = language === 'ja' ? { language } : { language, words: await load[language]() };
      if (wanted === language) inForce = found; // else another one was chosen meanwhile
    } catch {
      if (wanted !== language) return;
      wanted = inForce.language;
      missing = true;
    }
  }
  const languageIn = (text: string | null): Language => (text === 'en' ? 'en' : 'ja');
  /** The stored text when this tab last looked. */
  let seen = kept.read();

  return {
    get language() {
      return inForce.language;
    },
    get wanted() {
      return wanted;
    },
    get missing() {
      return missing;
    },
    get translation() {
      return inForce.words;
    },
    ready: speak(languageIn(seen)),
    choose(language) {
      kept.write(language); // where it is not kept, it holds as long as the page
      seen = kept.read();
      return speak(language);
    },
    changedElsewhere() {
      const text = kept.read();
      if (text === seen) return; // something else was changed, perhaps while this choice could not be kept
      seen = text;
      // Nobody chooses a language by clearing the storage.
      if (text !== null && languageIn(text) !== wanted) void speak(languageIn(text));
    },
  };
}
