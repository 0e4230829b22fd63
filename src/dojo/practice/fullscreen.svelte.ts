import type { Attachment } from 'svelte/attachments';

/** Whether a view has the whole screen: from the browser, or where that gives none, by leaving out what stands around. */
export class Fullscreen {
  on = $state.raw(false);
  #place: HTMLElement | undefined;

  /** For the element that shall have the screen. */
  readonly at: Attachment<HTMLElement> = (place) => {
    this.#place = place;
    const changed = () => {
      this.on = document.fullscreenElement === place;
    };
    // Without the browser's help, Esc does what it does with it.
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
    // A browser may not know it (iPhone) or refuse it (inside a frame): what can be done without it has been done.
    this.#place?.requestFullscreen?.().catch(() => undefined);
  }

  #leave(): void {
    this.on = false;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }
}
