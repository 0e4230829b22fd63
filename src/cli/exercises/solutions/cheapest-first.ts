/**
 * A queue that gives back the cheapest first, and of equally cheap ones the one that came first. Costs are whole numbers, and nothing is
 * added that is cheaper than what was given back last.
 */
export class CheapestFirst<T> {
  readonly #byCost = new Map<number, T[]>();
  #cost = 0;
  /** The number of items of the present cost that have been given back. */
  #taken = 0;

  add(item: T, cost: number): void {
    const same = this.#byCost.get(cost);
    if (same) same.push(item);
    else this.#byCost.set(cost, [item]);
  }

  take(): T | undefined {
    const next = this.#byCost.get(this.#cost)?.[this.#taken];
    if (next !== undefined) {
      this.#taken += 1;
      return next;
    }
    this.#byCost.delete(this.#cost);
    if (this.#byCost.size === 0) return undefined;
    this.#cost = Math.min(...this.#byCost.keys());
    this.#taken = 0;
    return this.take();
  }
}
