import { carriesFiles } from './carries-files.ts';

/** Files opened on a page: chosen with an input, or dropped anywhere. Attach its handlers to the input and the window. */
export class FileDrop {
  /** True while files are dragged over the page. */
  isOver = $state(false);
  readonly #take: (files: readonly File[]) => void;

  constructor(take: (files: readonly File[]) => void) {
    this.#take = take;
  }

  readonly chosen = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const files = [...(currentTarget.files ?? [])];
    if (files.length > 0) this.#take(files);
    currentTarget.value = ''; // so that choosing the same file again, once corrected, fires another change
  };

  readonly over = (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly left = (): void => {
    this.isOver = false;
  };

  // Handle a drop anywhere on the page: the browser would leave the site and show the file.
  // Text that somebody drags into a field belongs to the field.
  readonly dropped = (event: DragEvent): void => {
    this.isOver = false;
    if (!carriesFiles(event)) return;
    event.preventDefault();
    this.#take([...event.dataTransfer.files]);
  };
}
