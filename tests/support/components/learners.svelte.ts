import type { Learners, NameFault } from '../../../src/session/ports/learners.ts';
import type { Learner } from '../../../src/training/learner.ts';

/** Learners as long as the test, with names of up to eight letters. */
export class FewLearners implements Learners {
  all = $state.raw<readonly Learner[]>([]);
  current = $state.raw<Learner | null>(null);
  readonly kept = true;
  #added = 0;

  constructor(...names: readonly string[]) {
    for (const name of names) this.add(name);
  }

  #fault(name: string): NameFault | null {
    if (name === '') return 'empty';
    if (name.length > 8) return 'tooLong';
    return this.all.some((one) => one.name === name) ? 'taken' : null;
  }

  add(name: string): NameFault | null {
    const fault = this.#fault(name);
    if (!fault) this.all = [...this.all, { id: `l${(this.#added += 1)}`, name }];
    return fault;
  }

  rename(id: string, name: string): NameFault | null {
    const fault = this.#fault(name);
    if (!fault) this.all = this.all.map((one) => (one.id === id ? { id, name } : one));
    return fault;
  }

  remove(id: string): void {
    this.all = this.all.filter((one) => one.id !== id);
    if (this.current?.id === id) this.current = null;
  }

  choose(id: string | null): void {
    this.current = this.all.find((one) => one.id === id) ?? null;
  }
}
