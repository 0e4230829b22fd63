import { fold } from '../procedure/advance.ts';
import { modelVersion } from '../procedure/world.ts';
import { givenWorld, type ProfileSnapshot } from '../training/given-world.ts';
import type { Scenario } from '../training/scenario.ts';
import type { Obstacle } from '../training/trouble.ts';
import { profileOf } from './attempt-profile.ts';
import type { StoredAttempt } from './attempt.ts';
import type { OutsideOfAttempts } from './outside.ts';
import type { PracticeRoom, RoomState } from './ports.ts';
import { randomId } from './randomness.ts';
import { TrainingSession } from './training-session.svelte.ts';

/** The learner's place at one scenario: at most one attempt is under way in it. */
export class ScenarioRoom implements PracticeRoom {
  readonly #load: () => Promise<Scenario>;
  readonly #outside: OutsideOfAttempts;
  #scenario: Scenario | undefined;
  #stored: StoredAttempt | undefined;
  #held: string | undefined;
  #session: TrainingSession | undefined;
  #left = false;
  #going = false;

  state = $state.raw<RoomState>({ kind: 'loading' });

  constructor(load: () => Promise<Scenario>, outside: OutsideOfAttempts) {
    this.#load = load;
    this.#outside = outside;
  }

  /** Looks for an unfinished attempt; without one a new attempt begins at once. */
  enter = (): Promise<void> => this.#once(() => this.#enter());
  resume = (): Promise<void> => this.#once(() => this.#take(false));
  takeOver = (): Promise<void> => this.#once(() => this.#take(true));
  startAnew = (): Promise<void> => this.#once(() => this.#begin());

  leave(): void {
    this.#left = true;
    this.#end();
  }

  /** A second click comes too late: one way is gone at a time. */
  async #once(go: () => Promise<void>): Promise<void> {
    if (this.#going) return;
    this.#going = true;
    await go().catch(() => (this.state = { kind: 'failed' }));
    this.#going = false;
  }

  async #enter(): Promise<void> {
    const scenario = (this.#scenario ??= await this.#load());
    this.#stored = await this.#outside.attempts.newestOpen(scenario.id).catch(() => undefined);
    if (this.#stored) this.state = await this.#unfinished(await this.#standingOf(scenario, this.#stored));
    else await this.#begin();
  }

  async #begin(): Promise<void> {
    const { attempts, randomness } = this.#outside;
    const scenario = this.#scenario;
    if (!scenario) return;
    const bankProfile = await this.#outside.bankForNewAttempts();
    const former = this.#held ?? this.#stored?.header.id;
    // A tab that still works on it must learn that it is over.
    if (former && former !== this.#held) await this.#hold(former, true);
    this.#end();
    const header = {
      id: randomId(randomness),
      scenario: scenario.id,
      profile: { id: bankProfile.profile.id, hash: bankProfile.hash },
      snapshot: bankProfile.profile,
      modelVersion,
      status: 'open',
    } as const;
    // Without storage the exercise still works; its session says that nothing is kept.
    await (former ? attempts.setStatus(former, 'abandoned') : Promise.resolve()).catch(() => undefined);
    const begun = await attempts.begin(header).then(
      () => true,
      () => false,
    );
    this.#stored = { header, entries: [] };
    if (await this.#hold(header.id, false)) this.#open(scenario, this.#stored, bankProfile, begun);
  }

  /** Goes on with the attempt that was found. */
  async #take(takeOver: boolean): Promise<void> {
    const scenario = this.#scenario;
    const found = this.#stored;
    if (!scenario || !found || !(await this.#hold(found.header.id, takeOver))) return;
    // Until now another tab may have written on, or have brought it to an end.
    const newest = await this.#outside.attempts.newestOpen(scenario.id).catch(() => found);
    const same = newest?.header.id === found.header.id ? newest : undefined;
    const standing = same && (await this.#standingOf(scenario, same));
    if (same && typeof standing === 'object') {
      this.#open(scenario, same, standing);
    } else {
      this.#end();
      await this.#enter();
    }
  }

  async #hold(attempt: string, takeOver: boolean): Promise<boolean> {
    const mine = await this.#outside.lock.hold(attempt, takeOver, () => {
      this.#end(true);
      this.state = { kind: 'lost' };
    });
    if (mine) this.#held = attempt;
    else this.state = { kind: 'elsewhere' };
    return mine;
  }

  #open(scenario: Scenario, { header, entries }: StoredAttempt, bankProfile: ProfileSnapshot, begun = true): void {
    if (this.#left) {
      this.#end();
      return;
    }
    const outside = { ...this.#outside, bankProfile };
    this.#session = new TrainingSession(header.id, scenario, outside, entries, begun ? undefined : header);
    this.state = { kind: 'underWay', session: this.#session };
    this.#session.start();
  }

  /** The lock is given back only when all is stored, so that whoever takes it next reads the whole list. */
  #end(lost = false): void {
    const held = this.#held;
    const stopped = this.#session?.stop(lost) ?? Promise.resolve();
    this.#session = undefined;
    this.#held = undefined;
    if (held && !lost) void stopped.then(() => this.#outside.lock.release(held));
  }

  async #unfinished(standing: ProfileSnapshot | Obstacle): Promise<RoomState> {
    if (typeof standing === 'string') return { kind: 'unfinished', obstacle: standing };
    const { hash } = await this.#outside.bankForNewAttempts();
    const { profile } = standing;
    return { kind: 'unfinished', obstacle: null, ...(hash !== standing.hash && { bank: profile.name }) };
  }

  /** The bank that an attempt is gone on with, or why it cannot be. */
  async #standingOf(scenario: Scenario, { header, entries }: StoredAttempt): Promise<ProfileSnapshot | Obstacle> {
    const bankProfile = await profileOf(header, await this.#outside.bankForNewAttempts());
    if (typeof bankProfile === 'string') return bankProfile;
    if (header.modelVersion !== modelVersion) return 'otherModel';
    const complete = entries.every(({ seq }, index) => seq === index + 1);
    return complete && !fold(givenWorld(scenario.given, bankProfile), entries).refused ? bankProfile : 'damaged';
  }
}
