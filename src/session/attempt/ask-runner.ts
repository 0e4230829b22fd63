import type { Ask } from '../../procedure/world/ask.ts';
import type { AnswerEvent } from '../../procedure/world/event.ts';
import { answerAsk } from './answer-ask.ts';
import { askNow, type AskContext, type notPrepared } from './ask-context.ts';
import { openBank } from './certificate-ask-handlers.ts';
import { reopeningBank } from './reopening-bank.ts';
import type { AttemptServices } from './services.ts';

/** Runs the asks of one attempt: each once, and only after the entry that raised it is stored. */
export class AskRunner {
  readonly #services: AttemptServices;
  readonly #context: () => AskContext;
  readonly #stored: () => Promise<boolean>;
  readonly #answered: (answer: AnswerEvent | typeof notPrepared) => void;
  readonly #repair: (all: boolean) => Promise<boolean>;
  /** The ids of the asks that are running. */
  readonly #ids = new Set<string>();
  readonly #running = new Set<Promise<void>>();
  /** Resolves to whether the bank knows the attempt. If not, it is opened there once more before the next ask. */
  #bankOpened = Promise.resolve(true);
  #stopped = false;

  /**
   * @param context returns the attempt as it is now
   * @param stored resolves to true once everything so far is stored, and to false if it cannot be
   * @param answered is called with each answer until `stop`
   * @param repair makes the PC's certificates again: those that it has lost, or all of them after the bank has lost its CA.
   *   Resolves to whether there were any
   */
  constructor(
    services: AttemptServices,
    context: () => AskContext,
    stored: () => Promise<boolean>,
    answered: (answer: AnswerEvent | typeof notPrepared) => void,
    repair: (all: boolean) => Promise<boolean>,
  ) {
    this.#services = { ...services, ...reopeningBank(services, async () => !this.#stopped && this.#openBank(false)) };
    this.#context = context;
    this.#stored = stored;
    this.#answered = answered;
    this.#repair = repair;
  }

  /** @param expected the bank is not supposed to know the attempt yet, so it has lost nothing */
  openBank(expected: boolean): void {
    this.#bankOpened = this.#openBank(expected);
  }

  /** Browsers can evict the bank's data and keep the attempt's; report that to the learner. */
  async #openBank(expected: boolean): Promise<boolean> {
    const context = this.#context();
    const opened = await openBank(this.#services, context, 0);
    if (!opened.ok || expected) return opened.ok;
    if (opened.value === 'opened') context.report('bankLost');
    // Browsers can evict the PC's data alone as well.
    if ((await this.#repair(opened.value === 'opened')) && opened.value === 'known') context.report('keysLost');
    return true;
  }

  /** Starts every open ask that is not running yet. */
  go(): void {
    if (this.#stopped) return;
    for (const ask of this.#context().world.asks) {
      if (this.#ids.has(ask.id)) continue;
      this.#ids.add(ask.id);
      const running = this.#do(ask).finally(() => this.#running.delete(running));
      this.#running.add(running);
    }
  }

  /** Resolves once no ask is running any more. */
  async ended(): Promise<void> {
    await Promise.all(this.#running);
  }

  /** Drops every answer from now on. */
  stop(): void {
    this.#stopped = true;
  }

  async #do(ask: Ask): Promise<void> {
    // Store first, then ask: after a crash the same ask is found again, under the number by which the bank knows it.
    const stored = await this.#stored();
    if (stored) await (this.#bankOpened = this.#bankOpened.then((opened) => opened || this.#openBank(false)));
    else this.#ids.delete(ask.id);
    if (!stored || this.#stopped) return;
    // Certificates may have been made again since.
    const context = this.#context();
    const answer = await answerAsk(askNow(ask, context), this.#services, context);
    if (this.#stopped) return;
    this.#ids.delete(ask.id);
    this.#answered(answer);
  }
}
