import * as v from 'valibot';
import type { Learner } from '../training/learner.ts';
import type { KeptText } from './kept-text.ts';
import { nameFault } from './learner-name.ts';
import type { Learners, NameFault } from './ports/learners.ts';
import { randomId, type Randomness } from './randomness.ts';
import { learnerSchema } from './result-schema.ts';

interface Stored {
  readonly all: readonly Learner[];
  readonly current: string | null;
}

const storedSchema = v.object({ all: v.array(learnerSchema), current: v.nullable(v.string()) });
const none: Stored = { all: [], current: null };

/** What cannot be read is nobody; it stays stored until somebody is added. */
function readStored(text: string | null): Stored {
  try {
    const read = v.safeParse(storedSchema, JSON.parse(text ?? 'null'));
    return read.success ? read.output : none;
  } catch {
    return none;
  }
}

/** Names that look alike are one, whatever their width and case. */
const alike = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Who learns in this browser, kept as text from one visit to the next. */
export class KeptLearners implements Learners {
  readonly #kept: KeptText;
  readonly #randomness: Randomness;
  #stored = $state.raw<Stored>(none);
  kept = $state.raw(true);

  constructor(kept: KeptText, randomness: Randomness) {
    this.#kept = kept;
    this.#randomness = randomness;
    this.#stored = readStored(kept.read());
  }

  get all(): readonly Learner[] {
    return this.#stored.all;
  }

  get current(): Learner | null {
    return this.all.find(({ id }) => id === this.#stored.current) ?? null;
  }

  add = (name: string): NameFault | null => {
    const fault = this.#faultOf(name);
    if (fault) return fault;
    const learner = { id: randomId(this.#randomness), name: name.trim() };
    this.#change({ all: [...this.all, learner], current: learner.id });
    return null;
  };

  rename = (id: string, name: string): NameFault | null => {
    const fault = this.#faultOf(name, id);
    if (fault) return fault;
    const all = this.all.map((learner) => (learner.id === id ? { id, name: name.trim() } : learner));
    this.#change({ ...this.#stored, all });
    return null;
  };

  remove = (id: string): void => {
    const { current } = this.#stored;
    this.#change({ all: this.all.filter((learner) => learner.id !== id), current: current === id ? null : current });
  };

  choose = (id: string | null): void => this.#change({ ...this.#stored, current: id });

  /** Another tab has changed what is kept. */
  changedElsewhere = (): void => {
    this.#stored = readStored(this.#kept.read());
  };

  #faultOf(name: string, except?: string): NameFault | null {
    const taken = this.all.some((learner) => learner.id !== except && alike(learner.name) === alike(name.trim()));
    return nameFault(name) ?? (taken ? 'taken' : null);
  }

  #change(stored: Stored): void {
    this.#stored = stored;
    this.kept = this.#kept.write(JSON.stringify(stored));
  }
}
