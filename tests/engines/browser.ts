/** A browser as a learner's machine has it, whoever wrote it and however it is driven. */
export interface Browser {
  open(address: string): Promise<Tab>;
  /** What its consoles said though they never should: uncaught errors and what the policy refused. */
  complaints(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** One page. Places are XPath expressions, which all drivers and the browsers themselves understand. */
export interface Tab {
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until something is there and can be clicked. */
  click(place: string): Promise<void>;
  doubleClick(place: string): Promise<void>;
  /** Letters, one key after the other, into what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** Runs a function in the page; it sees nothing but its argument, and both are plain data. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** What it shows, as a PNG file. */
  picture(file: `${string}.png`): Promise<void>;
}
