interface FieldBinding<E> {
  /** What the world holds of the field. */
  readonly entry: () => E;
  readonly judge: (text: string) => E;
  readonly ontyped: (entry: E) => void;
}

interface Draft {
  readonly text: string;
  /** The entry that the text stands for, or the one that it is about to replace. */
  readonly over: string;
  readonly settled: boolean;
}

// Entries are plain data from one maker each, so that equal ones read alike.
const keyOf = (entry: unknown): string => JSON.stringify(entry);

/**
 * The text in a field, which never leaves it: the world gets only how the text is judged, once it is settled. When the
 * world's entry changes from elsewhere (a refusal, another keyboard), the text is no longer the field's.
 */
export class FieldDraft<E> {
  readonly #field: FieldBinding<E>;
  #draft = $state.raw<Draft | null>(null);

  constructor(field: FieldBinding<E>) {
    this.#field = field;
  }

  get entry(): E {
    return this.#field.entry();
  }

  /** What stands in the field as it was typed; null when only the world's entry can say. */
  get text(): string | null {
    return this.#draft !== null && this.#draft.over === keyOf(this.entry) ? this.#draft.text : null;
  }

  write(text: string) {
    this.#draft = { text, over: keyOf(this.entry), settled: false };
  }

  /** Tells the world, unless it knows already. */
  settle() {
    if (this.text === null || this.#draft?.settled !== false) return;
    const { text, over } = this.#draft;
    const entry = this.#field.judge(text);
    this.#draft = { text, over: keyOf(entry), settled: true };
    if (keyOf(entry) !== over) this.#field.ontyped(entry);
  }
}
