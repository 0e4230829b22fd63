import * as v from 'valibot';
import { shortText } from '../../profile/schema/bounds.ts';
import type { Learner } from '../../training/learner.ts';
import type { KeptText } from '../machine/kept-text.ts';
import { looksOf, newNameFault } from '../records/learner-name.ts';
import type { Learners, NameFault } from '../ports/learners.ts';
import { randomId, type Randomness } from '../machine/randomness.ts';
import { learnerSchema } from '../records/result-schema.ts';

interface Stored {
  readonly all: readonly Learner[];
  readonly current: string | null;
}

const storedSchema = v.object({
  all: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
  current: v.fallback(v.nullable(shortText), null),
});
const none: Stored = { all: [], current: null };

/** Removes learners whose id came before. */
const eachOnce = (all: readonly Learner[]): readonly Learner[] =>
  all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);

/** Reads the stored learners and skips single ones that cannot be read. Undefined where the record itself cannot. */
function readStored(text: string | null): Stored | undefined {
  if (text === null) return none;
  try {
    const { all, current } = v.parse(storedSchema, JSON.parse(text));
    const read = all.map((each) => v.safeParse(learnerSchema, each));
    return { all: eachOnce(read.flatMap(({ success, output }) => (success ? [output] : []))), current };
  } catch {
    return undefined; // it stays stored until a learner is added
  }
}

/** The learners of this browser, kept from one visit to the next. */
export class KeptLearners implements Learners {
  readonly #kept: KeptText;
  readonly #randomness: Randomness;
  #stored = $state.raw<Stored>(none);
  kept = $state.raw(true);

  constructor(kept: KeptText, randomness: Randomness) {
    this.#kept = kept;
    this.#randomness = randomness;
    this.#stored = readStored(kept.read()) ?? none;
  }

  get all(): readonly Learner[] {
    return this.#stored.all;
  }

  get current(): Learner | null {
    return this.all.find(({ id }) => id === this.#stored.current) ?? null;
  }

  add = (name: string): NameFault | null => {
    this.#look();
    const fault = this.#faultOf(name);
    if (fault) return fault;
    const learner = { id: randomId(this.#randomness), name: name.trim() };
    this.#change({ all: [...this.all, learner], current: learner.id });
    return null;
  };

  rename = (id: string, name: string): NameFault | null => {
    this.#look();
    const fault = this.#faultOf(name, id);
    if (fault) return fault;
    const all = this.all.map((learner) => (learner.id === id ? { id, name: name.trim() } : learner));
    this.#change({ ...this.#stored, all });
    return null;
  };

  remove = (id: string): void => {
    this.#look();
    const { current } = this.#stored;
    this.#change({ all: this.all.filter((learner) => learner.id !== id), current: current === id ? null : current });
  };

  choose = (id: string | null): void => {
    this.#look();
    if (id !== this.#stored.current) this.#change({ ...this.#stored, current: id });
  };

  /** Another tab has changed the stored value. */
  changedElsewhere = (): void => {
    this.#stored = this.#merged(readStored(this.#kept.read()));
  };

  /** Reads the stored record before each change, so that a learner added in another tab is not overwritten. */
  #look(): void {
    const text = this.#kept.read();
    if (text !== null) this.#stored = this.#merged(readStored(text));
  }

  /** Keeps the learners that this page could not store, since they are nowhere else. */
  #merged(stored: Stored | undefined): Stored {
    if (stored === undefined) return this.#stored;
    if (this.kept) return stored;
    return { all: eachOnce([...this.all, ...stored.all]), current: this.#stored.current };
  }

  #faultOf(name: string, except?: string): NameFault | null {
    const taken = this.all.some((learner) => learner.id !== except && looksOf(learner.name) === looksOf(name));
    return newNameFault(name) ?? (taken ? 'taken' : null);
  }

  #change(stored: Stored): void {
    this.#stored = stored;
    this.kept = this.#kept.write(JSON.stringify(stored));
  }
}
