import { parse } from 'svelte/compiler';
import { parseSync } from 'vite';

/** A piece of text that a source may show, with its first line. */
export interface Text {
  readonly text: string;
  readonly line: number;
}

type Found = readonly [offset: number, text: string];

/**
 * Every literal of a source: strings, the fixed parts of templates, the text of markup; no comments. So it includes whatever its
 * functions can return, except their arguments.
 */
export function textsIn(name: string, source: string): readonly Text[] {
  const line = (offset: number) => source.slice(0, offset).split('\n').length;
  return [...literals(tree(name, source))].map(([offset, text]) => ({ text, line: line(offset) }));
}

function tree(name: string, source: string): unknown {
  if (name.endsWith('.svelte')) return parse(source, { modern: true });
  const json = name.endsWith('.json');
  const { program, errors } = parseSync(name, json ? `(${source}\n)` : source, { lang: 'ts' });
  const [fault] = errors;
  if (fault) throw new Error(`${name}: ${fault.message}`);
  return program;
}

/** Walks the tree of either parser: both use ESTree, one of them with markup around it. */
function* literals(node: unknown): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  const found = 'type' in node && textOf(node);
  if (found) yield found;
  for (const below of Object.values(node)) yield* literals(below);
}

function textOf(node: Readonly<Record<string, unknown>>): Found | undefined {
  const offset = typeof node['start'] === 'number' ? node['start'] : 0;
  const { value } = node;
  if (node['type'] === 'Literal' && typeof value === 'string') return [offset, value];
  if (node['type'] === 'Text' && typeof node['data'] === 'string') return [offset, node['data']];
  if (node['type'] !== 'TemplateElement') return undefined;
  const { cooked } = value as { readonly cooked?: string | null };
  return cooked ? [offset, cooked] : undefined;
}
