/** A part of a text in XML. `at` is the index at which it begins. */
export type MarkupPart =
  | { readonly kind: 'open'; readonly at: number; readonly name: string; readonly attributes: readonly Attribute[] }
  | { readonly kind: 'close'; readonly at: number; readonly name: string }
  | { readonly kind: 'text'; readonly at: number; readonly text: string }
  /** A document type, an instruction or a section of raw text. */
  | { readonly kind: 'declaration'; readonly at: number }
  | { readonly kind: 'syntax'; readonly at: number };

interface Attribute {
  readonly at: number;
  readonly name: string;
  readonly value: string;
}

const prolog =
  /\ufeff?(?:<\?xml\s+version=(["'])1\.0\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*\?>)?/iy;
const comment = /<!--(?:[^-]|-[^-])*-->/y;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\d{2,7}|#x[0-9a-fA-F]{2,6});)+/y;
const open = /<([A-Za-z_][\w.:-]*)/y;
const close = /<\/([A-Za-z_][\w.:-]*)\s*>/y;
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const end = /\s*(\/?)>/y;

/**
 * Reads XML part by part, and ends at the first that is not in the small part of XML which drawings need (XML 1.0; no document
 * types, so no entities of their own). Whoever reads it checks that elements are closed in order.
 */
export function* readMarkup(source: string): Generator<MarkupPart, void> {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const found = token.exec(source);
    at += found?.[0].length ?? 0;
    return found;
  };

  take(prolog);
  while (at < source.length) {
    const start = at;
    if (take(comment)) continue;
    const [written] = take(text) ?? [];
    const [, closed] = written === undefined ? (take(close) ?? []) : [];
    const [, opened] = written === undefined && closed === undefined ? (take(open) ?? []) : [];
    if (written !== undefined) yield { kind: 'text', at: start, text: written };
    else if (closed !== undefined) yield { kind: 'close', at: start, name: closed };
    else if (opened !== undefined) {
      const attributes: Attribute[] = [];
      for (let from = at, found = take(attribute); found; from = at, found = take(attribute)) {
        attributes.push({ at: from, name: found[1] ?? '', value: found[2] ?? found[3] ?? '' });
      }
      const ended = take(end);
      const isRepeated = new Set(attributes.map(({ name }) => name)).size < attributes.length;
      if (!ended || isRepeated) {
        yield { kind: 'syntax', at };
        return;
      }
      yield { kind: 'open', at: start, name: opened, attributes };
      if (ended[1] === '/') yield { kind: 'close', at: start, name: opened };
    } else {
      yield { kind: /^<[!?]/.test(source.slice(at, at + 2)) ? 'declaration' : 'syntax', at };
      return;
    }
  }
}
