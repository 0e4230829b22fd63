import type { Records } from '../../session/ports/records.ts';
import { noNarrowing, narrowed, type Narrowing } from '../../training/results/narrowing.ts';
import { newestFirst, nextOrder, ordered, type Column, type Names } from '../../training/results/order.ts';
import { summaryOf } from '../../training/results/summary.ts';
import type { Result } from '../../training/assessment/result.ts';
import { chosenOf, noneChosen, withChosen, withoutChosen } from './chosen.ts';

/** Results per page. */
const pageLength = 50;

type ListFault = NonNullable<ReturnType<Records['storageFaultOf']>>;

type Loading = { readonly kind: 'loading' | 'loaded' } | { readonly kind: 'failed'; readonly fault: ListFault | null };

/** The list of results with its filter, order, page and selection. */
export class ResultsList {
  readonly #records: Records;
  readonly #names: Names;

  loading = $state.raw<Loading>({ kind: 'loading' });
  all = $state.raw<readonly Result[]>([]);
  narrowing = $state.raw<Narrowing>(noNarrowing);
  order = $state.raw(newestFirst);
  chosen = $state.raw(noneChosen);
  #page = $state.raw(0);

  readonly found = $derived.by(() => narrowed(this.all, this.narrowing));
  readonly #inOrder = $derived.by(() => ordered(this.found, this.order, this.#names));
  readonly summary = $derived.by(() => summaryOf(this.found));
  readonly pages = $derived.by(() => Math.max(1, Math.ceil(this.found.length / pageLength)));
  /** The last page, if there are fewer pages now than the one that was chosen. */
  readonly page = $derived.by(() => Math.min(this.#page, this.pages - 1));
  readonly first = $derived.by(() => this.page * pageLength);
  readonly shown = $derived.by(() => this.#inOrder.slice(this.first, this.first + pageLength));

  constructor(records: Records, names: Names) {
    this.#records = records;
    this.#names = names;
  }

  /** The results to export, print or count: the chosen ones, otherwise all found ones, in their order. */
  get wanted(): readonly Result[] {
    return this.chosen.size === 0 ? this.#inOrder : this.#inOrder.filter(({ attempt }) => this.chosen.has(attempt));
  }

  async load(): Promise<void> {
    if (this.loading.kind === 'failed') this.loading = { kind: 'loading' };
    try {
      this.all = await this.#records.list();
      this.loading = { kind: 'loaded' };
    } catch (fault) {
      this.loading = { kind: 'failed', fault: this.#records.storageFaultOf(fault) ?? null };
    }
  }

  /** Also clears the selection, so that nobody deletes results that are out of sight. */
  narrow(narrowing: Narrowing): void {
    this.narrowing = narrowing;
    this.chosen = noneChosen;
    this.#page = 0;
  }

  sortBy(column: Column): void {
    this.order = nextOrder(this.order, column);
    this.#page = 0;
  }

  go(page: number): void {
    this.#page = page;
  }

  choose(attempts: readonly string[], wanted: boolean): void {
    this.chosen = (wanted ? withChosen : withoutChosen)(this.chosen, attempts);
  }

  chooseFound(): void {
    this.chosen = chosenOf(this.found.map(({ attempt }) => attempt));
  }

  chooseNone(): void {
    this.chosen = noneChosen;
  }

  /** Resolves to the number of deleted results. */
  async removeChosen(): Promise<number> {
    const gone = this.chosen;
    await this.#records.remove([...gone]);
    this.all = this.all.filter(({ attempt }) => !gone.has(attempt));
    this.chosen = noneChosen;
    return gone.size;
  }

  /** Resolves to the number of restored results. */
  async undo(): Promise<number> {
    await this.#records.undo();
    const before = this.all.length;
    this.all = await this.#records.list();
    return this.all.length - before;
  }
}
