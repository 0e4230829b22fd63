import { fold } from '../procedure/advance.ts';
import { modelVersion } from '../procedure/world.ts';
import { givenWorld } from '../training/given-world.ts';
import type { Scenario } from '../training/scenario.ts';
import type { Obstacle } from '../training/trouble.ts';
import type { StoredAttempt } from './attempt.ts';
import type { Outside } from './outside.ts';
import type { PracticeRoom, RoomState } from './ports.ts';
import { randomId } from './randomness.ts';
import { TrainingSession } from './training-session.svelte.ts';

/** The learner's place at one scenario: at most one attempt is under way in it. */
export class ScenarioRoom implements PracticeRoom {
  readonly #load: () => Promise<Scenario>;
  readonly #outside: Outside;
  #scenario: Scenario | undefined;
  #stored: StoredAttempt | undefined;
  #held: string | undefined;
  #session: TrainingSession | undefined;
  #left = false;

  state = $state.raw<RoomState>({ kind: 'loading' });

  constructor(load: () => Promise<Scenario>, outside: Outside) {
    this.#load = load;
    this.#outside = outside;
  }

  /** Looks for an unfinished attempt; without one a new attempt begins at once. */
  async enter(): Promise<void> {
    try {
      this.#scenario = await this.#load();
      this.#stored = await this.#outside.attempts.newestOpen(this.#scenario.id).catch(() => undefined);
      if (this.#stored && this.#stored.entries.length > 1) {
        this.state = { kind: 'unfinished', obstacle: this.#obstacle(this.#scenario, this.#stored) };
      } else {
        await this.startAnew();
      }
    } catch {
      this.state = { kind: 'failed' };
    }
  }

  async resume(): Promise<void> {
    if (this.#stored) await this.#go(this.#stored, false);
  }

  async takeOver(): Promise<void> {
    if (this.#stored) await this.#go(this.#stored, true);
  }

  async startAnew(): Promise<void> {
    const { attempts, bankProfile, randomness } = this.#outside;
    const scenario = this.#scenario;
    if (!scenario) return;
    const former = this.#held ?? this.#stored?.header.id;
    this.#end();
    const header = {
      id: randomId(randomness),
      scenario: scenario.id,
      profile: { id: bankProfile.profile.id, hash: bankProfile.hash },
      modelVersion,
      status: 'open',
    } as const;
    // Without storage the exercise still works; its session says that nothing is kept.
    await (former ? attempts.setStatus(former, 'abandoned') : Promise.resolve()).catch(() => undefined);
    await attempts.begin(header).catch(() => undefined);
    this.#stored = { header, entries: [] };
    await this.#go(this.#stored, false);
  }

  leave(): void {
    this.#left = true;
    this.#end();
  }

  async #go({ header, entries }: StoredAttempt, takeOver: boolean): Promise<void> {
    if (!this.#scenario) return;
    const mine = await this.#outside.lock.hold(header.id, takeOver, () => {
      this.#end();
      this.state = { kind: 'lost' };
    });
    if (!mine) {
      this.state = { kind: 'elsewhere' };
      return;
    }
    this.#held = header.id;
    // Another tab may have written on while this one waited.
    const newest = takeOver
      ? await this.#outside.attempts.newestOpen(this.#scenario.id).catch(() => undefined)
      : undefined;
    const known = newest?.header.id === header.id ? newest.entries : entries;
    this.#session = new TrainingSession(header.id, this.#scenario, this.#outside, known);
    if (this.#left) {
      this.#end();
      return;
    }
    this.state = { kind: 'underWay', session: this.#session };
    this.#session.start();
  }

  #end(): void {
    this.#session?.stop();
    this.#session = undefined;
    if (this.#held) this.#outside.lock.release(this.#held);
    this.#held = undefined;
  }

  #obstacle(scenario: Scenario, { header, entries }: StoredAttempt): Obstacle | null {
    if (header.profile.hash !== this.#outside.bankProfile.hash) return 'otherProfile';
    if (header.modelVersion !== modelVersion) return 'otherModel';
    const complete = entries.every(({ seq }, index) => seq === index + 1);
    return complete && !fold(givenWorld(scenario.given, this.#outside.bankProfile), entries).refused ? null : 'damaged';
  }
}
