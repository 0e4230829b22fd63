// The site's style sheets as one text without addresses: a picture is rendered from a document that may fetch nothing.
import { isOwnSheet } from './own-sheets.ts';

const known = new WeakMap<CSSStyleSheet, Promise<string>>();

/** The site's style sheets in force, with embedded fonts. Each is read once; a failed one is read again for the next picture. */
export async function sheetsInside(): Promise<string> {
  return (await Promise.all([...document.styleSheets].filter(isOwnSheet).map(inside))).join('\n');
}

function inside(sheet: CSSStyleSheet): Promise<string> {
  const before = known.get(sheet);
  if (before) return before;
  const text = textOf(sheet).then((words) => withFiles(words, sheet.href ?? document.baseURI));
  known.set(sheet, text);
  text.catch(() => known.delete(sheet));
  return text;
}

// The source text: a browser's serialization of rules loses longhands beside a shorthand with a variable.
const textOf = async ({ href, ownerNode }: CSSStyleSheet): Promise<string> =>
  href === null ? (ownerNode?.textContent ?? '') : (await fetched(href)).text();

async function fetched(address: string | URL): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${String(address)}: ${answer.status}`);
  return answer;
}

/** The address of a file beside the sheet: `url(font.woff2)`, with or without quotation marks. */
const address = /url\((["']?)(?!data:|#)([^"')]+)\1\)/g;

/** Embeds the files that a sheet refers to; the build has already embedded the small ones. */
async function withFiles(text: string, base: string): Promise<string> {
  const named = [...text.matchAll(address)].map(([, , file = '']) => file);
  const files = new Map(
    await Promise.all(
      [...new Set(named)].map(
        async (file) => [file, await dataUrl(await (await fetched(new URL(file, base))).blob())] as const,
      ),
    ),
  );
  return text.replaceAll(address, (_, _quote, file: string) => `url(${files.get(file) ?? file})`);
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('a font file could not be read', { cause: reader.error }));
    };
    reader.readAsDataURL(blob);
  });
