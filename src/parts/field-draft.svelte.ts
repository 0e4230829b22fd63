interface FieldBinding<E> {
  /** Reads the field's entry in the world. */
  readonly entry: () => E;
  readonly judge: (text: string) => E;
  readonly ontyped: (entry: E) => void;
}

interface Draft {
  readonly text: string;
  /** Key of the entry that the text stands for, or is about to replace. */
  readonly over: string;
  readonly settled: boolean;
}

// Each kind of entry has one maker, so equal entries serialize alike.
const keyOf = (entry: unknown): string => JSON.stringify(entry);

/**
 * The text in a field. It never leaves the field: the world only learns how it was judged, once the learner is done. When
 * something else changes the world's entry (a refusal, another keyboard), the draft is dropped.
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

  /** The text as it was typed; null if there is only the world's entry. */
  get text(): string | null {
    return this.#draft !== null && this.#draft.over === keyOf(this.entry) ? this.#draft.text : null;
  }

  write(text: string) {
    this.#draft = { text, over: keyOf(this.entry), settled: false };
  }

  drop() {
    this.#draft = null;
  }

  /** Reports the judged entry, unless the world already has it. */
  settle() {
    if (this.text === null || this.#draft?.settled !== false) return;
    const { text, over } = this.#draft;
    const entry = this.#field.judge(text);
    this.#draft = { text, over: keyOf(entry), settled: true };
    if (keyOf(entry) !== over) this.#field.ontyped(entry);
  }
}
