// Longer than most: a demonstration is one state machine, and its controls, its pace and its loop all change the same state.
import { canBranchAt } from '../../procedure/can-branch.ts';
import { targetOf, type Target } from '../../procedure/target.ts';
import { withMemoLength } from '../../training/script/with-memo-length.ts';
import { eventOf } from '../../training/script/play.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { Trouble } from '../../training/trouble.ts';
import { advanceTo } from '../attempt/advance-to.ts';
import type { StoredAttempt } from '../attempt/attempt.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import { newHeader } from '../attempt/new-header.ts';
import type { SessionServices } from '../attempt/services.ts';
import { Pace } from './pace.svelte.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import type { PlaybackSpeed } from '../../training/playback-speed.ts';
import type { Demonstration, ReadingLength } from '../ports/demonstration.ts';
import { TrainingSession } from '../attempt/training-session.svelte.ts';

/** Milliseconds at speed 1. */
const times = {
  /** For each character of a caption, and the minimum. */
  letter: 90,
  reading: 1_200,
  moving: 600,
  pressing: 250,
  /** Between the end and the next run of a loop, and before the next try after a failure. */
  rest: 8_000,
} as const;

interface Shown {
  readonly scenario: Scenario;
  readonly readingLength: ReadingLength;
}

/**
 * The solution, played by itself against a bank that keeps nothing. Each run is an async function of its own, which a newer run
 * ends.
 */
export class PlayedSolution implements Demonstration {
  readonly #load: () => Promise<Shown>;
  readonly #services: SessionServices;
  readonly #pace: Pace;
  readonly #from: string | undefined;
  readonly #variant: VariantSeed | undefined;
  #scenario: Scenario | undefined;
  #running: TrainingSession | undefined;
  /** The attempts since the last beginning: after a step back, one goes on with the certificates of the one before. */
  #lineage: TrainingSession[] = [];
  /** The number of entries before each step, by the step's index. */
  #marks: number[] = [];
  #run = 0;

