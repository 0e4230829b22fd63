import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Ask } from '../procedure/ask.ts';
import { advance, isRefusal } from '../procedure/advance.ts';
import { answererOf } from '../procedure/answerer-of.ts';
import type { Actor, ActorEvent, Entry, Event } from '../procedure/event.ts';
import type { RefusalReason } from '../procedure/rule.ts';
import type { World } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import type { Scenario } from '../training/scenario.ts';
import { traceOf, type Trace } from '../training/trace.ts';
import type { Trouble } from '../training/trouble.ts';
import { answerAsk } from './answer-asks.ts';
import { notPrepared, type Asking } from './asking.ts';
import type { StoredAttempt } from './attempt.ts';
import { openBank } from './certificate-answers.ts';
import { knownBank } from './known-bank.ts';
import type { Outside } from './outside.ts';
import type { PracticeSession } from './ports/practice.ts';
import { shuffledDigits } from './randomness.ts';
import { Recorder } from './recorder.ts';

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
  readonly #recorder: Recorder;
  /** Whether the bank knows the attempt; one that could not be told is told again before the next ask. */
  #bankOpened = Promise.resolve(true);
  #stopTicking: (() => void) | undefined;

  readonly scenario: Scenario;
  readonly world = $derived.by(() => this.#trace.at(-1)?.after ?? this.#given);
  readonly solved = $derived.by(() => this.scenario.goal(this.#trace));
  readonly mistakes = $derived.by(() =>
    this.scenario.mistakes.filter(({ check }) => check(this.#trace)).map(({ id }) => id),
  );
  trouble = $state.raw<Trouble | null>(null);

  /**
   * @param owner under whose name the attempt is written
   * @param ontaken is called when somebody else turns out to go on with it
   */
  constructor(
    { header, entries }: StoredAttempt,
    scenario: Scenario,
    outside: Outside,
    owner: string,
    ontaken: () => void = () => undefined,
  ) {
    this.#attempt = header.id;
    this.scenario = scenario;
    this.#outside = { ...outside, ...knownBank(outside, () => this.#openBank()) };
    this.#given = givenWorld(scenario.given, outside.bankProfile);
    this.#trace = traceOf(this.#given, entries);
    this.#recorder = new Recorder(outside.attempts, header, owner, ontaken);
    this.#lastAt = outside.clock.elapsed();
  }

  get profile() {
    return this.#outside.bankProfile.profile;
  }

  get storageFault() {
    return this.#outside.storage.fault;
  }

  get clock() {
    void this.#tick; // read, so that whoever shows the clock is told of each second
    return this.#now();
  }

  #now = (): number => Math.round(this.world.now + this.#outside.clock.elapsed() - this.#lastAt);

  /** Lets time run and does what is asked for. A resumed attempt begins by forgetting what was typed as a secret. */
  start(): void {
    this.#stopTicking = this.#outside.clock.everySecond(() => (this.#tick += 1));
    if (this.#trace.length > 0) {
      if (this.world.ready) this.#bankOpened = this.#openBank();
      this.dispatch('time', { type: 'resumed' });
    } else this.#save();
    this.#answerAsks();
  }

  /**
   * Answers whether the bank knows the attempt now. The browser may have thrown the bank's data away and kept the attempt's:
   * then the learner is told.
   */
  async #openBank(): Promise<boolean> {
    const opened = await openBank(this.#outside, this.#asking(), 0);
    if (opened.ok && opened.value === 'opened') this.#tell('bankLost');
    return opened.ok;
  }

  #tell = (trouble: Trouble): void => {
    this.trouble ??= trouble;
  };

  /**
   * Ends this object's work. What was asked for is left to whoever takes the attempt up again.
   * @param lost the attempt is another tab's already, so that nothing more may be written
   * @returns when what had happened is stored, or is known not to be
   */
  async stop(lost = false): Promise<void> {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    if (lost) this.#recorder.lose();
    await this.#recorder.settled();
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

  #save(): void {
    const entries = this.#trace.map(({ entry }) => entry);
    void this.#recorder.save(entries, this.solved).then((stored) => {
      if (!this.#stopTicking) return;
      if (!stored) this.#tell('notSaved');
      else if (this.trouble === 'notSaved') this.trouble = null;
      if (stored) this.#answerAsks(); // those that waited for it
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
    // Only what is stored may have consequences outside: after a crash the same ask is found again, and the number that names
    // it to the bank is not given to another one.
    const stored = await this.#recorder.settled();
    if (stored) await (this.#bankOpened = this.#bankOpened.then((opened) => opened || this.#openBank()));
    else this.#underWay.delete(asked.id);
    if (!stored || !this.#stopTicking) return;
    const answer = await answerAsk(asked, this.#outside, this.#asking());
    if (!this.#stopTicking) return;
    this.#underWay.delete(asked.id);
    if (typeof answer === 'object') this.dispatch(answererOf(answer), answer);
    else this.#tell(notPrepared);
  }

  retry = (): void => {
    this.trouble = null;
    this.#outside.storage.forget();
    this.#save();
    this.#answerAsks();
  };

  #asking = (): Asking => ({
    attempt: this.#attempt,
    now: this.#now(),
    world: this.world,
    tell: this.#tell,
  });

  detailsOf = async (serialNumber: SerialNumber) => {
    const about = { attempt: this.#attempt, now: this.#now(), idempotencyKey: `${this.#attempt}/cacerts` };
    const issuers = await this.#outside.ca.caCertificates(about);
    return (await this.#outside.keys()).details(serialNumber, issuers.ok ? issuers.value : []);
  };

  shuffledDigits = () => shuffledDigits(this.#outside.randomness);
}
