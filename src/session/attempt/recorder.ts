import type { Entry } from '../../procedure/world/event.ts';
import type { Result } from '../../training/assessment/result.ts';
import { AttemptTaken, type AttemptHeader, type AttemptStore } from './attempt.ts';

/**
 * Writes an attempt down in order and without a gap, since a list with one could not be taken up again. What could not be
 * written is written with the next event, and so is what has gone missing.
 */
export class Recorder {
  readonly #attempts: AttemptStore;
  readonly #header: AttemptHeader;
  readonly #owner: string;
  readonly #ontaken: () => void;
  #lost = false;
  #work: Promise<boolean> = Promise.resolve(true);

  /** @param ontaken is called when somebody else goes on with the attempt; nothing is written then */
  constructor(attempts: AttemptStore, header: AttemptHeader, owner: string, ontaken: () => void) {
    this.#attempts = attempts;
    this.#header = header;
    this.#owner = owner;
    this.#ontaken = ontaken;
  }

  /** Answers whether all of it is stored now. */
  save(entries: readonly Entry[], status: 'open' | 'solved' | 'handedIn', result?: Result): Promise<boolean> {
    this.#work = this.#work
      .then(() => this.#write(entries, status, result))
      .then(
        () => true,
        (fault: unknown) => {
          if (fault instanceof AttemptTaken && !this.#lost) this.#ontaken();
          return false;
        },
      );
    return this.#work;
  }

  /** Resolves when nothing more is being written; answers whether the last writing succeeded. */
  settled = (): Promise<boolean> => this.#work;

  /** From now on the attempt is another tab's: what is left is not written, because it would stand in the way there. */
  lose(): void {
    this.#lost = true;
  }

  async #write(entries: readonly Entry[], status: AttemptHeader['status'], result?: Result): Promise<void> {
    if (this.#lost) throw new AttemptTaken(this.#header.id);
    await this.#attempts.keep({ header: { ...this.#header, status }, entries, ...(result && { result }) }, this.#owner);
  }
}
