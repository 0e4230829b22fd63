import type { Clock } from '../machine/clock.ts';
import type { Speed } from '../ports/demonstration.ts';

/** How time goes in a demonstration: faster or slower, not at all while it is paused, and at once where it is hurried. */
export class Pace {
  readonly #clock: Pick<Clock, 'elapsed' | 'after'>;
  #changed: () => void = () => undefined;
  #hurried = false;
  #speed = $state.raw<Speed>(1);
  #paused = $state.raw(false);

  constructor(clock: Pick<Clock, 'elapsed' | 'after'>) {
    this.#clock = clock;
  }

  get speed(): Speed {
    return this.#speed;
  }

  get paused(): boolean {
    return this.#paused;
  }

  choose(speed: Speed): void {
    this.#speed = speed;
    this.#changed();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#changed();
  }

  /** Waits for nothing more until it is to take its time again. */
  hurry(hurried: boolean): void {
    this.#hurried = hurried;
    this.#changed();
  }

  /** Lets whoever waits find that it is over. */
  wake(): void {
    this.#changed();
  }

  /** So much time at speed 1; what is left of it after a pause or at another speed goes on from there. */
  async wait(milliseconds: number, isOver: () => boolean): Promise<void> {
    let left = milliseconds;
    while (!isOver() && !this.#hurried && (left > 0 || this.#paused)) {
      const [speed, since] = [this.#paused ? 0 : this.#speed, this.#clock.elapsed()];
      const changed = new Promise<void>((resolve) => (this.#changed = resolve));
      await (speed === 0 ? changed : Promise.race([changed, this.#clock.after(left / speed)]));
      left -= (this.#clock.elapsed() - since) * speed;
    }
  }
}
