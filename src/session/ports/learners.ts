import type { Learner } from '../../training/learner.ts';

export type NameFault = 'empty' | 'tooLong' | 'taken' | 'unprintable';

/** Who learns in this browser. Each change answers what is wrong, or null when it was done. */
export interface Learners {
  readonly all: readonly Learner[];
  /** Null: nobody in particular; such results have no name. */
  readonly current: Learner | null;
  /** False where the browser does not keep them: they hold as long as the page. */
  readonly kept: boolean;
  add(name: string): NameFault | null;
  rename(id: string, name: string): NameFault | null;
  /** Results keep the name that they have. */
  remove(id: string): void;
  choose(id: string | null): void;
}
