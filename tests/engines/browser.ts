/** A browser of any make, however it is driven. */
export interface Browser {
  open(address: string): Promise<Tab>;
  /** Uncaught errors and what the policy refused, as its consoles said. */
  complaints(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** One page. Places are XPath expressions, which every driver and every browser understands. */
export interface Tab {
  goTo(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Waits until something is there and can be clicked. */
  click(place: string): Promise<void>;
  doubleClick(place: string): Promise<void>;
  /** Presses one key after the other, in what has the focus. */
  type(text: string): Promise<void>;
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** Runs a function in the page. It sees nothing but its argument; argument and answer are plain data. */
  evaluate<A, R>(work: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Takes a screenshot, as a PNG file. */
  picture(file: `${string}.png`): Promise<void>;
}
