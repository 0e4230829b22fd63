import { NotTaken, take, type Subject, type Taken } from './picture/take.ts';
import type { Finish } from './picture/finish.ts';

export type DarkroomFault =
  { readonly kind: 'notDeveloped'; readonly outcome: NotTaken['outcome'] } | { readonly kind: 'failed' };

/** Takes one picture after the other; of those that are wanted while one is taken, only the newest. */
export class Darkroom {
  taken = $state.raw<Taken | null>(null);
  /** Where the picture can be seen. */
  address = $state.raw<string | null>(null);
  fault = $state.raw<DarkroomFault | null>(null);
  busy = $state.raw(false);

  #wanted: readonly [Subject, Finish] | null = null;
  #working = false;

  /** Asks for a picture. Answers what takes it back when another one is wanted, or none. */
  develop = (subject: Subject, finish: Finish): (() => void) => {
    this.#wanted = [subject, finish];
    this.busy = true;
    void this.#work();
    return () => {
      this.#wanted = null;
    };
  };

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // A choice that changes several things at once shall be one picture.
    await Promise.resolve();
    while (this.#wanted) {
      const wanted = this.#wanted;
      const outcome = await take(...wanted).catch((fault: unknown) => fault);
      if (this.#wanted !== wanted) continue;
      this.#wanted = null;
      this.#show(outcome);
    }
    this.#working = false;
    this.busy = false;
  }

  #show(outcome: unknown): void {
    const before = this.address;
    this.fault = null;
    this.taken = null;
    this.address = null;
    if (outcome instanceof NotTaken) this.fault = { kind: 'notDeveloped', outcome: outcome.outcome };
    else if (isTaken(outcome)) {
      this.taken = outcome;
      this.address = URL.createObjectURL(new Blob([outcome.png], { type: 'image/png' }));
    } else this.fault = { kind: 'failed' };
    if (before !== null) URL.revokeObjectURL(before);
  }
}

const isTaken = (outcome: unknown): outcome is Taken =>
  typeof outcome === 'object' && outcome !== null && 'png' in outcome;
