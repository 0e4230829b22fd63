import { toHex } from '../../pki/hex.ts';

/** The page's only source of randomness. */
export interface Randomness {
  octets(count: number): Uint8Array;
}

export const machineRandomness: Randomness = { octets: (count) => crypto.getRandomValues(new Uint8Array(count)) };

export const randomId = ({ octets }: Randomness): string => toHex(octets(8));

/** The ten digits in a random order, all orders being equally likely (Fisher–Yates; unfair octets are drawn again). */
export function shuffledDigits({ octets }: Randomness): readonly number[] {
  const below = (limit: number): number => {
    const [octet = 0] = octets(1);
    // Octets past the last whole multiple would favour small numbers.
    return octet < 256 - (256 % limit) ? octet % limit : below(limit);
  };
  const digits = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  for (let last = digits.length - 1; last > 0; last -= 1) {
    const chosen = below(last + 1);
    [digits[last], digits[chosen]] = [digits[chosen] ?? 0, digits[last] ?? 0];
  }
  return digits;
}
