/** The element that stands in place of a text, and the words that it translates. */
interface Translation {
  font: Element;
  readonly words: string;
}

const isFont = (node: Node | null): node is HTMLElement => node instanceof Element && node.localName === 'font';

/** The nodes that came in place of one that left, and those beside it. */
const placeOf = ({ addedNodes, previousSibling, nextSibling }: MutationRecord): readonly Node[] =>
  [...addedNodes, previousSibling, nextSibling].filter((node) => node !== null);

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/**
 * Keeps the page in step with its program while the browser's translator is at work. A translator puts a <font> in place of
 * each text, but Svelte holds on to the text nodes: it writes new words into nodes that are gone, and finds the ends of a block
 * by them. So each replaced text goes back to its place, empty, before its translation. New words in it take the translation
 * away, to be translated in their turn; and if it leaves the page, its translation leaves with it.
 * @returns stops it
 */
export function followTranslator(root: Node): () => void {
  const translations = new Map<Text, Translation>();
  const texts = new WeakMap<Element, Text>();

  function keep(text: Text, font: Element) {
    translations.set(text, { font, words: text.data });
    texts.set(font, text);
    font.before(text);
    text.data = '';
  }

  /** The text has the words again, new ones or its own. */
  function giveBack(text: Text, { font, words }: Translation, own: boolean) {
    translations.delete(text);
    texts.delete(font);
    if (own) text.data = words;
    // A text that comes anew is translated again.
    if (font.isConnected && text.isConnected) font.replaceWith(text);
    else font.remove();
  }

  /** A translation that is not yet known. */
  const newFontAt = (record: MutationRecord) =>
    placeOf(record)
      .filter((node) => isFont(node))
      .find((font) => font.isConnected && !texts.has(font));

  function textLeft(text: Text, record: MutationRecord, written: boolean) {
    const translation = translations.get(text);
    if (translation) giveBack(text, translation, text.data === '');
    else if (!text.isConnected && /\S/.test(text.data)) {
      const font = newFontAt(record);
      if (font && written) font.replaceWith(text);
      else if (font) keep(text, font);
    }
  }

  /** A translator takes its work back, or does it anew. */
  function fontLeft(font: Element, record: MutationRecord, added: ReadonlySet<Node>) {
    const text = texts.get(font);
    const translation = text && translations.get(text);
    if (!translation || font.isConnected) return;
    const successor = newFontAt(record);
    if (successor) {
      texts.delete(font);
      texts.set(successor, text);
      translation.font = successor;
      return;
    }
    for (const node of placeOf(record)) if (isText(node) && node !== text && added.has(node)) node.remove();
    giveBack(text, translation, true);
  }

  const observer = new MutationObserver((records) => {
    const written = new Set(records.filter(({ type }) => type === 'characterData').map(({ target }) => target));
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const record of records) {
      for (const node of record.removedNodes) {
        if (isText(node)) textLeft(node, record, written.has(node));
        else if (isFont(node)) fontLeft(node, record, added);
      }
    }
    for (const node of written) {
      const translation = isText(node) && translations.get(node);
      if (translation) giveBack(node, translation, false);
    }
    // The observer's own changes are nothing to follow.
    observer.takeRecords();
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
