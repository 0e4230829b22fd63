// Longer than most: all changes of an attempt go through it, and half of it exposes what views read.
import type { SerialNumber } from '../../pki/certificate-fields.ts';
import { faultOf } from '../../database/fault-of.ts';
import { answererOf } from '../../procedure/answerer-of.ts';
import type { Ask } from '../../procedure/world/ask.ts';
import type { Actor, AnswerEvent, Entry, Event, HintLevel } from '../../procedure/world/event.ts';
import type { RefusalReason } from '../../procedure/rules/rule.ts';
import { modelVersion, type World } from '../../procedure/world/world.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import type { Mode } from '../../training/mode.ts';
import { withMemoLength } from '../../training/script/with-memo-length.ts';
import { eventOf } from '../../training/script/play.ts';
import type { PlayedEntries } from '../../training/attempt/replay.ts';
import type { Action, LearnerEvent, Scenario } from '../../training/scenario.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import type { Result } from '../../training/assessment/result.ts';
import type { Trouble } from '../../training/trouble.ts';
import { askNow, notPrepared, type AskContext } from './ask-context.ts';
import { AskRunner } from './ask-runner.ts';
import { AttemptProgress } from './attempt-progress.svelte.ts';
import type { AttemptHeader, StoredAttempt } from './attempt.ts';
import type { AttemptServices } from './services.ts';
import type { Photo } from '../ports/pictures.ts';
import { remakeCertificates } from './remake-certificates.ts';
import type { PracticeSession } from '../ports/practice.ts';
import { shuffledDigits } from '../machine/randomness.ts';
import { Recorder } from './recorder.ts';

/** The owner of an attempt, and the learner's earlier results. */
interface SessionOptions {
  /** The owner under which the attempt is stored. */
  readonly owner: string;
  /** Called when another owner has taken the attempt. */
  readonly ontaken?: () => void;
  /** This learner's results in this scenario, the newest first. */
  readonly past?: readonly Result[];
  /** The worlds of its entries, if they were played already. */
  readonly played?: PlayedEntries | undefined;
}

/** One attempt under way, and the only owner of its entries. Its progress interprets them, its runner does their asks. */
export class TrainingSession implements PracticeSession {
  readonly #services: AttemptServices;
  readonly #header: AttemptHeader;
  readonly #progress: AttemptProgress;
  readonly #recorder: Recorder;
  readonly #asks: AskRunner;
  /** The result, from the moment at which the attempt ended. */
  #result: Result | undefined;
  #waiting: (() => void)[] = [];
  #tick = $state.raw(0);
  #lastAt = 0;
  #stopTicking: (() => void) | undefined;

