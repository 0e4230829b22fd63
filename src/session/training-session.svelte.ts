import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Ask } from '../procedure/ask.ts';
import { advance, isRefusal } from '../procedure/advance.ts';
import { answererOf } from '../procedure/answerer-of.ts';
import type { Actor, Entry, Event, HintLevel } from '../procedure/event.ts';
import type { RefusalReason } from '../procedure/rule.ts';
import { modelVersion, type World } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import { eventOf } from '../training/play.ts';
import { courseAfter, courseFrom, standingAt, type Course } from '../training/guidance/course.ts';
import { routeOf, type Route } from '../training/guidance/route.ts';
import { fadingOf, type Fading } from '../training/fading.ts';
import type { Mode } from '../training/mode.ts';
import type { LearnerEvent, Scenario } from '../training/scenario.ts';
import { resultOf } from '../training/score/result-of.ts';
import type { Result } from '../training/score/result.ts';
import { scoreOf } from '../training/score/score-of.ts';
import { traceOf, type Trace } from '../training/trace.ts';
import type { Trouble } from '../training/trouble.ts';
import { answerAsk } from './answer-asks.ts';
import { notPrepared, type Asking } from './asking.ts';
import type { AttemptHeader, StoredAttempt } from './attempt.ts';
import { openBank } from './certificate-answers.ts';
import { knownBank } from './known-bank.ts';
import type { Outside } from './outside.ts';
import type { Help, PracticeSession } from './ports/practice.ts';
import { shuffledDigits } from './randomness.ts';
import { Recorder } from './recorder.ts';

/** One attempt under way: the only owner of its events, and the only one who does what its world asks for. */
export class TrainingSession implements PracticeSession {
  readonly #outside: Outside;
  readonly #header: AttemptHeader;
  readonly #route: Route;
  readonly #fading: Fading;
  readonly #given: World;
  /** Ids of the asks that are being done. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing that is shown depends on it
  readonly #underWay = new Set<string>();
  #trace = $state.raw<Trace>([]);
  #course = $state.raw<Course>() as Course; // set in the constructor
  /** What is kept, from the moment at which the attempt ended. */
  #result: Result | undefined;
  #waiting: (() => void)[] = [];
  #tick = $state.raw(0);
  #lastAt = 0;
  readonly #recorder: Recorder;
  /** Whether the bank knows the attempt; one that could not be told is told again before the next ask. */
  #bankOpened = Promise.resolve(true);
  #stopTicking: (() => void) | undefined;

