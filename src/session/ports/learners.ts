import type { Learner } from '../../training/learner.ts';

export type NameFault = 'empty' | 'tooLong' | 'taken' | 'unprintable' | 'formula';

/** The learners of this browser. Each change returns what is wrong with it, or null when it was made. */
export interface Learners {
  readonly all: readonly Learner[];
  /** Null for nobody in particular, whose results have no name. */
  readonly current: Learner | null;
  /** False where the browser does not store them, so that they last only as long as the page. */
  readonly kept: boolean;
  add(name: string): NameFault | null;
  rename(id: string, name: string): NameFault | null;
  /** Results keep the name that they have. */
  remove(id: string): void;
  choose(id: string | null): void;
}
