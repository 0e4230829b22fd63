/** A piece of a sentence. A `whole` one quotes the short name of something on a screen, 「はい」, and must not be broken. */
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
