const maxCharacters = 60;
// Made here: pictures would need a letter for each character of a literal.
const replacement = String.fromCodePoint(0xfffd);

/**
 * A foreign text such as a file's name or a part of an address, as it may be quoted in a sentence: without invisible or
 * direction-changing characters, and no longer than a line.
 */
export function quoteOf(text: string): string {
  const characters = [...text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, replacement)];
  return characters.length > maxCharacters ? `${characters.slice(0, maxCharacters).join('')}…` : characters.join('');
}
