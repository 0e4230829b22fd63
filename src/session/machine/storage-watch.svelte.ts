import type { StorageFault } from '../../contract/storage-fault.ts';
import { loadOnce } from './load-once.ts';

type Database = 'attempts' | 'pc' | 'bank';

/** The part that is kept only until the page is closed. `work`: keys, certificates and the bank; `all`: the attempts as well. */
export type InMemory = 'nothing' | 'work' | 'all';

/** The state of the browser's storage, as attempts need it. */
export interface AttemptStorage {
  /** The fault of the browser's storage; null while all its databases work. */
  readonly fault: StorageFault | null;
  readonly inMemory: InMemory;
  /**
   * Tries whether the browser keeps attempts and keys, unless that was tried already or does not matter any more.
   * @throws the exception of the storage, or `KeysNotMade`
   */
  check(): Promise<void>;
  /**
   * From now on keeps in memory what the browser does not keep.
   * @param unsaved an attempt could not be stored
   * @returns whether keys and bank are others now
   */
  goWithout(unsaved: boolean): boolean;
  /** Clears all faults. One that persists is reported again by the next database that meets it. */
  forget(): void;
}

/** The storage faults that the site's databases have reported, the page's two and the bank's over the wire, and what follows. */
export class StorageWatch implements AttemptStorage {
  #faults = $state.raw<Partial<Record<Database, StorageFault | null>>>({});
  #inMemory = $state.raw<InMemory>('nothing');

  readonly fault = $derived(Object.values(this.#faults).find((fault) => fault !== null) ?? null);
  readonly check: () => Promise<void>;

  /** @param tryOut rejects where the browser does not keep what attempts need, as far as that is not in memory */
  constructor(tryOut: (inMemory: InMemory) => Promise<void> = async () => undefined) {
    this.check = loadOnce(() => tryOut(this.#inMemory));
  }

  get inMemory(): InMemory {
    return this.#inMemory;
  }

  goWithout(unsaved: boolean): boolean {
    const before = this.#inMemory;
    const { attempts = null } = this.#faults;
    this.#inMemory = unsaved || attempts !== null || before === 'all' ? 'all' : 'work';
    this.forget();
    return before === 'nothing';
  }

  forget(): void {
    this.#faults = {};
  }

  readonly reporter =
    (database: Database) =>
    (fault: StorageFault | null): void => {
      if ((this.#faults[database] ?? null) !== fault) this.#faults = { ...this.#faults, [database]: fault };
    };
}
