import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zipped } from '../../zipped.ts';
import { typeface } from './look.ts';

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path);

/** When it was made: the one thing that no two runs agree about, and that nobody misses. */
const times = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * What the library names by chance (relationships) or counts on from the document before (bookmarks, drawings): all that
 * stands before the name, and the name.
 */
const names = {
  relationship: /(\brId)([a-z0-9_-]{21})\b/g,
  bookmark: /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)/g,
  drawing: /(<wp:docPr\b[^>]*?\bid=")(\d+)/g,
};

const fonts = `<w:font w:name="${typeface}"><w:altName w:val="BIZ UDPGothic,Yu Gothic,游ゴシック,MS PGothic,ＭＳ Ｐゴシック"/><w:charset w:val="80"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

const withFonts = (table: string): string => table.replace(/\/>$/, `>${fonts}</w:fonts>`);

/** Counts each kind of name from 1, over all parts of a file, since one part names what stands in another. */
function recounting(): (text: string) => string {
  const known = new Map<string, number>();
  const kinds = Object.entries(names).map(([kind, pattern]) => ({ kind, pattern, count: 0 }));
  return (text) =>
    kinds.reduce(
      (changed, each) =>
        changed.replaceAll(each.pattern, (_, before: string, name: string) => {
          const key = `${each.kind} ${name}`;
          const number = known.get(key) ?? (each.count += 1);
          known.set(key, number);
          // Relationships that the library counts itself are rId1 and on.
          return `${before}${each.kind === 'relationship' ? `S${number}` : number}`;
        }),
      text,
    );
}

/**
 * A Word file without what chance and the clock put into it, and with fonts for machines that lack ours: the library offers
 * no way to say either.
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
