import { measures } from './shapes.ts';

// Widths in the bundled font relative to the font size: the widest character of each group, rounded up. All others are at
// most as wide as the font size.
const widths: readonly (readonly [group: RegExp, width: number])[] = [
  [/^[ !"'()*,\-./:;I[\\\]^_`fijlrt{|}~]$/, 0.53],
  [/^[#%&@MOQWmw]$/, 1],
  [/^[a-z]$/, 0.71],
  [/^[!-~]$/, 0.84],
];

const width = (character: string): number => widths.find(([group]) => group.test(character))?.[1] ?? 1;

const widthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + width(character), 0) * measures.captionFontSize;

// Characters that may not begin a line, and those that may not end one (JIS X 4051).
const notFirst =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%),.:;?!\]}]$/u;
const notLast = /^[（〔［｛〈《「『【(\[{]$/u;

// Boundaries between phrases: after a particle or a punctuation mark, before the next word.
const betweenPhrases = /(?<=[\p{sc=Hira}、。」』）])(?=[^\p{sc=Hira}、。，．」』）ー])|(?<= )(?=\S)/u;

/** Text that stays on one line: phrases, or the parts of a phrase that is longer than a line. */
const unitsOf = (words: string, most: number): readonly string[] =>
  words.split(betweenPhrases).flatMap((phrase) => (widthOf([...phrase]) <= most ? [phrase] : charactersOf(phrase)));

/** Characters, each together with those that may not be separated from it. */
function charactersOf(phrase: string): readonly string[] {
  const units: string[] = [];
  for (const character of phrase) {
    const before = units.at(-1);
    if (before !== undefined && (notFirst.test(character) || notLast.test(before.slice(-1)))) {
      units[units.length - 1] = before + character;
    } else units.push(character);
  }
  return units;
}

function filled(units: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const unit of units) {
    const line = lines.at(-1);
    if (line === undefined || widthOf([...(line + unit).trimEnd()]) > room) lines.push(unit);
    else lines[lines.length - 1] = line + unit;
  }
  return lines.map((line) => line.trim());
}

interface CaptionText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks a caption into lines of similar length, none wider than `room`, breaking phrases only where it must. */
export function captionText(words: string, room: number): CaptionText {
  const characters = [...words];
  const most = Math.max(
    measures.captionFontSize * 4,
    Math.min(room, measures.captionWidth) - 2 * measures.captionPadding,
  );
  const units = unitsOf(words, most);
  const fewest = filled(units, most);
  // Even lines look better than a full one and a short rest.
  const even = filled(units, Math.min(most, widthOf(characters) / fewest.length + measures.captionFontSize));
  const lines = even.length > fewest.length ? fewest : even;
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => widthOf([...line])))) + 2 * measures.captionPadding,
    height: lines.length * measures.captionLine + 2 * measures.captionPadding,
  };
}
