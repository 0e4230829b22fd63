import { toBase64 } from '../../../pki/base64.ts';
import type { Gallery, GalleryPicture } from '../gallery.ts';
import type { PicturePlace } from '../manual.ts';
import { markup, type Markup, emptyMarkup } from './markup.ts';

const dataUrl = ({ png }: GalleryPicture): string => `data:image/png;base64,${toBase64(png)}`;

const idOf = ({ name }: GalleryPicture): string => `picture-${name}`;

/** Pictures used more than once, to be referred to: a second <img> would embed the same data again. */
export function repeatedPictures({ pictures }: Gallery): Markup {
  const repeated = pictures.filter(({ uses }) => uses > 1);
  if (repeated.length === 0) return emptyMarkup;
  return markup`<svg class="repeated" width="0" height="0" aria-hidden="true"><defs>
${repeated.map(
  (picture) =>
    markup`<image id="${idOf(picture)}" width="${picture.width}" height="${picture.height}" href="${dataUrl(picture)}"/>`,
)}
</defs></svg>`;
}

export function drawnPicture({ key, alt, caption }: PicturePlace, gallery: Gallery): Markup {
  const picture = gallery.at(key);
  const { width, height, uses } = picture;
  const style = `--ratio: ${width / height}`;
  const drawn =
    uses > 1
      ? markup`<svg class="picture" role="img" aria-label="${alt}" viewBox="0 0 ${width} ${height}" style="${style}"><use href="#${idOf(picture)}"/></svg>`
      : markup`<img class="picture" alt="${alt}" width="${width}" height="${height}" style="${style}" src="${dataUrl(picture)}">`;
  return markup`<figure>
${drawn}
${caption === null ? emptyMarkup : markup`<figcaption>${caption}</figcaption>`}
</figure>`;
}
