import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Ask } from '../procedure/ask.ts';
import { advance, isRefusal } from '../procedure/advance.ts';
import type { Actor, ActorEvent, AnswerEvent, Entry, Event } from '../procedure/event.ts';
import type { RefusalReason } from '../procedure/rule.ts';
import type { World } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import type { Scenario } from '../training/scenario.ts';
import { traceOf, type Trace } from '../training/trace.ts';
import type { Trouble } from '../training/trouble.ts';
import { answerAsk } from './answer-asks.ts';
import { notPrepared } from './asking.ts';
import type { Outside } from './outside.ts';
import type { PracticeSession } from './ports.ts';
import { shuffledDigits } from './randomness.ts';

const answerers: Partial<Record<AnswerEvent['type'], Actor>> = {
  waited: 'time',
  requestMade: 'pc',
  requestFailed: 'pc',
  certificateInstalled: 'pc',
  installationFailed: 'pc',
};

/** One attempt under way: the only owner of its events, and the only one who does what its world asks for. */
export class TrainingSession implements PracticeSession {
  readonly #outside: Outside;
  readonly #attempt: string;
  readonly #given: World;
  /** Ids of the asks that are being done. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing that is shown depends on it
  readonly #underWay = new Set<string>();
  #trace = $state.raw<Trace>([]);
  #tick = $state.raw(0);
  #lastAt = 0;
  #saved: Promise<void> = Promise.resolve();
  #savedCount: number;
  #markedSolved = false;
  #stopTicking: (() => void) | undefined;

  readonly scenario: Scenario;
  readonly world = $derived.by(() => this.#trace.at(-1)?.after ?? this.#given);
  readonly solved = $derived.by(() => this.scenario.goal(this.#trace));
  readonly mistakes = $derived.by(() =>
    this.scenario.mistakes.filter(({ check }) => check(this.#trace)).map(({ id }) => id),
  );
  trouble = $state.raw<Trouble | null>(null);

  constructor(attempt: string, scenario: Scenario, outside: Outside, entries: readonly Entry[] = []) {
    this.#attempt = attempt;
    this.scenario = scenario;
    this.#outside = outside;
    this.#given = givenWorld(scenario.given, outside.bankProfile);
    this.#trace = traceOf(this.#given, entries);
    this.#savedCount = this.#trace.length;
    this.#lastAt = outside.clock.elapsed();
  }

  get profile() {
    return this.#outside.bankProfile.profile;
  }

  get clock() {
    void this.#tick; // read, so that whoever shows the clock is told of each second
    return this.#now();
  }

  #now = (): number => Math.round(this.world.now + this.#outside.clock.elapsed() - this.#lastAt);

  /** Lets time run and does what is asked for. A resumed attempt begins by forgetting what was typed as a secret. */
  start(): void {
    this.#stopTicking = this.#outside.clock.everySecond(() => (this.#tick += 1));
    if (this.#trace.length > 0) this.dispatch('time', { type: 'resumed' });
    this.#answerAsks();
  }

  /** Ends this object's work. What was asked for is left to whoever takes the attempt up again. */
  stop(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
  }

  act = (event: ActorEvent): void => {
    // Once this has ended, the attempt may be another tab's.
    if (this.#stopTicking) this.dispatch('trainee', event);
  };

  /** The one door for changes: no caller can forget to save. Says why if the event cannot have happened. */
  dispatch(actor: Actor, event: Event): RefusalReason | undefined {
    const before = this.world;
    const entry: Entry = { seq: this.#trace.length + 1, at: this.#now(), actor, event };
    const after = advance(before, entry);
    if (isRefusal(after)) return after.refused;
    this.#lastAt = this.#outside.clock.elapsed();
    this.#trace = [...this.#trace, { before, entry, after }];
    this.#save();
    this.#answerAsks();
    return undefined;
  }

  /** Saves what is not saved yet, in order: a list with a gap could not be taken up again. */
  #save(): void {
    const { attempts } = this.#outside;
    this.#saved = this.#saved
      .then(async () => {
        for (const { entry } of this.#trace.slice(this.#savedCount)) {
          await attempts.append(this.#attempt, entry);
          this.#savedCount += 1;
        }
        if (this.trouble === 'notSaved') this.trouble = null;
        if (!this.solved || this.#markedSolved) return;
        await attempts.setStatus(this.#attempt, 'solved');
        this.#markedSolved = true;
      })
      .catch(() => {
        // Practice goes on without storage; the learner is told that a reload would lose it.
        this.trouble ??= 'notSaved';
      });
  }

  #answerAsks(): void {
    if (!this.#stopTicking) return;
    for (const asked of this.world.asks) {
      if (this.#underWay.has(asked.id)) continue;
      this.#underWay.add(asked.id);
      void this.#answer(asked);
    }
  }

  async #answer(asked: Ask): Promise<void> {
    // Only what is stored may have consequences outside: after a crash the same ask is found again.
    await this.#saved;
    if (!this.#stopTicking) return;
    const asking = { attempt: this.#attempt, now: this.#now(), world: this.world };
    const answer = await answerAsk(asked, this.#outside, asking);
    if (!this.#stopTicking) return;
    this.#underWay.delete(asked.id);
    if (typeof answer === 'object') this.dispatch(answerers[answer.type] ?? 'bank', answer);
    else this.trouble = notPrepared;
  }

  retry = (): void => {
    this.trouble = null;
    this.#answerAsks();
  };

  detailsOf = async (serialNumber: SerialNumber) => (await this.#outside.keys()).details(serialNumber);

  shuffledDigits = () => shuffledDigits(this.#outside.randomness);
}
