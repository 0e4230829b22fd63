import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Size } from '../../pc/callouts/box.ts';
import { layOut } from '../../pc/callouts/lay-out.ts';
import { measure } from '../../pc/callouts/measure.ts';
import type { Shape } from '../../pc/callouts/shapes.ts';
import type { WindowId } from '../../procedure/world/window-id.ts';
import type { Bounds } from '../../procedure/world/world.ts';
import type { BoundCallout } from '../../training/callout.ts';
import type { PicturePart } from '../../training/picture-part.ts';
import type { DrawnCallout } from '../picture-report.ts';
import { altersLetters } from './least-letters.ts';
import { underOwnSheets } from './own-sheets.ts';
import { sampleSize } from './sample-size.ts';

/** Says whether a picture is ready to be taken; `missing` lists targets that it cannot point out. */
export type PreparedPicture =
  | {
      readonly ok: true;
      readonly size: Size;
      readonly callouts: readonly DrawnCallout[];
      /** The browser draws letters otherwise than asked. */
      readonly altered: boolean;
    }
  | { readonly ok: false; readonly why: 'fontsFailed' | 'failed' }
  | { readonly ok: false; readonly why: 'missing'; readonly missing: readonly string[] };

interface PreparationRequest {
  readonly part: PicturePart;
  /** The shown window, or the owner of the shown dialog. */
  readonly window: WindowId | undefined;
  readonly callouts: readonly BoundCallout[];
  /** The words of a caption, by their id. */
  readonly says: (words: string) => string;
  /** Reports the shown part of the PC's screen, in the PC's own pixels. */
  readonly oncrop: (crop: Bounds) => void;
  /** Reports the font size of the mark that says what the picture is. */
  readonly onsample: (size: number) => void;
  readonly onshapes: (shapes: readonly Shape[], size: Size) => void;
  readonly onprepared: (outcome: PreparedPicture) => void;
}

/** Loads all bundled fonts, even those not used yet: content that loads later may need them. */
const loadFonts = (): Promise<boolean> =>
  Promise.all(underOwnSheets(() => [...document.fonts]).map((face) => face.load())).then(
    () => true,
    () => false,
  );

/** Waits until nothing in the picture is marked as loading. Works without frames, as in a background tab. */
const loaded = (picture: Element, gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const ask = () => {
      if (picture.querySelector('[aria-busy="true"][data-loading]')) return;
      changes.disconnect();
      resolve();
    };
    const changes = new MutationObserver(ask);
    changes.observe(picture, { subtree: true, childList: true, attributes: true });
    gone.addEventListener('abort', () => changes.disconnect(), { once: true });
    ask();
  });

const drawn = ({ words, ...callout }: BoundCallout, says: (words: string) => string): DrawnCallout => ({
  ...callout,
  ...(words !== undefined && { words: says(words) }),
});

function elementOf(picture: Element, part: PicturePart, window: WindowId | undefined): Element | null {
  if (part === 'window') return picture.querySelector(`[data-window="${window}"][data-frame]`);
  if (part === 'dialog')
    return [...picture.querySelectorAll(`[data-window="${window}"] [role="dialog"]`)].at(-1) ?? null;
  return null;
}

function cropOf(picture: Element, part: PicturePart, window: WindowId | undefined): Bounds | undefined {
  const found = elementOf(picture, part, window)?.getBoundingClientRect();
  const origin = picture.getBoundingClientRect();
  return (
    found && {
      x: Math.floor(found.left - origin.left),
      y: Math.floor(found.top - origin.top),
      width: Math.ceil(found.width),
      height: Math.ceil(found.height),
    }
  );
}

function sizeOf(picture: Element): Size {
  const { width, height } = underOwnSheets(() => picture.getBoundingClientRect());
  // Count partial pixels as whole ones, as a browser's screenshot does.
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** The size of a picture once its mark is large enough for it. A page may grow with the mark in its head, so this is asked again. */
async function sizeWithSample(
  picture: Element,
  onsample: PreparationRequest['onsample'],
  gone: AbortSignal,
): Promise<Size> {
  await tick();
  for (let sample = 0; ;) {
    const size = sizeOf(picture);
    const needed = sampleSize(size.height);
    if (needed <= sample || gone.aborted) return size;
    sample = needed;
    onsample(sample);
    await tick();
  }
}

/**
 * Makes an attachment that gets a picture ready to be taken and reports the outcome: it waits for fonts, late content and
 * layout, crops the picture to its part, and lays out its callouts.
 */
export function prepared(wanted: PreparationRequest): Attachment<HTMLElement> {
  return (picture) => {
    const leaving = new AbortController();
    const gone = leaving.signal;

    const prepare = async (): Promise<PreparedPicture> => {
      // With another font it would be another picture.
      if (!(await loadFonts())) return { ok: false, why: 'fontsFailed' };
      await tick();
      // Do not wait for a frame: taking the picture requests one of its own, and each extra frame costs half as much as a
      // picture.
      await loaded(picture, gone);
      const crop = underOwnSheets(() => cropOf(picture, wanted.part, wanted.window));
      if (crop && !gone.aborted) wanted.oncrop(crop);
      const size = await sizeWithSample(picture, wanted.onsample, gone);
      if (wanted.callouts.length > 0 && !gone.aborted) {
        const { placed, words, spared, missing } = underOwnSheets(() =>
          measure({ picture, size, scale: 1, reveals: true }, wanted.callouts, wanted.says),
        );
        const { shapes, placeless } = layOut(placed, words, size, spared);
        const without = new Set([...missing, ...placeless.map(({ target }) => target)]);
        if (without.size > 0) return { ok: false, why: 'missing', missing: [...without] };
        wanted.onshapes(shapes, size);
        await tick();
      }
      const altered = underOwnSheets(() => altersLetters(picture));
      return { ok: true, size, callouts: wanted.callouts.map((callout) => drawn(callout, wanted.says)), altered };
    };

    prepare()
      .catch((): PreparedPicture => ({ ok: false, why: 'failed' }))
      .then((outcome) => {
        if (!gone.aborted) wanted.onprepared(outcome);
      })
      .catch(() => undefined);
    return () => leaving.abort();
  };
}
