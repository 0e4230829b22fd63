/** A place in the text of an SVG, counted from 1 as editors do. */
interface MarkupPlace {
  readonly line: number;
  readonly column: number;
}

/** The reason why a logo is refused, as data for words of any language. */
export type LogoFault =
  | { readonly kind: 'form' | 'notUtf8' | 'noSize' | 'notPng' | 'animated' }
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number; readonly most: number }
  | (MarkupPlace &
      (
        | { readonly kind: 'syntax' | 'declaration' }
        /** `value` cannot be read; `reach` goes too far beyond the picture to be drawn in time. */
        | { readonly kind: 'element' | 'attribute' | 'value' | 'reach'; readonly name: string }
        | { readonly kind: 'atMost'; readonly of: 'elements' | 'levels' | 'characters'; readonly most: number }
      ));
