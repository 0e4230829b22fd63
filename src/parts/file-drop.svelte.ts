/** Files that come to a page: chosen with a field, or dropped anywhere on it. Its handlers belong to the window and the field. */
export class FileDrop {
  /** Something that could be dropped is over the page. */
  isOver = $state(false);
  readonly #take: (files: readonly File[]) => void;

  constructor(take: (files: readonly File[]) => void) {
    this.#take = take;
  }

  readonly chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const files = [...(currentTarget.files ?? [])];
    if (files.length > 0) this.#take(files);
    currentTarget.value = ''; // so that the same file, mended, counts as another choice
  };

  readonly over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly left = (): void => {
    this.isOver = false;
  };

  // Wherever it falls: a browser would leave the site and show the file instead.
  // Words that somebody drags into a field are the field's.
  readonly dropped = (event: DragEvent): void => {
    this.isOver = false;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#take([...event.dataTransfer.files]);
  };
}
