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

interface CaptionText {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Breaks the words of a caption into lines of about the same length, none wider than `room`. */
export function captionText(words: string, room: number): CaptionText {
  const letters = [...words];
  const most = Math.max(
    measures.captionLetter * 4,
    Math.min(room, measures.captionWidth) - 2 * measures.captionPadding,
  );
  const count = Math.max(1, Math.ceil(widthOf(letters) / most));
  // Even lines look better than a full one and a rest.
  const wanted = Math.min(most, widthOf(letters) / count + measures.captionLetter);
  const lines: string[][] = [[]];
  for (const letter of letters) {
    let line = lines.at(-1) ?? [];
    if (line.length > 0 && widthOf([...line, letter]) > wanted && !notFirst.test(letter)) {
      const next: string[] = [];
      while (line.length > 1 && notLast.test(line.at(-1) ?? '')) next.unshift(line.pop() ?? '');
      lines.push((line = next));
    }
    line.push(letter);
  }
  return {
    lines: lines.map((line) => line.join('').trim()),
    width: Math.ceil(Math.max(...lines.map(widthOf))) + 2 * measures.captionPadding,
    height: lines.length * measures.captionLine + 2 * measures.captionPadding,
  };
}