  readonly scenario: Scenario;
  readonly world = $derived.by(() => this.#trace.at(-1)?.after ?? this.#given);
  readonly solved = $derived.by(() => this.scenario.goal(this.#trace));
  readonly ended = $derived.by(() => this.solved || this.world.over);
  readonly score = $derived.by(() => (this.ended ? scoreOf(this.scenario, this.#course, this.#trace) : null));
  readonly mistakes = $derived.by(() => this.#course.mistakes);
  readonly steps = $derived.by(() => this.#course.steps);
  readonly judgement = $derived.by(() => this.#course.judgements.at(-1) ?? null);
  /** The end of a lock comes by itself, so that where there is one the next step depends on the clock. */
  readonly next = $derived.by(() => {
    if (this.ended) return null;
    const locked = this.world.bank.accounts.some(({ lock }) => lock.kind === 'temporary');
    return locked ? standingAt(this.#route, this.#course, this.world, this.clock).next : this.#course.next;
  });
  readonly help = $derived.by((): Help => {
    const step = this.next?.step ?? null;
    const taken = this.#course.steps.find((one) => one.step === step)?.hint ?? 0;
    const kinds = { guided: 'full', practice: this.#fading.helpFor(step), show: 'none', test: 'none', free: 'none' };
    return { kind: kinds[this.mode] as Help['kind'], taken };
  });
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
    past: readonly Result[] = [],
  ) {
    this.#header = header;
    this.scenario = scenario;
    this.#outside = { ...outside, ...knownBank(outside, () => this.#openBank()) };
    this.#given = givenWorld(scenario.given, outside.bankProfile);
    this.#route = routeOf(scenario, outside.bankProfile);
    this.#fading = fadingOf(past);
    this.#trace = traceOf(this.#given, entries);
    this.#course = this.#courseSoFar();
    this.#recorder = new Recorder(outside.attempts, header, owner, ontaken);
    this.#lastAt = outside.clock.elapsed();
  }

  get attempt(): string {
    return this.#header.id;
  }

  get mode(): Mode {
    return this.#header.mode ?? 'free';
  }

  get repeats(): string | null {
    return this.#header.repeats ?? null;
  }

  get entries(): readonly Entry[] {
    return this.#trace.map(({ entry }) => entry);
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

  /** How it has gone since the learner took over: after what was done for them, or after what a branch began with. */
  #courseSoFar(): Course {
    const { begins, repeats } = this.#header;
    const firstOwn = this.#trace.findIndex(({ entry }) => entry.actor === 'trainee');
    const given = begins ?? (repeats === undefined ? 0 : firstOwn < 0 ? this.#trace.length : firstOwn);
    return this.#trace
      .slice(given)
      .reduce(
        (course, _, index) => courseAfter(this.#route, course, this.#trace.slice(0, given + index + 1)),
        courseFrom(this.#route, this.#given, this.#trace.slice(0, given)),
      );
  }

  /**
   * Lets time run and does what is asked for. A resumed attempt begins by forgetting what was typed as a secret; one that
   * branches off within this page has it still.
   */
  start(branched = false): void {
    this.#stopTicking = this.#outside.clock.everySecond(() => (this.#tick += 1));
    if (this.#trace.length > 0) {
      if (this.world.ready) this.#bankOpened = this.#openBank(branched);
      if (!branched) this.dispatch('time', { type: 'resumed' });
    } else this.#save();
    this.#answerAsks();
  }

  /**
   * Answers whether the bank knows the attempt now. The browser may have thrown the bank's data away and kept the attempt's:
   * then the learner is told.
   */
  async #openBank(branched = false): Promise<boolean> {
    const opened = await openBank(this.#outside, this.#asking(), 0);
    if (opened.ok && opened.value === 'opened' && !branched) this.#tell('bankLost');
    return opened.ok;
  }

  #tell = (trouble: Trouble): void => {
    this.trouble ??= trouble;
    this.#wake();
  };

  /** Resolves once nothing is asked for any more, or something is the matter, or this has ended. */
  whenQuiet = (): Promise<void> =>
    new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#wake();
    });

  #wake(): void {
    const quiet = this.world.ready && this.world.asks.length === 0;
    if (!quiet && this.trouble === null && this.#stopTicking) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }

  /**
   * Ends this object's work. What was asked for is left to whoever takes the attempt up again.
   * @param lost the attempt is another tab's already, so that nothing more may be written
   * @returns when what had happened is stored, or is known not to be
   */
  async stop(lost = false): Promise<void> {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#wake();
    if (lost) this.#recorder.lose();
    await this.#recorder.settled();
  }

  act = (event: LearnerEvent): void => {
    // Once this has stopped, the attempt may be another tab's; and what is done after a test is no part of it.
    if (this.#stopTicking && !(this.ended && this.mode === 'test')) this.dispatch('trainee', event);
  };

  takeHint = (): void => {
    const step = this.next?.step;
    if (step === null || step === undefined || this.mode !== 'practice' || !this.#stopTicking) return;
    const level = Math.min(3, this.help.taken + 1) as HintLevel; // 1 to 3, as `taken` is 0 to 3
    this.dispatch('trainee', { type: 'tookHint', step, level });
  };

  handIn = (): void => {
    if (this.#stopTicking && !this.ended) this.dispatch('trainee', { type: 'handedIn' });
  };

  /** Does a step of the solution for the learner, who takes over after it. */
  showStep(index: number): RefusalReason | undefined {
    const action = this.scenario.solution[index]?.action;
    if (action === undefined) return undefined;
    const refused = this.dispatch('trainer', eventOf(action, this.world));
    this.#course = courseFrom(this.#route, this.#given, this.#trace);
    return refused;
  }

  /** The one door for changes: no caller can forget to save. Says why if the event cannot have happened. */
  dispatch(actor: Actor, event: Event): RefusalReason | undefined {
    const before = this.world;
    const entry: Entry = { seq: this.#trace.length + 1, at: this.#now(), actor, event };
    const after = advance(before, entry);
    if (isRefusal(after)) return after.refused;
    this.#lastAt = this.#outside.clock.elapsed();
    this.#trace = [...this.#trace, { before, entry, after }];
    this.#course = courseAfter(this.#route, this.#course, this.#trace);
    if (this.ended) this.#result ??= this.#resultNow();
    this.#save();
    this.#answerAsks();
    this.#wake();
    return undefined;
  }

  #save(): void {
    const status = this.solved ? 'solved' : this.world.over ? 'handedIn' : 'open';
    void this.#recorder.save(this.entries, status, this.#result).then((stored) => {
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

  #resultNow(): Result {
    const { id, scenario, learner = null, startedAt } = this.#header;
    const finishedAt = this.#outside.clock.realTime();
    const seconds = Math.max(0, Math.round((finishedAt - (startedAt ?? finishedAt)) / 1_000));
    const about = { attempt: id, scenario, mode: this.mode, learner, modelVersion, finishedAt, seconds };
    return resultOf(about, this.scenario, this.#course, this.#trace);
  }

  #asking = (): Asking => ({
    attempt: this.attempt,
    now: this.#now(),
    world: this.world,
    tell: this.#tell,
  });

  detailsOf = async (serialNumber: SerialNumber) => {
    const about = { attempt: this.attempt, now: this.#now(), idempotencyKey: `${this.attempt}/cacerts` };
    const issuers = await this.#outside.ca.caCertificates(about);
    return (await this.#outside.keys()).details(serialNumber, issuers.ok ? issuers.value : []);
  };

  shuffledDigits = () => shuffledDigits(this.#outside.randomness);
}
