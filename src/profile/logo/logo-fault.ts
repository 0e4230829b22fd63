import { fromBase64 } from '../../pki/base64.ts';
import type { LogoFault } from './reason.ts';
import { pngFault } from './png-fault.ts';
import { svgFault } from './svg-fault.ts';

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
