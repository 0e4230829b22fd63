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

/** Whether a picture may be taken as it stands there; `missing` are targets that it should point out and cannot. */
export type Developed =
  | { readonly ok: true; readonly size: Size; readonly callouts: readonly DrawnCallout[] }
  | { readonly ok: false; readonly why: 'fontsFailed' | 'failed' }
  | { readonly ok: false; readonly why: 'missing'; readonly missing: readonly string[] };

interface DevelopRequest {
  readonly part: PicturePart;
  /** The window that is shown, or whose dialog. */
  readonly window: WindowId | undefined;
  readonly callouts: readonly BoundCallout[];
  /** The words of a caption, by their id. */
  readonly says: (words: string) => string;
  /** Which part of the PC's screen is shown, in the PC's own pixels. */
  readonly oncrop: (crop: Bounds) => void;
  readonly onshapes: (shapes: readonly Shape[], size: Size) => void;
  readonly ondeveloped: (outcome: Developed) => void;
}

/** All letters that are bundled, whether asked for by now or not: what is loaded late may bring other ones. */
const loadFonts = (): Promise<boolean> =>
  Promise.all([...document.fonts].map((face) => face.load())).then(
    () => true,
    () => false,
  );

/** Until nothing in it says any more that it is still being loaded; also where no frame is drawn, behind other tabs. */
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

/**
 * Makes a picture ready to be taken, and tells when it is: once fonts, what is loaded late and layout have settled. Crops it to
 * its part, and finds places for its callouts.
 */
export function developed(wanted: DevelopRequest): Attachment<HTMLElement> {
  return (picture) => {
    const leaving = new AbortController();
    const gone = leaving.signal;

    const develop = async (): Promise<Developed> => {
      // Without its letters it would be another picture.
      if (!(await loadFonts())) return { ok: false, why: 'fontsFailed' };
      await tick();
      // No frame is waited for: whoever takes the picture asks for one of its own, and each that is drawn for nothing costs as
      // much as half a picture.
      await loaded(picture, gone);
      const crop = cropOf(picture, wanted.part, wanted.window);
      if (crop && !gone.aborted) wanted.oncrop(crop);
      await tick();
      const { width, height } = picture.getBoundingClientRect();
      // What begins a pixel has it whole, as when a browser takes a picture of its screen.
      const size = { width: Math.ceil(width), height: Math.ceil(height) };
      if (wanted.callouts.length > 0 && !gone.aborted) {
        const { placed, words, missing } = measure(
          { picture, size, scale: 1, reveals: true },
          wanted.callouts,
          wanted.says,
        );
        const { shapes, placeless } = layOut(placed, words, size);
        const without = new Set([...missing, ...placeless.map(({ target }) => target)]);
        if (without.size > 0) return { ok: false, why: 'missing', missing: [...without] };
        wanted.onshapes(shapes, size);
        await tick();
      }
      return { ok: true, size, callouts: wanted.callouts.map((callout) => drawn(callout, wanted.says)) };
    };

    develop()
      .catch((): Developed => ({ ok: false, why: 'failed' }))
      .then((outcome) => {
        if (!gone.aborted) wanted.ondeveloped(outcome);
      })
      .catch(() => undefined);
    return () => leaving.abort();
  };
}
