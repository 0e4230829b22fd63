/** One line of the table. `goal` is the most that `value` should be; `beside` is what it is to be compared with. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'MB' | 's' | 'ms' | 'µs' | 'nodes' | 'listeners' | 'shift' | '%';
  readonly goal: number | null;
  readonly beside: { readonly name: string; readonly value: number } | null;
}

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
};

/** The value that this part (0 to 1) of all values does not exceed. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((left, right) => left - right)[Math.max(0, Math.ceil(values.length * part) - 1)] ?? 0;

/** Milliseconds of each of so many runs, one after the other. */
export async function timesOf(runs: number, run: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let done = 0; done < runs; done += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
}
