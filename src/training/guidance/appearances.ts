import type { Situation } from './situation.ts';

/** When a look of a window is to be seen on the route, and how old the window is then. */
interface Appearance {
  readonly first: number;
  readonly last: number;
  readonly age: number;
}

/** How windows get to look as they do, as far as the solution shows it. */
export type Appearances = ReadonlyMap<string, Appearance>;

/** @param situations those of the solution, from its beginning to its end */
export function appearancesIn(situations: readonly Situation[]): Appearances {
  const appearances = new Map<string, Appearance>();
  const births = new Map<string, number>();
  situations.forEach(({ windows }, index) => {
    for (const { id, text } of windows) {
      const birth = births.get(id) ?? index;
      births.set(id, birth);
      const { first = index, age = index - birth + 1 } = appearances.get(text) ?? {};
      appearances.set(text, { first, last: index, age });
    }
  });
  return appearances;
}
