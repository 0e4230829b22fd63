import type { StorageFault } from '../../contract/storage-fault.ts';

type Database = 'attempts' | 'pc' | 'bank';

/** The storage faults that the site's databases have reported: the page's two, and the bank's over the wire. */
export class StorageWatch {
  #faults = $state.raw<Partial<Record<Database, StorageFault | null>>>({});

  readonly fault = $derived(Object.values(this.#faults).find((fault) => fault !== null) ?? null);

  /** Clears all faults. One that persists is reported again by the next database that meets it. */
  forget(): void {
    this.#faults = {};
  }

  readonly reporter =
    (database: Database) =>
    (fault: StorageFault | null): void => {
      if ((this.#faults[database] ?? null) !== fault) this.#faults = { ...this.#faults, [database]: fault };
    };
}
