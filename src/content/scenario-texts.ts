import type { Scenario } from '../training/scenario.ts';

type StepOf<S> = S extends Scenario<infer Step> ? Step : never;
type MistakeOf<S> = S extends Scenario<string, infer Mistake> ? Mistake : never;

/** All words of a scenario. A step or a mistake without words does not compile. */
export interface ScenarioTexts<S extends Scenario = Scenario> {
  /** The customer's situation, as paragraphs. */
  readonly situation: readonly string[];
  /** What the learner shall reach. */
  readonly goal: string;
  /** That the exercise is set in another year, and why. */
  readonly era: string;
  /** Alternative text of the picture after a step: what is to be seen. */
  readonly pictures: Readonly<Record<StepOf<S> | 'given', string>>;
  /** What a taught mistake led to, and what would have been better. */
  readonly mistakes: Readonly<Record<MistakeOf<S>, string>>;
}
