/** The greatest number of a variant, so that it can be read aloud and written down. */
const greatest = 9_999;

/** The number of another customer of an exercise. The same number means the same customer on every machine and in every release. */
export type VariantSeed = number;

export const isVariantSeed = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= greatest;

export const seedRange = { min: 1, max: greatest } as const;

/** The variant after this one; the first after the exercise itself, and again after the last. */
export const nextSeed = (seed: VariantSeed | undefined): VariantSeed => ((seed ?? 0) % greatest) + 1;

/** Reads the number as an address writes it; undefined for any other text, such as `007`. */
export function readSeed(text: string): VariantSeed | undefined {
  const seed = Number(text);
  return String(seed) === text && isVariantSeed(seed) ? seed : undefined;
}

/**
 * The place of a variant in a list. Steps of this length, a prime number, lead to every place of it before one comes again, so that
 * variants that follow each other have nothing in common.
 */
export const placeOf = (seed: VariantSeed, length: number): number => (seed * 367) % length;
