/** A piece of a sentence; `whole` is the short name of something on a screen, 「はい」, which no line break may cut. */
interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

const name = /(「[^「」]{1,9}」)/;

export const piecesOf = (sentence: string): readonly Piece[] =>
  sentence
    .split(name)
    .map((text, index) => ({ text, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