  session = $state.raw<TrainingSession | null>(null);
  /** The pace distinguishes playing from paused. */
  #stage = $state.raw<'preparing' | 'showing' | 'ended' | 'failed'>('preparing');
  readonly state = $derived.by(() =>
    this.#stage === 'showing' ? (this.#pace.paused ? 'paused' : 'playing') : this.#stage,
  );
  phase = $state.raw<Demonstration['phase']>('waiting');
  trouble = $state.raw<Trouble | null>(null);
  position = $state.raw(0);
  length = $state.raw(0);
  loops = $state.raw(false);
  whole = $state.raw(true);
  target = $state.raw<Target | null>(null);
  readonly step = $derived.by(() => (this.length > 0 ? (this.#scenario?.solution[this.position]?.step ?? null) : null));
  readonly speed: PlaybackSpeed = $derived.by(() => this.#pace.speed);

  /**
   * @param from the step at which it opens; undefined for the beginning of the exercise
   * @param variant the number of its customer; undefined for the exercise's own
   */
  constructor(load: () => Promise<Shown>, services: SessionServices, from?: string, variant?: VariantSeed) {
    this.#load = load;
    this.#from = from;
    this.#variant = variant;
    this.#services = services;
    this.#pace = new Pace(services.clock);
  }

  play = (): void => {
    if (this.state === 'paused') this.#pace.pause(false);
  };

  pause = (): void => {
    if (this.state === 'playing') this.#pace.pause(true);
  };

  stepForward = (): void => {
    if (this.#stage === 'showing') this.#pace.hurry(true);
  };

  stepBack = (): void => {
    const session = this.#running;
    if (!session || this.position === 0) return;
    // An unanswered request belongs to the attempt that sent it, so no other attempt can begin there.
    let position = this.position - 1;
    while (position > 0 && !canBranchAt(session.worldAfter(this.#marks[position] ?? 0))) position -= 1;
    if (this.#stage !== 'showing') this.#pace.pause(true);
    this.#stage = 'showing';
    this.#begin(position, session.entries.slice(0, this.#marks[position]));
  };

  open = (): void => this.#playFrom(this.#from);
  restart = (): void => this.#playFrom(undefined);

  #playFrom(step: string | undefined): void {
    this.#pace.pause(false);
    this.#stage = 'preparing';
    this.whole = step === undefined;
    this.#begin(0, [], step);
  }

  chooseSpeed = (speed: PlaybackSpeed): void => this.#pace.choose(speed);

  loop = (on: boolean): void => {
    this.loops = on;
    if (on && (this.#stage === 'ended' || this.#stage === 'failed')) this.open();
  };

  leave = (): void => {
    this.#run += 1;
    this.#pace.wake();
    this.#end();
    this.#forgetAll();
  };

  #begin(position: number, entries: StoredAttempt['entries'], from?: string): void {
    this.#run += 1;
    this.#end();
    if (entries.length === 0) this.#forgetAll();
    this.trouble = null;
    this.#pace.hurry(false);
    const run = this.#run;
    const isOver = () => run !== this.#run;
    void this.#play(isOver, position, entries, from).catch(() => isOver() || this.#fail(isOver));
  }

  #end(): void {
    void this.#running?.stop();
    this.#running = undefined;
  }

  /** Forgets all that was shown, here, on the PC and at the bank, whose data would otherwise grow with every run. */
  #forgetAll(): void {
    const { attempts, bank, keys } = this.#services;
    for (const session of this.#lineage.splice(0)) {
      const { attempt, clock: now } = session;
      const forget = async () => {
        await session.stop();
        await session.asked(); // what is still being made would be kept after all else was forgotten
        await attempts.remove([attempt]);
        await bank.forgetAttempt({ attempt, now, idempotencyKey: `${attempt}/forget` });
        await (await keys()).forget(`${attempt}/`);
      };
      void forget().catch(() => undefined); // it is gone with the page at the latest
    }
  }

  async #play(
    isOver: () => boolean,
    resumedAt: number,
    entries: StoredAttempt['entries'],
    from?: string,
  ): Promise<void> {
    const [{ scenario: own, readingLength }, bank] = await Promise.all([
      this.#load(),
      this.#services.bankForNewAttempts(),
    ]);
    const { scenario, bankProfile } = await exerciseFor(own, bank, this.#variant);
    if (isOver()) return;
    this.#scenario = scenario;
    const header = newHeader(this.#services, bank, {
      scenario: scenario.id,
      mode: 'show',
      ...(this.#variant !== undefined && { variant: this.#variant }),
    });
    const services = { ...this.#services, bankProfile };
    const session = new TrainingSession({ header, entries }, scenario, services, { owner: header.id });
    this.#running = session;
    this.#lineage.push(session);
    session.start(entries.length > 0);
    const position = from === undefined ? resumedAt : await this.#skipTo(session, from);
    if (isOver()) return;
    this.session = session;
    this.length = scenario.solution.length;
    this.position = position;
    this.phase = 'waiting';
    await session.whenQuiet();
    if (isOver()) return;
    this.#stage = 'showing';
    for (let index = position; index < scenario.solution.length; index += 1) {
      await this.#show(session, index, readingLength, isOver);
      if (isOver()) return;
      this.position = index + 1;
    }
    if (!session.solved) throw new Error('the goal was not reached');
    this.target = null;
    this.#stage = 'ended';
    await this.#rest(isOver);
  }

  /** Does the steps before a step without showing them. Returns the index of the step. */
  async #skipTo(session: TrainingSession, step: string): Promise<number> {
    const arrived = await advanceTo(session, step, (done) => (this.#marks[done] = session.entries.length));
    if (!arrived) throw new Error(session.trouble ?? `${step} was not reached`);
    return session.scenario.solution.findIndex((one) => one.step === step);
  }

  async #show(
    session: TrainingSession,
    index: number,
    readingLength: Shown['readingLength'],
    isOver: () => boolean,
  ): Promise<void> {
    const next = session.scenario.solution[index];
    if (session.trouble !== null || !next) throw new Error(session.trouble ?? 'no such step');
    this.#marks[index] = session.entries.length;
    const event = withMemoLength(eventOf(next.action, session.world), session.profile);
    this.target = event.type === 'clockMoved' || event.type === 'advised' ? null : targetOf(session.world, event);
    this.phase = 'reading';
    await this.#pace.wait(Math.max(times.reading, readingLength(next.step, 'before') * times.letter), isOver);
    if (isOver()) return;
    this.phase = 'moving';
    await this.#pace.wait(times.moving, isOver);
    if (isOver()) return;
    this.phase = 'pressing';
    await this.#pace.wait(times.pressing, isOver);
    if (isOver()) return;
    this.phase = 'waiting';
    const isSteppedThrough = this.#pace.hurried;
    // A press on 1手順進む while the bank is being waited for means the step after this one.
    this.#pace.hurry(false);
    const refused = session.dispatch('trainee', event);
    if (refused) throw new Error(refused);
    await session.whenQuiet();
    // A step by hand goes on at once: its effect can be read off the screen itself.
    if (isOver() || isSteppedThrough || session.trouble !== null) return;
    this.phase = 'seeing';
    await this.#pace.wait(Math.max(times.reading, readingLength(next.step, 'after') * times.letter), isOver);
  }

  /** A loop plays again some time after its end, or after a failure. */
  async #rest(isOver: () => boolean): Promise<void> {
    await this.#services.clock.after(times.rest);
    if (this.loops && !isOver()) this.open();
  }

  #fail(isOver: () => boolean): void {
    this.trouble = this.#running?.trouble ?? 'notPrepared';
    this.#stage = 'failed';
    void this.#rest(isOver);
  }
}
