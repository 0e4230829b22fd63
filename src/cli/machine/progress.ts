/** The stream that shows progress, such as standard error. */
interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface ProgressLine {
  /** Counts one more. */
  step(): void;
  /** Clears the line for other output. */
  end(): void;
}

/** One line of a terminal that is redrawn; anywhere else, a plain line for each tenth. */
export function progressOf(total: number, terminal: Terminal): ProgressLine {
  let done = 0;
  const count = () => `${String(done).padStart(String(total).length)}/${total}`;
  const draw = () => {
    const width = Math.max(10, Math.min(40, (terminal.columns ?? 80) - 24));
    const full = Math.round((done / total) * width);
    terminal.write(`\r\u001b[K${'█'.repeat(full)}${'░'.repeat(width - full)} ${count()} pictures`);
  };
  const tenth = (many: number) => Math.floor((many / total) * 10);
  if (terminal.isTTY) draw();
  return {
    step: () => {
      done += 1;
      if (terminal.isTTY) draw();
      else if (tenth(done) > tenth(done - 1)) terminal.write(`${count()} pictures\n`);
    },
    end: () => {
      if (terminal.isTTY) terminal.write('\r\u001b[K');
    },
  };
}
