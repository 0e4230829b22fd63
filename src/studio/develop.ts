import type { Attachment } from 'svelte/attachments';
import type { Part } from './in-picture.ts';
import type { WindowId } from '../procedure/window-id.ts';

/** Which part of the PC's screen a picture shows, in the PC's own pixels. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Picture =
  | { readonly ok: false }
  | { readonly ok: true; readonly part?: undefined }
  | {
      readonly ok: true;
      readonly part: Part;
      readonly window: WindowId | undefined;
      readonly oncrop: (crop: Crop) => void;
    };

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

function elementOf(picture: Element, part: string, window: WindowId | undefined): Element | null {
  if (part === 'window') return picture.querySelector(`[data-window="${window}"][data-frame]`);
  if (part === 'dialog') return [...picture.querySelectorAll('[role="dialog"]')].at(-1) ?? null;
  return null;
}

/**
 * Says on `<html data-ready>` when a picture may be taken: "true" once fonts, what is loaded late and layout have
 * settled, "error" for a picture there is none of, or no letters for. Crops the picture to its part first.
 */
export function developed(wanted: Picture): Attachment<HTMLElement> {
  return (picture) => {
    const { dataset } = document.documentElement;
    let gone = false;

    const develop = async (): Promise<void> => {
      // All that is bundled, whether asked for by now or not: what is loaded late may bring other letters.
      await Promise.all([...document.fonts].map((face) => face.load()));
      // What is still loading says so; each frame asks again.
      do await frame();
      while (!gone && picture.querySelector('[aria-busy="true"][data-loading]'));
      if (wanted.ok && wanted.part) {
        const found = elementOf(picture, wanted.part, wanted.window)?.getBoundingClientRect();
        const origin = picture.getBoundingClientRect();
        if (found) {
          const left = Math.floor(found.left - origin.left);
          const top = Math.floor(found.top - origin.top);
          wanted.oncrop({ x: left, y: top, width: Math.ceil(found.width), height: Math.ceil(found.height) });
        }
      }
      await frame();
      await frame();
      if (!gone) dataset['ready'] = wanted.ok ? 'true' : 'error';
    };

    // Without its letters it would be another picture.
    develop().catch(() => {
      if (!gone) dataset['ready'] = 'error';
    });
    return () => {
      gone = true;
      delete dataset['ready'];
    };
  };
}
