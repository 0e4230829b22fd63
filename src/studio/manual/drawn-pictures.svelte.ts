import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Figure } from '../../training/figure.ts';
import type { Shot } from './gallery.ts';
import type { PicturePlace } from './manual.ts';

export type PictureOf = (figure: Figure, signal: AbortSignal) => Promise<Shot>;

/** The pictures of a manual, drawn one after the other, since each blocks the page for a while. */
export class DrawnPictures {
  readonly shots = new SvelteMap<string, Shot>();
  readonly failed = new SvelteSet<string>();
  readonly #places: readonly PicturePlace[];
  readonly #pictureOf: PictureOf;
  #wanted: PicturePlace[] = [];
  #drawing = false;
  readonly #leaving = new AbortController();

  constructor(places: readonly PicturePlace[], pictureOf: PictureOf) {
    this.#places = places;
    this.#pictureOf = pictureOf;
  }

  get count(): number {
    return this.#places.length;
  }

  get complete(): boolean {
    return this.shots.size === this.count;
  }

  /** Draws all missing pictures, or one of them. */
  async draw(key?: string): Promise<void> {
    const missing = this.#places.filter((place) => !this.shots.has(place.key) && !this.#wanted.includes(place));
    const wanted = missing.filter((place) => key === undefined || place.key === key);
    for (const { key: each } of wanted) this.failed.delete(each);
    this.#wanted.push(...wanted);
    if (this.#drawing) return;
    this.#drawing = true;
    for (let [next] = this.#wanted; next && !this.#leaving.signal.aborted; [next] = this.#wanted) {
      await this.#drawOne(next);
      this.#wanted.shift();
    }
    this.#drawing = false;
  }

  async #drawOne({ key, figure }: PicturePlace): Promise<void> {
    const { signal } = this.#leaving;
    try {
      const shot = await this.#pictureOf(figure, signal);
      if (!signal.aborted) this.shots.set(key, shot);
    } catch {
      if (!signal.aborted) this.failed.add(key);
    }
  }

  /** Stops drawing: nobody looks at the pictures any more. */
  stop(): void {
    this.#leaving.abort();
  }
}