  readonly scenario: Scenario;
  readonly world: World = $derived.by(() => this.#progress.world);
  readonly solved = $derived.by(() => this.#progress.solved);
  readonly ended = $derived.by(() => this.#progress.ended);
  readonly assessment = $derived.by(() => this.#progress.assessment);
  readonly mistakes = $derived.by(() => this.#progress.mistakes);
  readonly steps = $derived.by(() => this.#progress.steps);
  readonly feedback = $derived.by(() => this.#progress.feedback);
  readonly next = $derived.by(() => this.#progress.next);
  readonly reach = $derived.by(() => this.#progress.reach);
  readonly whereabouts = $derived.by(() => this.#progress.whereabouts);
  readonly deadEnd = $derived.by(() => this.#progress.deadEnd);
  readonly help = $derived.by(() => this.#progress.help);
  trouble = $state.raw<Trouble | null>(null);
  failure = $state.raw<Error | null>(null);
  /** Set while steps are done for the learner, who does not see how long the bank takes. */
  skipsWaits = false;

  constructor(
    attempt: StoredAttempt,
    scenario: Scenario,
    services: AttemptServices,
    { owner, ontaken = () => undefined, past = [], played }: SessionOptions,
  ) {
    this.#header = attempt.header;
    this.scenario = scenario;
    this.#services = services;
    this.#progress = new AttemptProgress(
      { ...attempt, played },
      scenario,
      services.bankProfile,
      past,
      () => this.clock,
    );
    this.#recorder = new Recorder(services.attempts, attempt.header, owner, ontaken);
    this.#asks = new AskRunner(services, this.#context, this.#recorder.settled, this.#take, this.#repair);
    this.#lastAt = services.clock.elapsed();
  }

  get attempt(): string {
    return this.#header.id;
  }

  get mode(): Mode {
    return this.#header.mode;
  }

  get origin(): AttemptOrigin | undefined {
    return this.#header.origin;
  }

  get variant(): VariantSeed | undefined {
    return this.#header.variant;
  }

  get entries(): readonly Entry[] {
    return this.#progress.entries;
  }

  photo = async (): Promise<Photo> => {
    const shot = {
      scenario: this.scenario.id,
      bankProfile: this.#services.bankProfile,
      world: { ...this.world, now: this.clock },
    };
    const viewed = shot.world.dialogs.filter((dialog) => dialog.kind === 'certificateViewer');
    // Certificates that cannot be read are left out; the viewer then says so itself.
    const details = await Promise.all(
      viewed.map((viewer) => this.detailsOf(viewer.serialNumber).catch(() => undefined)),
    );
    return { ...shot, details: details.filter((each) => each !== undefined) };
  };

  worldAfter = (entries: number): World => this.#progress.worldAfter(entries);

  get profile() {
    return this.#services.bankProfile.profile;
  }

  get storageFault() {
    return this.#services.storage.fault;
  }

  get inMemory() {
    return this.#services.storage.inMemory;
  }

  get clock() {
    void this.#tick; // read, so that clocks on screen update every second
    return this.#now();
  }

  #now = (): number => Math.round(this.world.now + this.#services.clock.elapsed() - this.#lastAt);

  /**
   * Lets time run and starts the open asks. A resumed attempt first forgets the secrets that were typed; an attempt that
   * branches off within this page keeps them.
   */
  start(branched = false): void {
    this.#stopTicking = this.#services.clock.everySecond(() => (this.#tick += 1));
    if (this.#progress.length > 0) {
      if (this.world.ready) this.#asks.openBank(branched);
      if (!branched) this.dispatch('time', { type: 'resumed' });
    } else this.#save();
    this.#asks.go();
  }

  #report = (trouble: Trouble): void => {
    this.trouble ??= trouble;
    this.#wake();
  };

  #note = (failure: Error): void => {
    this.failure = failure;
  };

  #repairing: Promise<unknown> = Promise.resolve();

  /** Makes certificates of the PC again. Resolves to whether there were any to make. */
  #repair = (all: boolean): Promise<boolean> => {
    const repaired = this.#repairing.then(async () => {
      const made = await remakeCertificates(this.#services, this.#context(), all);
      return made !== undefined && this.dispatch('pc', made) === undefined;
    });
    const done = repaired.catch((thrown: unknown) => {
      this.#note(new Error('repair', { cause: thrown }));
      return false;
    });
    this.#repairing = done;
    return done;
  };

  #repairPc = async <A extends Ask>(ask: A): Promise<A> => {
    this.#report('keysLost');
    await this.#repair(false);
    return askNow(ask, this.#context());
  };

  /** Resolves once there are no open asks, or there is trouble, or this session has stopped. */
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
   * Ends this session. Open asks are left to the session that resumes the attempt.
   * @param lost another tab owns the attempt already, so that nothing more may be written
   * @returns when everything is stored, or is known not to be
   */
  async stop(lost = false): Promise<void> {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#asks.stop();
    this.#wake();
    if (lost) this.#recorder.lose();
    await this.#recorder.settled();
  }

  /** Resolves once nothing that was asked of the bank or the PC is under way any more. */
  asked = (): Promise<void> => this.#asks.ended();

  act = (event: LearnerEvent): void => {
    // A stopped session may have lost the attempt to another tab. Actions after the end of a test are no part of it.
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

  /** Does an action for the learner, before `handOver`. Returns the reason if it could not be done. */
  doForLearner(action: Action): RefusalReason | undefined {
    if (!this.#stopTicking) return undefined;
    return this.dispatch('trainer', withMemoLength(eventOf(action, this.world), this.profile));
  }

  /** Everything so far was done for the learner, who is judged from here on. */
  handOver(): void {
    this.#progress.handOver();
  }

  /** All changes go through here, so no caller can forget to save. Returns the reason if the event cannot have happened. */
  dispatch(actor: Actor, event: Event): RefusalReason | undefined {
    const entry: Entry = { seq: this.#progress.length + 1, at: this.#now(), actor, event };
    const refused = this.#progress.take(entry);
    if (refused) return refused;
    this.#lastAt = this.#services.clock.elapsed();
    if (this.ended) this.#result ??= this.#resultNow();
    this.#save();
    this.#asks.go();
    this.#wake();
    return undefined;
  }

  #take = (answer: AnswerEvent | typeof notPrepared): void => {
    if (answer === notPrepared) this.#report(notPrepared);
    else this.dispatch(answererOf(answer), answer);
  };

  #save(): void {
    const status = this.solved ? 'solved' : this.world.over ? 'handedIn' : 'open';
    void this.#recorder.save(this.entries, status, this.#result).then((stored) => {
      if (!this.#stopTicking) return;
      const { fault } = this.#recorder;
      if (!stored && faultOf(fault) === undefined) this.#note(new Error('save', { cause: fault }));
      if (!stored) this.#report('notSaved');
      else if (this.trouble === 'notSaved') this.trouble = null;
      if (stored) this.#asks.go(); // those that waited for it
    });
  }

  retry = (): void => {
    this.trouble = null;
    this.failure = null;
    this.#services.storage.forget();
    this.#save();
    this.#asks.go();
  };

  goOnWithoutStorage = (): void => {
    const moved = this.#services.storage.goWithout(this.trouble === 'notSaved');
    // The bank in memory knows nothing of what happened so far.
    if (moved && this.world.ready) this.#asks.openBank(false);
    this.retry();
  };

  #resultNow(): Result {
    const { id, scenario, learner, startedAt, origin, variant } = this.#header;
    const finishedAt = this.#services.clock.realTime();
    const seconds = Math.max(0, Math.round((finishedAt - startedAt) / 1_000));
    return this.#progress.result({
      attempt: id,
      scenario,
      mode: this.mode,
      learner,
      ...(origin && { origin }),
      ...(variant !== undefined && { variant }),
      modelVersion,
      finishedAt,
      seconds,
    });
  }

  #context = (): AskContext => {
    const worldNow = () => this.world;
    return {
      attempt: this.attempt,
      now: this.#now(),
      get world() {
        return worldNow();
      },
      skipsWaits: this.skipsWaits,
      report: this.#report,
      note: this.#note,
      repairPc: this.#repairPc,
    };
  };

  detailsOf = async (serialNumber: SerialNumber) => {
    const about = { attempt: this.attempt, now: this.#now(), idempotencyKey: `${this.attempt}/cacerts` };
    const issuers = await this.#services.ca.caCertificates(about);
    return (await this.#services.keys()).details(serialNumber, issuers.ok ? issuers.value : []);
  };

  shuffledDigits = () => shuffledDigits(this.#services.randomness);
}
