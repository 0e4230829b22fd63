import type { ResultsTexts } from '../../content/ja/results.ts';
import type { Learner } from '../../training/learner.ts';
import type { Names } from '../../training/results/order.ts';

/** Names the parts of results. Learners who are still here have their present name, others the one that was stored. */
export function namesFor(
  learners: readonly Learner[],
  titleOf: (scenario: string) => string,
  words: ResultsTexts,
): Names & { readonly of: (learner: Learner | null) => string } {
  const today = new Map(learners.map(({ id, name }) => [id, name]));
  const of = (learner: Learner | null) => (learner ? (today.get(learner.id) ?? learner.name) : words.nobody);
  return {
    of,
    learner: ({ learner }) => of(learner),
    scenario: ({ scenario }) => titleOf(scenario),
    mode: ({ mode }) => words.modes[mode],
  };
}

export type NamesHere = ReturnType<typeof namesFor>;
