import { fromBase64 } from '../../pki/base64.ts';
import { pngFault } from './png-fault.ts';
import { svgFault } from './svg-fault.ts';

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

/** The form of a logo, in English. */
export const logoForm = 'a plain SVG as data:image/svg+xml;base64,…, a PNG as data:image/png;base64,…, or null';

const form = /^data:image\/(svg\+xml|png);base64,((?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/;

/**
 * The reason why a logo is refused. An image runs no scripts, but a drawing of two kilobytes can keep a page from answering for
 * minutes, so that only what is known to be drawn quickly is accepted.
 */
export function logoFault(address: string): LogoFault | undefined {
  const [, type, content = ''] = form.exec(address) ?? [];
  const bytes = fromBase64(content);
  if (type === undefined || !bytes) return { kind: 'form' };
  if (type === 'png') return pngFault(bytes);
  try {
    return svgFault(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { kind: 'notUtf8' };
  }
}

/** One line of English, for the build and the commands. */
export function describeLogoFault({ kind, ...rest }: LogoFault): string {
  return [kind, ...Object.entries(rest).map(([name, value]) => `${name} ${value}`)].join(', ');
}
