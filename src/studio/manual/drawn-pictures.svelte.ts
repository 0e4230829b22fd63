import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Figure } from '../../training/figure.ts';
import type { Shot } from './gallery.ts';
import type { PicturePlace } from './manual.ts';

export type PictureOf = (figure: Figure) => Promise<Shot>;

/** The pictures of a manual as they come: one after the other, since each takes the page's own time. */
export class DrawnPictures {
  readonly shots = new SvelteMap<string, Shot>();
  readonly failed = new SvelteSet<string>();
  readonly #places: readonly PicturePlace[];
  readonly #pictureOf: PictureOf;
  #wanted: PicturePlace[] = [];
  #drawing = false;
  #gone = false;

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

  /** Draws what is not there yet: all of it, or one picture. */
  async draw(key?: string): Promise<void> {
    const missing = this.#places.filter((place) => !this.shots.has(place.key) && !this.#wanted.includes(place));
    const wanted = missing.filter((place) => key === undefined || place.key === key);
    for (const { key: each } of wanted) this.failed.delete(each);
    this.#wanted.push(...wanted);
    if (this.#drawing) return;
    this.#drawing = true;
    for (let [next] = this.#wanted; next && !this.#gone; [next] = this.#wanted) {
      await this.#drawOne(next);
      this.#wanted.shift();
    }
    this.#drawing = false;
  }

  async #drawOne({ key, figure }: PicturePlace): Promise<void> {
    try {
      const shot = await this.#pictureOf(figure);
      if (!this.#gone) this.shots.set(key, shot);
    } catch {
      if (!this.#gone) this.failed.add(key);
    }
  }

  /** Nobody looks at them any more. */
  stop(): void {
    this.#gone = true;
  }
}
