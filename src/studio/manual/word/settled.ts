import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from '../../../parts/files/zipped.ts';
import { typeface } from './look.ts';

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path);

/** Timestamps, which differ in every run and serve nobody. */
const times = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/** A tag with its attributes, whatever signs those hold. Texts are no part of one. */
const tags = /<[^<>"]*(?:"[^"]*"[^<>"]*)*>/g;

/**
 * Attributes with ids that the library makes up at random (relationships) or continues from the document before (bookmarks,
 * drawings), each with the tag up to the id.
 */
const names = {
  relationship: /( (?:Id|r:id|r:embed)="rId)([a-z0-9_-]{21})(?=")/gi,
  bookmark: /(^<w:bookmark(?:Start|End)\b.*? w:id=")(\d+)(?=")/gs,
  drawing: /(^<wp:docPr\b.*? id=")(\d+)(?=")/gs,
};

const fonts = `<w:font w:name="${typeface}"><w:altName w:val="BIZ UDPGothic,Yu Gothic,游ゴシック,MS PGothic,ＭＳ Ｐゴシック"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

const withFonts = (table: string): string => table.replace(/\/>$/, `>${fonts}</w:fonts>`);

/** Renumbers each kind of id from 1 across all parts of a file, since parts refer to each other. */
function recounting(): (text: string) => string {
  const known = new Map<string, number>();
  const kinds = Object.entries(names).map(([kind, pattern]) => ({ kind, pattern, count: 0 }));
  const recounted = (tag: string): string =>
    kinds.reduce(
      (changed, each) =>
        changed.replaceAll(each.pattern, (_, before: string, name: string) => {
          const key = `${each.kind} ${name}`;
          const number = known.get(key) ?? (each.count += 1);
          known.set(key, number);
          // The library's own relationships are rId1 and following.
          return `${before}${each.kind === 'relationship' ? `S${number}` : number}`;
        }),
      tag,
    );
  return (text) => text.replaceAll(tags, recounted);
}

/**
 * Removes traces of chance and of the clock from a Word file, and names substitutes for the font: the library has no option
 * for either.
 */
export function settled(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const recounted = recounting();
  return zipped(
    parts.map(([path, content]) => {
      if (!isText(path)) return { path, content };
      const text = recounted(strFromU8(content).replaceAll(times, ''));
      return { path, content: strToU8(path === 'word/fontTable.xml' ? withFonts(text) : text) };
    }),
  );
}
