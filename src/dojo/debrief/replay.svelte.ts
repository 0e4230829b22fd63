export const replaySpeeds = [0.5, 1, 2, 4, 8] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

interface Tape {
  /** The number of entries. */
  readonly length: number;
  /** Milliseconds to wait before an entry, at single speed. */
  readonly pauseBefore: (seq: number) => number;
  /** Entries at which a replay stops by itself while `stopsAtMistakes` is on. */
  readonly stops: ReadonlySet<number>;
  readonly after: (milliseconds: number) => Promise<void>;
}

/** The replay of an attempt: its position, and whether it plays. */
export class Replay {
  readonly #tape: Tape;
  /** The last entry that has happened; 0 is the beginning. */
  at = $state(0);
  playing = $state(false);
  speed = $state<ReplaySpeed>(1);
  stopsAtMistakes = $state(true);
  /** Counts the commands, so that an older run notices that it is outdated. */
  #turn = 0;

  constructor(tape: Tape, at: number) {
    this.#tape = tape;
    this.at = at;
  }

  get length(): number {
    return this.#tape.length;
  }

  play(): void {
    if (this.length === 0) return;
    if (this.at >= this.length) this.at = 0;
    this.playing = true;
    void this.#run((this.#turn += 1));
  }

  pause(): void {
    this.#turn += 1;
    this.playing = false;
  }

  go(seq: number): void {
    this.pause();
    this.at = Math.max(0, Math.min(this.length, seq));
  }

  async #run(turn: number): Promise<void> {
    while (this.at < this.length) {
      await this.#tape.after(this.#tape.pauseBefore(this.at + 1) / this.speed);
      if (turn !== this.#turn) return;
      this.at += 1;
      if (this.stopsAtMistakes && this.#tape.stops.has(this.at)) break;
    }
    this.playing = false;
  }
}
