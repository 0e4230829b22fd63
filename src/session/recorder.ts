import type { Entry } from '../procedure/event.ts';
import type { AttemptHeader, AttemptStore } from './attempt.ts';

/**
 * Writes an attempt down in order and without a gap, since a list with one could not be taken up again. What could not be
 * written is written with the next event.
 */
export class Recorder {
  readonly #attempts: AttemptStore;
  readonly #attempt: string;
  #unbegun: AttemptHeader | undefined;
  #count: number;
  #markedSolved = false;
  #lost = false;
  #work: Promise<boolean> = Promise.resolve(true);

  /**
   * @param count how many entries are stored already
   * @param unbegun the header, where storing it has failed so far
   */
  constructor(attempts: AttemptStore, attempt: string, count: number, unbegun?: AttemptHeader) {
    this.#attempts = attempts;
    this.#attempt = attempt;
    this.#count = count;
    this.#unbegun = unbegun;
  }

  /** Answers whether all of it is stored now. */
  save(entries: readonly Entry[], solved: boolean): Promise<boolean> {
    this.#work = this.#work
      .then(() => this.#write(entries, solved))
      .then(
        () => true,
        () => false,
      );
    return this.#work;
  }

  /** Resolves when nothing more is being written; answers whether the last writing succeeded. */
  settled = (): Promise<boolean> => this.#work;

  /** From now on the attempt is another tab's: what is left is not written, because it would stand in the way there. */
  lose(): void {
    this.#lost = true;
  }

  async #write(entries: readonly Entry[], solved: boolean): Promise<void> {
    if (this.#unbegun && !this.#lost) {
      await this.#attempts.begin(this.#unbegun);
      this.#unbegun = undefined;
    }
    for (const entry of entries.slice(this.#count)) {
      if (this.#lost) return;
      await this.#attempts.append(this.#attempt, entry);
      this.#count += 1;
    }
    if (!solved || this.#markedSolved || this.#lost) return;
    await this.#attempts.setStatus(this.#attempt, 'solved');
    this.#markedSolved = true;
  }
}
