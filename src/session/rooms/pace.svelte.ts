import type { Clock } from '../machine/clock.ts';
import type { PlaybackSpeed } from '../../training/playback-speed.ts';

/** The passing of time in a demonstration: at a chosen speed, not at all while paused, and at once while hurried. */
export class Pace {
  readonly #clock: Pick<Clock, 'elapsed' | 'after'>;
  #changed: () => void = () => undefined;
  #hurried = false;
  #speed = $state.raw<PlaybackSpeed>(1);
  #paused = $state.raw(false);

  constructor(clock: Pick<Clock, 'elapsed' | 'after'>) {
    this.#clock = clock;
  }

  get speed(): PlaybackSpeed {
    return this.#speed;
  }

  get paused(): boolean {
    return this.#paused;
  }

  get hurried(): boolean {
    return this.#hurried;
  }

  choose(speed: PlaybackSpeed): void {
    this.#speed = speed;
    this.#changed();
  }

  pause(paused: boolean): void {
    this.#paused = paused;
    this.#changed();
  }

  /** Skips all waits for as long as this is set. */
  hurry(hurried: boolean): void {
    this.#hurried = hurried;
    this.#changed();
  }

  /** Lets a wait check again whether it is over. */
  wake(): void {
    this.#changed();
  }

  /** Waits for this time at speed 1. After a pause or a change of speed it waits for the rest. */
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
