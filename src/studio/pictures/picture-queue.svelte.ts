import type { Finish } from './finish.ts';
import { take, type Subject, type Taken } from './take.ts';
import { whyNotTaken } from './why-not-taken.ts';

interface WantedPicture {
  readonly subject: Subject;
  readonly finish: Finish;
  readonly signal: AbortSignal;
}

/** Takes one picture after the other. Of requests that arrive meanwhile, only the newest counts. */
export class PictureQueue {
  taken = $state.raw<Taken | null>(null);
  fault = $state.raw<ReturnType<typeof whyNotTaken> | null>(null);
  busy = $state.raw(false);

  #wanted: WantedPicture | null = null;
  #working = false;

  /** Requests a picture, and returns a function that cancels the request. */
  request = (subject: Subject, finish: Finish): (() => void) => {
    const leaving = new AbortController();
    const wanted = { subject, finish, signal: leaving.signal };
    this.#wanted = wanted;
    this.busy = true;
    void this.#work();
    return () => {
      if (this.#wanted === wanted) this.#wanted = null;
      leaving.abort();
    };
  };

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // Wait for the end of the task: several changes at once shall make one picture.
    await Promise.resolve();
    while (this.#wanted) {
      const wanted: WantedPicture = this.#wanted;
      try {
        const taken = await take(wanted.subject, wanted.finish, wanted.signal);
        if (this.#wanted === wanted) this.#show(taken, null);
      } catch (fault) {
        if (this.#wanted === wanted) this.#show(null, whyNotTaken(fault));
      }
    }
    this.#working = false;
    this.busy = false;
  }

  #show(taken: Taken | null, fault: PictureQueue['fault']): void {
    this.#wanted = null;
    this.taken = taken;
    this.fault = fault;
  }
}
