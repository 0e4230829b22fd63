// Longer than most: each way into an attempt (new, resumed, from a step, after an obstacle) ends in the same state.
import { KeysNotMade } from '../../contract/keys-not-made.ts';
import { faultOf } from '../../database/fault-of.ts';
import type { PlayedEntries } from '../../training/attempt/replay.ts';
import { handoverIndex } from '../../training/attempt/handover.ts';
import type { AttemptOrigin } from '../../training/attempt/origin.ts';
import { fadingOf } from '../../training/assessment/fading.ts';
import { bankFaults } from '../../training/bank-fault.ts';
import type { ExerciseWithBank } from '../../training/exercise-with-bank.ts';
import type { Mode } from '../../training/mode.ts';
import type { Scenario } from '../../training/scenario.ts';
import type { Result } from '../../training/assessment/result.ts';
import type { VariantSeed } from '../../training/variants/seed.ts';
import { advanceTo } from '../attempt/advance-to.ts';
import type { FoundAttempt, StoredAttempt } from '../attempt/attempt.ts';
import { examineAttempt } from './examine-attempt.ts';
import { leftOff } from './left-off.ts';
import { exerciseFor } from '../attempt/exercise-for.ts';
import { newHeader } from '../attempt/new-header.ts';
import type { SessionServices } from '../attempt/services.ts';
import { pastResults } from '../records/past-results.ts';
import type { PracticeRoom, RoomState } from '../ports/practice.ts';
import { randomId } from '../machine/randomness.ts';
import { TrainingSession } from '../attempt/training-session.svelte.ts';

/** The learner's place at one scenario in one mode. At most one attempt is under way in it. */
export class ScenarioRoom implements PracticeRoom {
  readonly #load: () => Promise<Scenario>;
  readonly mode: Mode;
  readonly #services: SessionServices;
  readonly #from: string | undefined;
  /** The number of the customer of new attempts: the one that the address names, and later the one that was met last. */
  #variant: VariantSeed | undefined;
  /** The exercise with its own customer. */
  #scenario: Scenario | undefined;
  #found: Pick<FoundAttempt, 'id'> | undefined;
  #held: string | undefined;
  #session: TrainingSession | undefined;
  #left = false;
  #going = false;

  state = $state.raw<RoomState>({ kind: 'loading' });

  /**
   * @param from the step at which new attempts begin; undefined for the beginning of the exercise
   * @param variant the number of their customer; undefined for the exercise's own
   */
  constructor(
    load: () => Promise<Scenario>,
    services: SessionServices,
    mode: Mode = 'free',
    from?: string,
    variant?: VariantSeed,
  ) {
    this.#load = load;
    this.mode = mode;
    this.#services = services;
    this.#from = from;
    this.#variant = variant;
  }

