import type { Attachment } from 'svelte/attachments';

/** Full screen for a view: the browser's own, or if it offers none, the view without everything around it. */
export class Fullscreen {
  on = $state.raw(false);
  #place: HTMLElement | undefined;

  /** Attach this to the element that is to fill the screen. */
  readonly at: Attachment<HTMLElement> = (place) => {
    this.#place = place;
    const changed = () => {
      this.on = document.fullscreenElement === place;
    };
    // Let Esc leave our own full screen as it leaves the browser's.
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.fullscreenElement) this.on = false;
    };
    place.addEventListener('fullscreenchange', changed);
    place.addEventListener('keydown', escape);
    return () => {
      this.#place = undefined;
      place.removeEventListener('fullscreenchange', changed);
      place.removeEventListener('keydown', escape);
    };
  };

  toggle = (): void => {
    if (this.on) this.#leave();
    else this.#fill();
  };

  #fill(): void {
    this.on = true;
    // Some browsers lack full screen (iPhone) or refuse it (inside a frame): then our own is all there is.
    this.#place?.requestFullscreen?.().catch(() => undefined);
  }

  #leave(): void {
    this.on = false;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }
}
