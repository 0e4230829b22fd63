import { advance, isRefusal } from '../../src/procedure/advance.ts';
import { answererOf } from '../../src/procedure/answerer-of.ts';
import type { AskKind } from '../../src/procedure/world/ask.ts';
import type { Actor, Entry, Event, HintLevel } from '../../src/procedure/world/event.ts';
import type { World } from '../../src/procedure/world/world.ts';
import { seconds } from '../../src/time/instant.ts';
import { givenWorld, type ProfileSnapshot } from '../../src/training/given-world.ts';
import type { Action, Scenario } from '../../src/training/scenario.ts';
import { eventOf } from '../../src/training/script/play.ts';
import { actionsWithMistake } from './finished-attempts.ts';

const pace = seconds(7);

type Failure = 'bankUnreachable' | 'requestFailed' | 'installationFailed';

/** An attempt that is written action by action, with the answers of the scenario's own bank. */
export class ScriptedAttempt {
  readonly entries: Entry[] = [];
  readonly scenario: Scenario;
  readonly bank: ProfileSnapshot;
  world: World;
  readonly #failures = new Map<AskKind, Failure>();

  constructor(scenario: Scenario, bank: ProfileSnapshot) {
    this.scenario = scenario;
    this.bank = bank;
    this.world = givenWorld(scenario.given, bank);
    this.#answerAll();
  }

  take(actor: Actor, event: Event): this {
    const at = actor === 'trainee' || actor === 'trainer' ? this.world.now + pace : this.world.now;
    const entry: Entry = { seq: this.entries.length + 1, at, actor, event };
    const after = advance(this.world, entry);
    if (isRefusal(after)) throw new Error(`${this.scenario.id}, ${entry.seq} ${event.type}: ${after.refused}`);
    this.entries.push(entry);
    this.world = after;
    return this;
  }

  #answerAll(): void {
    for (let [asked] = this.world.asks; asked; [asked] = this.world.asks) {
      const failure = this.#failures.get(asked.kind);
      this.#failures.delete(asked.kind);
      const answer = failure
        ? { type: failure, ask: asked.id }
        : this.scenario.answers(asked, this.world, this.bank.profile);
      this.take(answererOf(answer), answer);
    }
  }

  do(...actions: readonly Action[]): this {
    return this.#doAs('trainee', actions);
  }

  #doAs(actor: Actor, actions: readonly Action[]): this {
    for (const action of actions) {
      this.take(actor, eventOf(action, this.world));
      this.#answerAll();
    }
    return this;
  }

  #between(after: string, through: string | undefined): readonly Action[] {
    const { solution } = this.scenario;
    const placeOf = (step: string) => solution.findIndex((one) => one.step === step) + 1;
    const [from, to] = [placeOf(after), through === undefined ? solution.length : placeOf(through)];
    if (to <= from) throw new Error(`${this.scenario.id}: no steps from ${after} to ${through}`);
    return solution.slice(from, to).map(({ action }) => action);
  }

  /** Does the solution up to and with a step. */
  upTo = (through?: string): this => this.do(...this.#between('', through));
  /** Does the steps after one, up to and with another or to the end. */
  from = (after: string, through?: string): this => this.do(...this.#between(after, through));
  /** The same, done for the learner. */
  ledUpTo = (through: string): this => this.#doAs('trainer', this.#between('', through));

  withMistake = (mistake: string): this => this.do(...actionsWithMistake(this.scenario, mistake));

  hint = (step: string, level: HintLevel): this => this.take('trainee', { type: 'tookHint', step, level });
  wait = (milliseconds: number): this => this.do({ type: 'clockMoved', to: this.world.now + milliseconds });
  handIn = (): this => this.take('trainee', { type: 'handedIn' });

  /** The browser loses the PC's keys, so every certificate is made anew; its serial number gets another first digit. */
  loseKeys(): this {
    const replaced = this.world.store.map((certificate) => ({
      lost: certificate.serialNumber,
      certificate: { ...certificate, serialNumber: `7${certificate.serialNumber.slice(1)}` },
    }));
    return this.take('pc', { type: 'certificatesRemade', replaced });
  }

  /** The next ask of a kind comes to nothing. */
  failing(kind: AskKind, failure: Failure): this {
    this.#failures.set(kind, failure);
    return this;
  }
}
