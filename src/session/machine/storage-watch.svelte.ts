import type { StorageFault } from '../../contract/storage-fault.ts';

type Database = 'attempts' | 'pc' | 'bank';

/** What the site's databases have told of the browser's storage: the page's two, and over the wire the bank's. */
export class StorageWatch {
  #faults = $state.raw<Partial<Record<Database, StorageFault | null>>>({});

  readonly fault = $derived(Object.values(this.#faults).find((fault) => fault !== null) ?? null);

  /** What has not passed is told again by whoever meets it next. */
  forget(): void {
    this.#faults = {};
  }

  readonly reporter =
    (database: Database) =>
    (fault: StorageFault | null): void => {
      if ((this.#faults[database] ?? null) !== fault) this.#faults = { ...this.#faults, [database]: fault };
    };
}
