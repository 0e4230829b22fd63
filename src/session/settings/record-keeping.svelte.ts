import type { Instant } from '../../time/instant.ts';
import type { RecordKeeping } from '../ports/site.ts';
import type { ResultWatcher } from '../records/remembering-results.ts';
import type { LostResults, ResultMarks } from '../records/result-marks.ts';

interface Surroundings {
  /** Undefined in browsers that keep nothing for good. */
  readonly manager: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
  /** The browser asks the user before it keeps something for good. */
  readonly asksUser: boolean;
  readonly forgetsAfterDays: boolean;
  readonly marks: ResultMarks;
  readonly now: () => Instant;
}

/** The browser's promise about records, and the records that it has lost. */
export class StoredRecordKeeping implements RecordKeeping, ResultWatcher {
  readonly #around: Surroundings;
  #asked = false;
  #present: readonly string[] | undefined;
  #lastLost: LostResults | null = $state.raw(null);
  durability = $state.raw<RecordKeeping['durability']>('unknown');
  refused = $state.raw(false);

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get forgetsAfterDays(): boolean {
    return this.#around.forgetsAfterDays && this.durability !== 'lasting';
  }

  get canAsk(): boolean {
    return this.#around.manager !== undefined && this.durability === 'mayVanish' && !this.refused;
  }

  get lost(): LostResults | null {
    return this.#lastLost;
  }

  refresh = (): void => void this.#settle((manager) => manager.persisted());

  async ask(): Promise<void> {
    this.#asked = true;
    await this.#settle((manager) => manager.persist());
    this.refused = this.durability !== 'lasting';
  }

  async #settle(question: (manager: NonNullable<Surroundings['manager']>) => Promise<boolean>): Promise<void> {
    const { manager } = this.#around;
    try {
      if (manager) this.durability = (await question(manager)) ? 'lasting' : 'mayVanish';
    } catch {
      this.durability = 'unknown'; // some frames may not even ask
    }
  }

  kept(attempt: string): void {
    this.#around.marks.add(attempt, this.#around.now());
    this.#present = this.#present && [...this.#present, attempt];
    // A browser that asks the user is asked by a press only.
    if (this.#asked || this.#around.asksUser || this.durability === 'lasting') return;
    this.#asked = true;
    void this.#settle((manager) => manager.persist());
  }

  removed(attempts: readonly string[]): void {
    this.#around.marks.forget(attempts);
    this.#present = this.#present?.filter((attempt) => !attempts.includes(attempt));
  }

  seen(attempts: readonly string[]): void {
    this.#present = attempts;
    this.#lastLost = this.#around.marks.compare(attempts, this.#around.now());
  }

  dismissLost = (): void => {
    const { marks, now } = this.#around;
    marks.reset(this.#present ?? [], now());
    this.#lastLost = null;
  };
}
