/** A piece of a sentence; `whole` is the short name of something on a screen, 「はい」, which no line break may cut. */
interface QuotedPiece {
  readonly text: string;
  readonly whole: boolean;
}

const name = /(「[^「」]{1,9}」)/;

export const piecesOf = (sentence: string): readonly QuotedPiece[] =>
  sentence
    .split(name)
    .map((text, index) => ({ text, whole: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
