import type { Instant } from '../../time/instant.ts';

/** Real time as the session needs it. */
export interface Clock {
  /** Milliseconds since an arbitrary moment, which never go back. */
  elapsed(): number;
  /** Resolves after this many milliseconds. */
  after(milliseconds: number): Promise<void>;
  /** Calls `tick` about once a second until the returned function is called. */
  everySecond(tick: () => void): () => void;
  /** The real date and time: milliseconds since 1970. */
  realTime(): Instant;
}

/** The machine's own clock: the only place in the page that reads it. */
export const machineClock: Clock = {
  realTime: () => Date.now(),
  elapsed: () => performance.now(),
  after: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  everySecond: (tick) => {
    const timer = setInterval(tick, 1_000);
    return () => {
      clearInterval(timer);
    };
  },
};
