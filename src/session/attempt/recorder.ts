import type { Entry } from '../../procedure/world/event.ts';
import type { Result } from '../../training/assessment/result.ts';
import {
  AttemptTaken,
  type AttemptHeader,
  type AttemptStatus,
  type AttemptStore,
  type FinishedStatus,
} from './attempt.ts';

/**
 * Stores an attempt in order and without gaps, since an attempt with a gap cannot be resumed. The next event
 * repeats a failed write and restores entries that have gone missing.
 */
export class Recorder {
  readonly #attempts: AttemptStore;
  readonly #header: AttemptHeader;
  readonly #owner: string;
  readonly #ontaken: () => void;
  #lost = false;
  #fault: unknown;
  #work: Promise<boolean> = Promise.resolve(true);

  /** @param ontaken is called when another owner has taken the attempt; nothing is written then */
  constructor(attempts: AttemptStore, header: AttemptHeader, owner: string, ontaken: () => void) {
    this.#attempts = attempts;
    this.#header = header;
    this.#owner = owner;
    this.#ontaken = ontaken;
  }

  /** Resolves to whether all of it is stored now. */
  save(entries: readonly Entry[], status: 'open' | FinishedStatus, result?: Result): Promise<boolean> {
    this.#work = this.#work
      .then(() => this.#write(entries, status, result))
      .then(
        () => true,
        (fault: unknown) => {
          if (fault instanceof AttemptTaken && !this.#lost) this.#ontaken();
          this.#fault = fault;
          return false;
        },
      );
    return this.#work;
  }

  /** The exception of the last write that failed. */
  get fault(): unknown {
    return this.#fault;
  }

  /** Resolves when nothing more is being written, to whether the last write succeeded. */
  settled = (): Promise<boolean> => this.#work;

  /** Another tab owns the attempt from now on: drop unwritten entries, which would collide with that tab's. */
  lose(): void {
    this.#lost = true;
  }

  async #write(entries: readonly Entry[], status: AttemptStatus, result?: Result): Promise<void> {
    if (this.#lost) throw new AttemptTaken(this.#header.id);
    await this.#attempts.keep({ header: { ...this.#header, status }, entries, ...(result && { result }) }, this.#owner);
  }
}
