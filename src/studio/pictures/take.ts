import { mount, unmount } from 'svelte';
import type { CertificateDetails, SerialNumber } from '../../pki/certificate-fields.ts';
import type { StudioTexts } from '../../content/ja/studio.ts';
import type { World } from '../../procedure/world/world.ts';
import type { Profile } from '../../profile/profile.ts';
import type { BoundCallout } from '../../training/callout.ts';
import type { PreparedPicture } from './prepare-picture.ts';
import { finished, layoutOf, resolutions, type Finish } from './finish.ts';
import type { PicturePart } from '../../training/picture-part.ts';
import { indexedPng } from './palette/indexed-png.ts';
import { photograph } from './photograph.ts';
import Picture from './Picture.svelte';
import { resolutionChunk, textChunk, withChunks } from './png/png-chunks.ts';
import { sheetsInside } from './sheets-inside.ts';

/** Everything that a picture shows. */
export interface Subject {
  /** A world that has this part. */
  readonly world: World;
  readonly profile: Profile;
  readonly part: PicturePart;
  readonly callouts: readonly BoundCallout[];
  /** The words of a caption, by their id. */
  readonly says: (words: string) => string;
  readonly detailsOf: (serialNumber: SerialNumber) => Promise<CertificateDetails | undefined>;
  readonly text: StudioTexts;
}

export interface Taken {
  readonly png: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The browser draws letters otherwise than asked, so that the picture differs from those of other machines. */
  readonly altered: boolean;
}

/** Thrown if a picture cannot be taken; `StudioTexts` has words for each reason. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  readonly outcome: Extract<PreparedPicture, { readonly ok: false }>;

  constructor(outcome: Extract<PreparedPicture, { readonly ok: false }>) {
    super(outcome.why);
    this.outcome = outcome;
  }
}

/** Texts embedded in a picture's file. */
interface Label {
  /** Its alternative text. */
  readonly alt: string;
  /** The note from which the picture can be restored. */
  readonly note: string;
}

/** Keywords of the texts in a picture's file. `Description` is one of the PNG standard's. */
export const keywords = { alt: 'Description', note: 'shomei-dojo' } as const;

/** Embeds the texts in a picture's file. */
export const labelled = (png: Uint8Array, { alt, note }: Label): Uint8Array<ArrayBuffer> =>
  withChunks(png, [textChunk(keywords.alt, alt), textChunk(keywords.note, note)]);

/**
 * Takes a picture: renders it outside of the visible page, hidden from screen readers, and removes it again.
 * @throws NotTaken if a target or a font is missing; Error if the browser cannot draw an image of that size; the signal's
 * reason once it is aborted
 */
export async function take(subject: Subject, finish: Finish, signal?: AbortSignal): Promise<Taken> {
  signal?.throwIfAborted();
  const stage = document.createElement('div');
  Object.assign(stage.style, { position: 'fixed', top: '0', left: '-10000px', width: 'max-content' });
  stage.inert = true;
  stage.setAttribute('aria-hidden', 'true');
  document.body.append(stage);
  let picture: ReturnType<typeof mount> | undefined;
  try {
    const outcome = await new Promise<PreparedPicture>((onprepared, onaborted) => {
      const stop = () => onaborted(new DOMException('not wanted any more', 'AbortError'));
      signal?.addEventListener('abort', stop, { once: true });
      picture = mount(Picture, { target: stage, props: { ...subject, onprepared } });
    });
    if (!outcome.ok) throw new NotTaken(outcome);
    // The sheets embed the fonts: with another font it would be another picture.
    const sheets = await sheetsInside().catch(() => {
      throw new NotTaken({ ok: false, why: 'fontsFailed' });
    });
    signal?.throwIfAborted();
    const node = stage.querySelector<HTMLElement>('[data-still]');
    if (!node) throw new Error('there is nothing to take a picture of');
    const layout = layoutOf(finish, outcome.size);
    const sheet = finished(await photograph(node, sheets, outcome.size, layout), finish, layout);
    const png = withChunks(await pngOf(sheet), [resolutionChunk(resolutions[finish.resolution].dotsPerInch)]);
    signal?.throwIfAborted();
    return { png, width: sheet.width, height: sheet.height, altered: outcome.altered };
  } finally {
    if (picture) await unmount(picture);
    stage.remove();
  }
}

/** With a palette where that shows the same, as the command for manuals writes it; else as the browser itself does. */
async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  const indexed = pixels && (await indexedPng(pixels));
  if (indexed) return indexed;
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error(`the browser draws no picture of ${canvas.width} by ${canvas.height} pixels`);
  return new Uint8Array(await blob.arrayBuffer());
}
