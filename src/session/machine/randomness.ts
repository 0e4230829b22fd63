import { toHex } from '../../pki/hex.ts';

/** The page's only source of randomness. */
export interface Randomness {
  bytes(count: number): Uint8Array;
}

export const machineRandomness: Randomness = { bytes: (count) => crypto.getRandomValues(new Uint8Array(count)) };

export const randomId = ({ bytes }: Randomness): string => toHex(bytes(8));

/** The ten digits in a random order, all orders being equally likely (Fisher–Yates; unfair bytes are drawn again). */
export function shuffledDigits({ bytes }: Randomness): readonly number[] {
  const below = (limit: number): number => {
    const [byte = 0] = bytes(1);
    // Bytes past the last whole multiple would favour small numbers.
    return byte < 256 - (256 % limit) ? byte % limit : below(limit);
  };
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let last = digits.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1);
    [digits[last], digits[chosen]] = [digits[chosen] ?? 0, digits[last] ?? 0];
  }
  return digits;
}
