import { measures } from './shapes.ts';

// How much of the letter's height the widest of each kind takes in the bundled font, rounded up. What is not named here takes
// no more than the whole.
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/^[ !"'()*,\-./:;I[\\\]^_`fijlrt{|}~]$/, 0.53],
  [/^[#%&@MOQWmw]$/, 1],
  [/^[a-z]$/, 0.71],
  [/^[!-~]$/, 0.84],
];

const width = (letter: string): number => widths.find(([letters]) => letters.test(letter))?.[1] ?? 1;

const widthOf = (letters: readonly string[]): number =>
  letters.reduce((sum, letter) => sum + width(letter), 0) * measures.captionLetter;

// JIS X 4051: what does not begin a line, and what does not end one.
const notFirst =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ%),.:;?!\]}]$/u;
const notLast = /^[（〔［｛〈《「『【(\[{]$/u;

// Between phrases: after their particle or a mark, before the next word.
const betweenPhrases = /(?<=[\p{sc=Hira}、。」』）])(?=[^\p{sc=Hira}、。，．」』）ー])|(?<= )(?=\S)/u;

/** Letters that stay together; a phrase that is longer than a line comes as the pieces that may be apart. */
const unitsOf = (words: string, most: number): readonly string[] =>
  words.split(betweenPhrases).flatMap((phrase) => (widthOf([...phrase]) <= most ? [phrase] : lettersOf(phrase)));

/** Each letter with those that may not be apart from it. */
function lettersOf(phrase: string): readonly string[] {
  const units: string[] = [];
  for (const letter of phrase) {
    const before = units.at(-1);
    if (before !== undefined && (notFirst.test(letter) || notLast.test(before.slice(-1)))) {
      units[units.length - 1] = before + letter;
    } else units.push(letter);
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

/** Breaks the words of a caption into lines of about the same length, none wider than `room`, and phrases only where they must. */
export function captionText(words: string, room: number): CaptionText {
  const letters = [...words];
  const most = Math.max(
    measures.captionLetter * 4,
    Math.min(room, measures.captionWidth) - 2 * measures.captionPadding,
  );
  const units = unitsOf(words, most);
  const fewest = filled(units, most);
  // Even lines look better than a full one and a rest.
  const even = filled(units, Math.min(most, widthOf(letters) / fewest.length + measures.captionLetter));
  const lines = even.length > fewest.length ? fewest : even;
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map((line) => widthOf([...line])))) + 2 * measures.captionPadding,
    height: lines.length * measures.captionLine + 2 * measures.captionPadding,
  };
}
