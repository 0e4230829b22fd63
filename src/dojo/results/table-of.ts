import type { ScenarioTexts } from '../../content/scenario-texts.ts';
import type { ResultsTexts } from '../../content/ja/results.ts';
import type { Cell } from '../../training/results/csv.ts';
import type { Names } from '../../training/results/order.ts';
import type { Result } from '../../training/assessment/result.ts';
import { localIsoSecond } from '../../time/local-time.ts';
import { standingOf } from '../../training/assessment/standing.ts';

/** The texts of the scenarios that this version has, by their ids. */
export type WordsOf = ReadonlyMap<string, ScenarioTexts>;

/** A step or a mistake of another version keeps its id for a name. */
const nameOf = <T>(words: Readonly<Record<string, T>> | undefined, id: string, say: (words: T) => string): string => {
  const own = words !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
  return own === undefined ? id : say(own);
};

/** Returns results as the rows of a table, with a head. */
export function tableOf(
  results: readonly Result[],
  names: Names,
  wordsOf: WordsOf,
  text: ResultsTexts,
): readonly (readonly Cell[])[] {
  const { columns } = text.table;
  const yesNo = (is: boolean) => (is ? text.csv.yes : text.csv.no);
  // A table without another customer is as it always was, for programs that read its columns by their places.
  const namesCustomers = results.some(({ variant }) => variant !== undefined);
  const head = [
    columns.finishedAt,
    columns.learner,
    columns.scenario,
    columns.mode,
    columns.points,
    columns.passed,
    text.csv.reached,
    text.csv.seconds,
    text.csv.steps,
    columns.wrongSteps,
    columns.unreachedSteps,
    columns.hints,
    columns.mistakes,
    text.csv.mistakeNames,
    text.csv.stepNames,
    text.csv.unreachedNames,
    text.csv.attempt,
    ...(namesCustomers ? [text.csv.customer] : []),
  ];
  const rows = results.map((result) => {
    const words = wordsOf.get(result.scenario);
    const stepNames = (steps: readonly string[]) =>
      text.csv.list(steps.map((id) => nameOf(words?.steps, id, ({ instruction }) => instruction)));
    return [
      { wallClock: localIsoSecond(result.finishedAt), text: text.csv.moment(result.finishedAt) },
      names.learner(result),
      names.scenario(result),
      names.mode(result),
      result.grade?.points ?? '',
      text.table.standings[standingOf(result)],
      result.unverified ? '' : yesNo(result.reached),
      Math.round(result.seconds),
      result.steps,
      result.wrongSteps.length,
      result.unreachedSteps.length,
      result.hints,
      result.mistakes.length,
      text.csv.list(result.mistakes.map((id) => nameOf(words?.mistakes, id, ({ name }) => name))),
      stepNames(result.wrongSteps),
      stepNames(result.unreachedSteps),
      result.attempt,
      ...(namesCustomers ? [result.variant ?? ''] : []),
    ];
  });
  return [head, ...rows];
}
