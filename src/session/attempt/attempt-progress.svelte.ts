import type { Instant } from '../../time/instant.ts';
import { advance, isRefusal } from '../../procedure/advance.ts';
import type { Entry } from '../../procedure/world/event.ts';
import type { RefusalReason } from '../../procedure/rules/rule.ts';
import type { World } from '../../procedure/world/world.ts';
import { fadingOf, type Fading } from '../../training/assessment/fading.ts';
import type { ProfileSnapshot } from '../../training/given-world.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import { handoverIndex } from '../../training/attempt/handover.ts';
import { feedbackOn } from '../../training/attempt/feedback.ts';
import { replayAttempt, type PlayedEntries } from '../../training/attempt/replay.ts';
import { courseAfter, courseFrom, advisedAt, upToGoal, type Course } from '../../training/attempt/course.ts';
import { reachOf } from '../../training/guidance/reach.ts';
import type { Route } from '../../training/guidance/route.ts';
import { whereaboutsOf } from '../../training/guidance/whereabouts.ts';
import type { Mode } from '../../training/mode.ts';
import type { Scenario } from '../../training/scenario.ts';
import { resultOf, type AboutResult } from '../../training/assessment/result-of.ts';
import type { Result } from '../../training/assessment/result.ts';
import { assess, type Assessment } from '../../training/assessment/assess.ts';
import type { Trace } from '../../training/trace.ts';
import type { StoredAttempt } from './attempt.ts';
import type { Help } from '../ports/practice.ts';

/** The entries of one attempt and everything that follows from them. Each entry is folded in once. */
export class AttemptProgress {
  readonly #scenario: Scenario;
  readonly #mode: Mode;
  readonly #origin: AttemptOrigin | undefined;
  readonly #given: World;
  readonly #route: Route;
  readonly #fading: Fading;
  readonly #clock: () => Instant;
  #trace = $state.raw<Trace>([]);
  #course = $state.raw<Course>() as Course; // set in the constructor

  readonly world = $derived.by(() => this.#trace.at(-1)?.after ?? this.#given);
  readonly solved = $derived.by(() => this.#scenario.goal(upToGoal(this.#course, this.#trace)));
  readonly deadEnd = $derived.by(() => this.#course.deadEnd);
  readonly ended = $derived.by(() => this.solved || this.world.over || this.deadEnd !== null);
  readonly assessment = $derived.by(() => (this.ended ? this.#assess() : null));
  readonly mistakes = $derived.by(() => this.#course.mistakes.map(({ mistake }) => mistake));
  readonly steps = $derived.by(() => this.#course.steps);
  readonly feedback = $derived.by(() => feedbackOn(this.#route, this.#course, this.#trace));
  /** A temporary lock and a session end by themselves, so the next step depends on the clock while there is one. */
  readonly next = $derived.by(() => {
    if (this.ended) return null;
    const locked = this.world.bank.accounts.some(({ lock }) => lock.kind === 'temporary');
    const within = this.world.windows.some(({ page }) => 'idleSince' in page && page.idleSince !== null);
    if (!locked && !within) return this.#course.next;
    return advisedAt(this.#route, this.#course, { given: this.#given, trace: this.#trace, now: this.#clock() }).next;
  });
  readonly reach = $derived.by(() => this.next && reachOf(this.world, this.next.event));
  readonly whereabouts = $derived.by(() => whereaboutsOf(this.#route, this.#course));
  readonly help = $derived.by((): Help => {
    const step = this.next?.step ?? null;
    const kind = this.#kindOfHelp(step);
    const asked = this.#course.steps.find((one) => one.step === step)?.hint ?? 0;
    // The mark shows the place already, so its words cost nothing.
    return { kind, taken: kind === 'place' && asked === 0 ? 1 : asked };
  });

  /**
   * @param past this learner's results in this scenario, the newest first
   * @param clock returns the training clock's time, which moves on by itself
   */
  constructor(
    attempt: StoredAttempt & { readonly played?: PlayedEntries | undefined },
    scenario: Scenario,
    bankProfile: ProfileSnapshot,
    past: readonly Result[],
    clock: () => Instant,
  ) {
    this.#scenario = scenario;
    this.#mode = attempt.header.mode;
    this.#origin = attempt.header.origin;
    this.#clock = clock;
    this.#fading = fadingOf(past);
    const { header, entries, played } = attempt;
    const handover = handoverIndex(header.origin, entries);
    const { given, route, trace, course } = replayAttempt({ scenario, bankProfile, entries, handover, played });
    this.#given = given;
    this.#route = route;
    this.#trace = trace;
    this.#course = course;
  }

  get entries(): readonly Entry[] {
    return this.#trace.map(({ entry }) => entry);
  }

  get length(): number {
    return this.#trace.length;
  }

  /** The world after this many entries. */
  worldAfter = (count: number): World => this.#trace[count - 1]?.after ?? this.#given;

  #kindOfHelp(step: string | null): Help['kind'] {
    if (this.#mode === 'guided') return 'full';
    return this.#mode === 'practice' ? this.#fading.helpFor(step) : 'none';
  }

  /** Takes an entry in. Returns the reason if it cannot have happened; then nothing has changed. */
  take(entry: Entry): RefusalReason | undefined {
    const before = this.world;
    const after = advance(before, entry);
    if (isRefusal(after)) return after.refused;
    this.#trace = [...this.#trace, { before, entry, after }];
    this.#course = courseAfter(this.#route, this.#course, this.#trace);
    return undefined;
  }

  /** Everything so far was done for the learner, who is judged from here on. */
  handOver(): void {
    this.#course = courseFrom(this.#route, this.#given, this.#trace);
  }

  #assess = (): Assessment =>
    assess(this.#scenario, this.#course, this.#trace, { mode: this.#mode, origin: this.#origin });

  result = (about: AboutResult): Result => resultOf(about, this.#assess());
}