  /** Looks for an unfinished attempt. Without one a new attempt begins at once. */
  enter = (): Promise<void> => this.#once(() => this.#enter());
  /** Resumes the branch that was just made, without asking. */
  enterBranch = (): Promise<void> =>
    this.#once(async () => {
      await this.#enter();
      if (this.state.kind === 'unfinished' && this.state.obstacle === null) await this.#take(false);
    });
  enterWithoutStorage = (): Promise<void> => {
    this.#services.storage.goWithout(false);
    return this.enter();
  };
  resume = (): Promise<void> => this.#once(() => this.#take(false));
  takeOver = (): Promise<void> => this.#once(() => this.#take(true));
  startAnew = (): Promise<void> => this.#once(() => this.#begin());

  leave(): void {
    this.#left = true;
    void this.#end();
  }

  /** Ignores clicks while a transition is already running. */
  async #once(go: () => Promise<void>): Promise<void> {
    if (this.#going) return;
    this.#going = true;
    await go().catch((fault: unknown) => {
      void this.#end();
      this.state = failure(fault);
    });
    this.#going = false;
  }

  async #enter(): Promise<void> {
    const scenario = (this.#scenario ??= await this.#load());
    // A browser that keeps no keys would show it only in the middle of the exercise.
    await this.#services.storage.check();
    const learner = this.#services.learner()?.id ?? null;
    const found = await this.#services.attempts.newestOpen({ scenario: scenario.id, mode: this.mode, learner });
    this.#found = found;
    if (!found) return this.#begin();
    const current = await this.#services.bankForNewAttempts();
    const examined = await examineAttempt(found, scenario, current);
    const { obstacle, exercise } = examined;
    if (obstacle !== null) {
      this.state = { kind: 'unfinished', obstacle, remains: examined.remains, exercise };
      return;
    }
    const { header } = examined.attempt;
    const left = leftOff({ ...examined, lastStoredAt: found.lastStoredAt });
    this.state = {
      kind: 'unfinished',
      obstacle,
      left,
      exercise,
      ...(header.profile.hash !== current.hash && { bank: header.snapshot.name }),
      ...(header.variant !== this.#variant && { customer: customerIn(exercise) }),
    };
  }

  /** New attempts begin where the address says; otherwise those of 練習 begin at a step that went wrong the last time. */
  #originOfNew = ({ solution }: Scenario, past: readonly Result[]): AttemptOrigin | undefined => {
    if (this.#from !== undefined) {
      return this.#from === solution[0]?.step ? undefined : { kind: 'link', step: this.#from };
    }
    const repeat = this.mode === 'practice' ? fadingOf(past).repeat : null;
    return repeat === null ? undefined : { kind: 'repeat', step: repeat };
  };

  async #begin(choose = this.#originOfNew): Promise<void> {
    const { attempts } = this.#services;
    const own = this.#scenario;
    const variant = this.#variant;
    if (!own) return;
    const bank = await this.#services.bankForNewAttempts();
    if (bankFaults(own, bank.profile).length > 0) {
      this.state = { kind: 'unsuitedBank', bank: bank.profile.name };
      return;
    }
    const exercise = await exerciseFor(own, bank, variant);
    const { scenario } = exercise;
    const former = this.#held ?? this.#found?.id;
    // Take the lock first, so that a tab which still works on the attempt learns that it is over.
    if (former && former !== this.#held) await this.#hold(former, true);
    await this.#end();
    if (former) await attempts.abandon(former);
    const past = await pastResults(this.#services, scenario.id);
    const origin = choose(scenario, past);
    const customer = variant === undefined ? {} : { variant };
    const about = { scenario: scenario.id, mode: this.mode, ...(origin && { origin }), ...customer };
    const header = newHeader(this.#services, bank, about);
    this.#found = header;
    if (!(await this.#hold(header.id, false))) return;
    const session = this.#made(exercise, { header, entries: [] }, this.#newOwner(), past);
    if (!session) return;
    session.start();
    if (origin === undefined || origin.kind === 'branch') {
      this.#show(session);
      return;
    }
    const onprogress = (done: number, of: number) => this.#reportState(session, { kind: 'advancing', done, of });
    const arrived = await advanceTo(session, origin.step, onprogress);
    if (arrived) this.#show(session);
    else if (this.#session === session) await this.#giveUpOn(origin.kind, header.id);
  }

  /**
   * Does not leave the learner half way to the step: a failed repeat starts from the beginning, and a failed link is
   * reported.
   */
  async #giveUpOn(kind: 'link' | 'repeat', attempt: string): Promise<void> {
    if (kind === 'repeat') return this.#begin(() => undefined);
    await this.#end();
    await this.#services.attempts.abandon(attempt);
    this.state = { kind: 'stepNotReached' };
  }

  /** Resumes the attempt that was found. */
  async #take(takeOver: boolean): Promise<void> {
    const { attempts, bankForNewAttempts } = this.#services;
    const scenario = this.#scenario;
    const wanted = this.#found;
    if (!scenario || !wanted || !(await this.#hold(wanted.id, takeOver))) return;
    // Another tab may have written to the attempt meanwhile, or have finished it.
    const owner = this.#newOwner();
    const found = await attempts.take(wanted.id, owner);
    const examined = found && (await examineAttempt(found, scenario, await bankForNewAttempts()));
    if (examined?.obstacle === null) {
      const { attempt, exercise, played } = examined;
      const { header, entries } = attempt;
      this.#variant = header.variant;
      // A resumed attempt has lost its secrets. While the learner has done nothing, doing the steps again brings them back.
      const untouched = handoverIndex(header.origin, entries) === entries.length;
      if (header.origin && header.origin.kind !== 'branch' && untouched) return this.#begin(() => header.origin);
      const past = await pastResults(this.#services, scenario.id);
      const session = this.#made(exercise, attempt, owner, past, played);
      session?.start();
      if (session) this.#show(session);
    } else {
      await this.#end();
      await this.#enter();
    }
  }

  #newOwner = (): string => randomId(this.#services.randomness);

  async #hold(attempt: string, takeOver: boolean): Promise<boolean> {
    const mine = await this.#services.lock.hold(attempt, takeOver, () => this.#lose(attempt));
    if (mine) this.#held = attempt;
    else this.state = { kind: 'elsewhere' };
    return mine;
  }

  #lose(attempt: string): void {
    if (this.#held !== attempt) return;
    void this.#end(true);
    this.state = { kind: 'lost' };
  }

  #made(
    { scenario, bankProfile }: ExerciseWithBank,
    attempt: StoredAttempt,
    owner: string,
    past: readonly Result[],
    played?: PlayedEntries,
  ): TrainingSession | undefined {
    if (this.#left) {
      void this.#end();
      return undefined;
    }
    const services = { ...this.#services, bankProfile };
    const ontaken = () => this.#lose(attempt.header.id);
    return (this.#session = new TrainingSession(attempt, scenario, services, { owner, ontaken, past, played }));
  }

  #show = (session: TrainingSession): void => this.#reportState(session, { kind: 'underWay', session });

  /** The learner may have chosen something else meanwhile, or another tab may have taken the attempt. */
  #reportState(session: TrainingSession, state: RoomState): void {
    if (this.#session === session) this.state = state;
  }

  /** Releases the lock only once everything is stored, so that the next owner reads all entries. */
  async #end(lost = false): Promise<void> {
    const held = this.#held;
    const session = this.#session;
    this.#session = undefined;
    this.#held = undefined;
    await session?.stop(lost);
    if (held && !lost) this.#services.lock.release(held);
  }
}

function customerIn({ scenario, bankProfile: { profile } }: ExerciseWithBank): string {
  return profile.accounts.find(({ loginId }) => loginId === scenario.account)?.userName ?? scenario.account;
}

function failure(thrown: unknown): RoomState {
  if (thrown instanceof KeysNotMade) return { kind: 'failed', fault: 'keysNotMade' };
  const fault = faultOf(thrown);
  return fault ? { kind: 'failed', fault } : { kind: 'failed', fault: null, thrown };
}
