import type { Situation } from './situation.ts';

/** The situations of the route in which a window has a certain look, in their order, and the age of the window at the first. */
interface Appearance {
  readonly at: readonly number[];
  readonly age: number;
}

/** The looks that windows have along the solution, by their text. */
export type Appearances = ReadonlyMap<string, Appearance>;

/** @param situations those of the solution, from its beginning to its end */
export function appearancesIn(situations: readonly Situation[]): Appearances {
  const appearances = new Map<string, Appearance>();
  const births = new Map<string, number>();
  situations.forEach(({ windows }, index) => {
    for (const { id, text } of windows) {
      const birth = births.get(id) ?? index;
      births.set(id, birth);
      const { at = [], age = index - birth + 1 } = appearances.get(text) ?? {};
      appearances.set(text, { at: at.at(-1) === index ? at : [...at, index], age });
    }
  });
  return appearances;
}
