import type { Target } from '../procedure/target.ts';
import { targetOf } from '../procedure/target.ts';
import { modelVersion } from '../procedure/world.ts';
import { eventOf } from '../training/play.ts';
import type { Scenario } from '../training/scenario.ts';
import type { Trouble } from '../training/trouble.ts';
import type { StoredAttempt } from './attempt.ts';
import { memoryAttempts } from './memory-attempts.ts';
import type { OutsideOfAttempts } from './outside.ts';
import type { Demonstration, Speed } from './ports/demonstration.ts';
import { randomId } from './randomness.ts';
import { TrainingSession } from './training-session.svelte.ts';

/** Milliseconds at speed 1. */
const times = {
  /** For each letter of a caption, and at least. */
  letter: 90,
  reading: 1_200,
  moving: 600,
  pressing: 250,
  /** Between the end and the next beginning, where it loops; also before another try after something went wrong. */
  rest: 8_000,
} as const;

type Plan = () => Promise<{ readonly scenario: Scenario; readonly letters: (step: string) => number }>;

/** The solution, played by itself against the real bank. Each run through it is a program of its own; a newer one ends it. */
export class PlayedSolution implements Demonstration {
  readonly #load: Plan;
  readonly #outside: OutsideOfAttempts;
  readonly #attempts = memoryAttempts();
  #scenario: Scenario | undefined;
  #session: TrainingSession | undefined;
  /** How many entries there were when so many steps were done. */
  #marks: number[] = [];
  #run = 0;
  #hurries = false;
  #wake: () => void = () => undefined;

  session = $state.raw<TrainingSession | null>(null);
  state = $state.raw<Demonstration['state']>('preparing');
  phase = $state.raw<Demonstration['phase']>('waiting');
  trouble = $state.raw<Trouble | null>(null);
  position = $state.raw(0);
  length = $state.raw(0);
  speed = $state.raw<Speed>(1);
  loops = $state.raw(false);
  target = $state.raw<Target | null>(null);
  readonly step = $derived.by(() => (this.length > 0 ? (this.#scenario?.solution[this.position]?.step ?? null) : null));

  constructor(load: Plan, outside: OutsideOfAttempts) {
    this.#load = load;
    this.#outside = { ...outside, attempts: this.#attempts };
  }

  play = (): void => {
    if (this.state !== 'paused') return;
    this.state = 'playing';
    this.#wake();
  };

  pause = (): void => {
    if (this.state === 'playing') this.state = 'paused';
  };

  stepForward = (): void => {
    if (this.state !== 'playing' && this.state !== 'paused') return;
    this.#hurries = true;
    this.#wake();
  };

  stepBack = (): void => {
    const session = this.#session;
    if (!session || this.state === 'preparing' || this.position === 0) return;
    const position = this.position - 1;
    const entries = session.entries.slice(0, this.#marks[position]);
    this.state = this.state === 'playing' ? 'playing' : 'paused';
    this.#begin(position, entries);
  };

  restart = (): void => {
    this.state = 'preparing';
    this.#begin(0, []);
  };

  chooseSpeed = (speed: Speed): void => {
    this.speed = speed;
  };

  loop = (on: boolean): void => {
    this.loops = on;
    if (on && this.state === 'ended') this.restart();
  };

  leave = (): void => {
    this.#run += 1;
    this.#wake();
    void this.#session?.stop();
  };

  #begin(position: number, entries: StoredAttempt['entries']): void {
    const run = (this.#run += 1);
    this.#wake();
    this.#hurries = false;
    this.trouble = null;
    void this.#play(run, position, entries).catch(() => this.#fail(run));
  }

  #isOver = (run: number): boolean => run !== this.#run;

  async #play(run: number, position: number, entries: StoredAttempt['entries']): Promise<void> {
    const { scenario, letters } = await this.#load();
    this.#scenario = scenario;
    const session = await this.#opened(scenario, entries);
    if (this.#isOver(run)) return;
    this.session = session;
    this.length = scenario.solution.length;
    this.position = position;
    this.phase = 'waiting';
    await session.whenQuiet();
    if (this.#isOver(run)) return;
    if (this.state === 'preparing') this.state = 'playing';
    for (const [index, { step, action }] of scenario.solution.entries()) {
      if (index < position) continue;
      if (session.trouble !== null) throw new Error(session.trouble);
      this.#marks[index] = session.entries.length;
      const event = eventOf(action, session.world);
      this.target = event.type === 'clockMoved' || event.type === 'advised' ? null : targetOf(session.world, event);
      this.phase = 'reading';
      await this.#wait(run, Math.max(times.reading, letters(step) * times.letter));
      this.phase = 'moving';
      await this.#wait(run, times.moving);
      this.phase = 'pressing';
      await this.#wait(run, times.pressing);
      if (this.#isOver(run)) return;
      this.phase = 'waiting';
      const refused = session.dispatch('trainee', event);
      if (refused) throw new Error(refused);
      await session.whenQuiet();
      if (this.#isOver(run)) return;
      this.#hurries = false;
      this.position = index + 1;
    }
    this.target = null;
    this.state = 'ended';
    await this.#outside.clock.after(times.rest);
    if (this.loops && !this.#isOver(run)) this.restart();
  }

  /** A session of its own, with the bank as it was after these entries. */
  async #opened(scenario: Scenario, entries: StoredAttempt['entries']): Promise<TrainingSession> {
    await this.#session?.stop();
    const bankProfile = await this.#outside.bankForNewAttempts();
    const header = {
      id: randomId(this.#outside.randomness),
      scenario: scenario.id,
      mode: 'show',
      profile: { id: bankProfile.profile.id, hash: bankProfile.hash },
      modelVersion,
      status: 'open',
    } as const;
    const session = new TrainingSession({ header, entries }, scenario, { ...this.#outside, bankProfile }, header.id);
    this.#session = session;
    session.start(entries.length > 0);
    return session;
  }

  /** The time of a phase, unless it is hurried; after it, as long as it is paused. */
  async #wait(run: number, milliseconds: number): Promise<void> {
    if (!this.#hurries) {
      await Promise.race([this.#outside.clock.after(milliseconds / this.speed), this.#woken()]);
    }
    while (this.state === 'paused' && !this.#hurries && !this.#isOver(run)) await this.#woken();
  }

  #woken = (): Promise<void> =>
    new Promise((resolve) => {
      this.#wake = resolve;
    });

  #fail(run: number): void {
    if (this.#isOver(run)) return;
    this.trouble = this.#session?.trouble ?? 'notPrepared';
    this.state = 'failed';
    void this.#outside.clock.after(times.rest).then(() => {
      if (this.loops && !this.#isOver(run)) this.restart();
    });
  }
}
