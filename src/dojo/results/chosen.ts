/** The ids of the chosen attempts. Replaced whole by each change. */
export type Chosen = ReadonlySet<string>;

export const chosenOf = (attempts: readonly string[]): Chosen => new Set(attempts);

export const noneChosen: Chosen = chosenOf([]);

export const withChosen = (chosen: Chosen, attempts: readonly string[]): Chosen => new Set([...chosen, ...attempts]);

export function withoutChosen(chosen: Chosen, attempts: readonly string[]): Chosen {
  const left = new Set(chosen);
  for (const attempt of attempts) left.delete(attempt);
  return left;
}
