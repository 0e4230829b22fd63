import { piecesOf } from '../quoted.ts';

/** Text that is already HTML. */
export interface Markup {
  readonly html: string;
}

type Hole = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function filled(hole: Hole): string {
  if (typeof hole === 'string') return escaped(hole);
  if (typeof hole === 'number') return String(hole);
  return 'html' in hole ? hole.html : hole.map(({ html }) => html).join('\n');
}

/** Template tag for HTML. It escapes inserted text, for elements and quoted attributes alike, unless it is markup itself. */
export const markup = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Markup => ({
  html: parts.map((part, index) => (index === 0 ? part : filled(holes[index - 1] ?? '') + part)).join(''),
});

export const emptyMarkup: Markup = { html: '' };

/** A sentence whose quoted short names no line break may cut. */
export const sentence = (text: string): Markup => ({
  html: piecesOf(text)
    .map(({ text: piece, whole }) => (whole ? `<span class="whole">${escaped(piece)}</span>` : escaped(piece)))
    .join(''),
});

/** Trusted text, such as our own style sheet, inserted unescaped. */
export const trusted = (html: string): Markup => ({ html });
