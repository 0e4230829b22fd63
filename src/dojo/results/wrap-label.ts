const words = new Intl.Segmenter('ja', { granularity: 'word' });

const widthOf = (text: string): number =>
  Array.from(text, (letter): number => (letter < '\u0100' ? 0.5 : 1)).reduce((sum, width) => sum + width, 0);

/**
 * A label of a chart in at most two lines, which break between words; what is longer ends with an ellipsis.
 * @param lineWidth in widths of a wide letter
 */
export function wrapLabel(label: string, lineWidth: number): readonly string[] {
  const lines = [''];
  for (const { segment } of words.segment(label.replace(/。$/, ''))) {
    const line = lines.at(-1) ?? '';
    // No line begins with what ends or closes something.
    const stays = /^[。、」）)]/.test(segment);
    if (line === '' || stays || widthOf(line + segment) <= lineWidth) lines[lines.length - 1] = line + segment;
    else if (lines.length === 1) lines.push(segment);
    else return [lines[0] ?? '', `${line}…`];
  }
  return lines;
}
