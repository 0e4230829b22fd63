/** The least and the greatest number of characters of a log-in ID or a password. */
interface LengthRule {
  readonly min: number;
  readonly max: number;
}

// Apart from the schema, so that the page can use it without the library that reads profiles.
export const isAllowedLength = (characters: number, { min, max }: LengthRule): boolean =>
  characters >= min && characters <= max;
