/** Seeded pseudo-random numbers from 0 up to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number below a limit; 0 below 0. */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

export const oneOf = <T>(random: () => number, all: readonly T[]): T => {
  const one = all[below(random, all.length)];
  if (one === undefined) throw new Error('there is nothing to choose from');
  return one;
};
