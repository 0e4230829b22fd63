// Firefox has it since 125.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('ja', { granularity: 'word' }) : undefined;

/** Divides a text where a line may break: between words, or without a segmenter around each character that is not Latin. */
const wordsIn = (text: string): readonly string[] =>
  segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : (text.match(/[\w.]+|./gsu) ?? []);

const widthOf = (text: string): number =>
  Array.from(text, (character): number => (character < '\u0100' ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);

/**
 * Wraps a label of a chart to at most two lines, which break between words; a longer one ends with an ellipsis.
 * @param lineWidth in widths of a full-width character
 */
export function wrapLabel(label: string, lineWidth: number): readonly string[] {
  const lines = [''];
  for (const segment of wordsIn(label.replace(/。$/, ''))) {
    const line = lines.at(-1) ?? '';
    // No line begins with a mark that ends or closes something.
    const stays = /^[。、」）)]/.test(segment);
    if (line === '' || stays || widthOf(line + segment) <= lineWidth) lines[lines.length - 1] = line + segment;
    else if (lines.length === 1) lines.push(segment);
    else return [lines[0] ?? '', `${line}…`];
  }
  return lines;
}
