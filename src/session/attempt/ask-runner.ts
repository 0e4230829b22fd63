import type { Ask } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { answerAsk } from './answer-ask.ts';
import type { AskContext, notPrepared } from './ask-context.ts';
import { openBank } from './certificate-ask-handlers.ts';
import { reopeningBank } from './reopening-bank.ts';
import type { AttemptServices } from './services.ts';

/** Does what the world of one attempt asks for: each thing once, and only after it is stored. */
export class AskRunner {
  readonly #services: AttemptServices;
  readonly #context: () => AskContext;
  readonly #stored: () => Promise<boolean>;
  readonly #answered: (answer: AnswerEvent | typeof notPrepared) => void;
  /** Ids of those that are being done. */
  readonly #ids = new Set<string>();
  /** Whether the bank knows the attempt; one that could not be told is told again before the next ask. */
  #bankOpened = Promise.resolve(true);
  #stopped = false;

  /**
   * @param context the attempt as it is now
   * @param stored answers whether all that has happened so far is stored
   */
  constructor(
    services: AttemptServices,
    context: () => AskContext,
    stored: () => Promise<boolean>,
    answered: (answer: AnswerEvent | typeof notPrepared) => void,
  ) {
    this.#services = { ...services, ...reopeningBank(services, async () => !this.#stopped && this.#openBank(false)) };
    this.#context = context;
    this.#stored = stored;
    this.#answered = answered;
  }

  /** @param expected a bank that does not know the attempt yet has lost nothing */
  openBank(expected: boolean): void {
    this.#bankOpened = this.#openBank(expected);
  }

  /** The browser may have thrown the bank's data away and kept the attempt's: then the learner is told. */
  async #openBank(expected: boolean): Promise<boolean> {
    const context = this.#context();
    const opened = await openBank(this.#services, context, 0);
    if (opened.ok && opened.value === 'opened' && !expected) context.report('bankLost');
    return opened.ok;
  }

  /** Begins with what is asked for and not begun yet. */
  go(): void {
    if (this.#stopped) return;
    for (const ask of this.#context().world.asks) {
      if (this.#ids.has(ask.id)) continue;
      this.#ids.add(ask.id);
      void this.#do(ask);
    }
  }

  /** What comes from now on is answered to nobody. */
  stop(): void {
    this.#stopped = true;
  }

  async #do(ask: Ask): Promise<void> {
    // Only what is stored may have consequences outside: after a crash the same ask is found again, and the number that names
    // it to the bank is not given to another one.
    const stored = await this.#stored();
    if (stored) await (this.#bankOpened = this.#bankOpened.then((opened) => opened || this.#openBank(false)));
    else this.#ids.delete(ask.id);
    if (!stored || this.#stopped) return;
    const answer = await answerAsk(ask, this.#services, this.#context());
    if (this.#stopped) return;
    this.#ids.delete(ask.id);
    this.#answered(answer);
  }
}
