import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Size } from '../../callouts/box.ts';
import { layOut } from '../../callouts/lay-out.ts';
import { measure } from '../../callouts/measure.ts';
import type { Shape } from '../../callouts/shapes.ts';
import type { WindowId } from '../../procedure/window-id.ts';
import type { Bounds } from '../../procedure/world.ts';
import type { BoundCallout } from '../../training/callout.ts';
import type { Part } from './in-picture.ts';

/** Whether a picture may be taken as it stands there; `missing` are targets that it should point out and cannot. */
export type Developed =
  | { readonly ok: true; readonly size: Size }
  | { readonly ok: false; readonly why: 'noLetters' }
  | { readonly ok: false; readonly why: 'missing'; readonly missing: readonly string[] };

interface Wanted {
  readonly part: Part;
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

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

function elementOf(picture: Element, part: Part, window: WindowId | undefined): Element | null {
  if (part === 'window') return picture.querySelector(`[data-window="${window}"][data-frame]`);
  if (part === 'dialog')
    return [...picture.querySelectorAll(`[data-window="${window}"] [role="dialog"]`)].at(-1) ?? null;
  return null;
}

function cropOf(picture: Element, part: Part, window: WindowId | undefined): Bounds | undefined {
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
export function developed(wanted: Wanted): Attachment<HTMLElement> {
  return (picture) => {
    let gone = false;

    const develop = async (): Promise<Developed> => {
      // All that is bundled, whether asked for by now or not: what is loaded late may bring other letters.
      await Promise.all([...document.fonts].map((face) => face.load()));
      await tick();
      // What is still loading says so; each frame asks again. Else there is nothing to wait for: whoever takes the picture
      // asks for a frame of its own, and each that is drawn for nothing costs as much as half a picture.
      while (!gone && picture.querySelector('[aria-busy="true"][data-loading]')) await frame();
      const crop = cropOf(picture, wanted.part, wanted.window);
      if (crop && !gone) wanted.oncrop(crop);
      await tick();
      const { width, height } = picture.getBoundingClientRect();
      const size = { width, height };
      if (wanted.callouts.length > 0 && !gone) {
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
      return { ok: true, size };
    };

    develop()
      // Without its letters it would be another picture.
      .catch((): Developed => ({ ok: false, why: 'noLetters' }))
      .then((outcome) => {
        if (!gone) wanted.ondeveloped(outcome);
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  };
}
