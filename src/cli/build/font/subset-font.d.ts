declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'woff2';
    /** OpenType features by their tags; all where none are named. */
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
    readonly noHinting?: boolean;
  }

  /** Characters that the font lacks are left out without a word. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
