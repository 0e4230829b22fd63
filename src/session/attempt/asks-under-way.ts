import type { Ask } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { answerAsk } from './answer-asks.ts';
import type { Asking, notPrepared } from './asking.ts';
import { openBank } from './certificate-answers.ts';
import { knownBank } from './known-bank.ts';
import type { Outside } from './outside.ts';

/** Does what the world of one attempt asks for: each thing once, and only after it is stored. */
export class AsksUnderWay {
  readonly #outside: Outside;
  readonly #asking: () => Asking;
  readonly #stored: () => Promise<boolean>;
  readonly #answered: (answer: AnswerEvent | typeof notPrepared) => void;
  /** Ids of those that are being done. */
  readonly #ids = new Set<string>();
  /** Whether the bank knows the attempt; one that could not be told is told again before the next ask. */
  #bankOpened = Promise.resolve(true);
  #stopped = false;

  /**
   * @param asking the attempt as it is now
   * @param stored answers whether all that has happened so far is stored
   */
  constructor(
    outside: Outside,
    asking: () => Asking,
    stored: () => Promise<boolean>,
    answered: (answer: AnswerEvent | typeof notPrepared) => void,
  ) {
    this.#outside = { ...outside, ...knownBank(outside, async () => !this.#stopped && this.#openBank(false)) };
    this.#asking = asking;
    this.#stored = stored;
    this.#answered = answered;
  }

  /** @param expected a bank that does not know the attempt yet has lost nothing */
  openBank(expected: boolean): void {
    this.#bankOpened = this.#openBank(expected);
  }

  /** The browser may have thrown the bank's data away and kept the attempt's: then the learner is told. */
  async #openBank(expected: boolean): Promise<boolean> {
    const asking = this.#asking();
    const opened = await openBank(this.#outside, asking, 0);
    if (opened.ok && opened.value === 'opened' && !expected) asking.tell('bankLost');
    return opened.ok;
  }

  /** Begins with what is asked for and not begun yet. */
  go(): void {
    if (this.#stopped) return;
    for (const asked of this.#asking().world.asks) {
      if (this.#ids.has(asked.id)) continue;
      this.#ids.add(asked.id);
      void this.#do(asked);
    }
  }

  /** What comes from now on is answered to nobody. */
  stop(): void {
    this.#stopped = true;
  }

  async #do(asked: Ask): Promise<void> {
    // Only what is stored may have consequences outside: after a crash the same ask is found again, and the number that names
    // it to the bank is not given to another one.
    const stored = await this.#stored();
    if (stored) await (this.#bankOpened = this.#bankOpened.then((opened) => opened || this.#openBank(false)));
    else this.#ids.delete(asked.id);
    if (!stored || this.#stopped) return;
    const answer = await answerAsk(asked, this.#outside, this.#asking());
    if (this.#stopped) return;
    this.#ids.delete(asked.id);
    this.#answered(answer);
  }
}
