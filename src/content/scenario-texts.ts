import type { Scenario, SolutionStep, TaughtMistake } from '../training/scenario.ts';

type StepOf<S> = S extends Scenario<infer Step> ? Step : never;
type MistakeOf<S> = S extends Scenario<string, infer Mistake> ? Mistake : never;
type AdviceOf<S> = S extends Scenario<string, string, infer Advice> ? Advice : never;
type CaptionOf<S> = S extends Scenario<string, string, string, infer Caption> ? Caption : never;

/** What is said of one step. */
export interface StepTexts {
  /** The sentence of the manual: what to do. */
  readonly instruction: string;
  /** Said while it is shown: what happens, and why. */
  readonly caption: string;
  /** Where to look, what to do there, and the exact words. */
  readonly hints: readonly [place: string, action: string, words: string];
  /** Alternative text of the picture after it: what is to be seen. */
  readonly picture: string;
  /** What to watch out for at this step: the ※ of a manual. */
  readonly note?: string;
}

/** What is said of a taught mistake. */
export interface MistakeTexts {
  /** A few words, for tables. */
  readonly name: string;
  /** What was done, and what it led to. */
  readonly consequence: string;
  /** What would have been better. */
  readonly better: string;
  /** Where the rule comes from, in words a trainer can follow up. */
  readonly source: string;
}

/** What is said of the steps or mistakes that several exercises share. */
export type FragmentTexts<F extends readonly (SolutionStep | TaughtMistake)[]> = Readonly<
  Record<Extract<F[number], SolutionStep>['step'], StepTexts> &
    Record<Extract<F[number], TaughtMistake>['id'], MistakeTexts>
>;

/** What a manual of the procedure says beside its steps, as paragraphs. */
export interface ManualWords<StepId extends string = string> {
  /** When this procedure is the right one, and how the customer sees that. */
  readonly when: readonly string[];
  /** The step on whose screen the customer got stuck: its picture stands beside `when`. */
  readonly seenAt: StepId;
  /** What is so once all is done, and what to keep in mind. */
  readonly closing: readonly string[];
}

/** All words of a scenario. A step, a mistake or an advice without words does not compile. */
export interface ScenarioTexts<S extends Scenario = Scenario> {
  /** The customer's situation in the customer's own words, as paragraphs. */
  readonly situation: readonly string[];
  /** What the learner shall reach. */
  readonly goal: string;
  /** That it is reached. */
  readonly reached: string;
  /** That the exercise is set in another year, and why. */
  readonly era: string;
  /** Alternative text of the picture at the beginning. */
  readonly given: string;
  readonly steps: Readonly<Record<StepOf<S>, StepTexts>>;
  readonly mistakes: Readonly<Record<MistakeOf<S>, MistakeTexts>>;
  readonly advice: Readonly<Record<AdviceOf<S>, string>>;
  /** What captions in the pictures say: a few words each. */
  readonly captions: Readonly<Record<CaptionOf<S>, string>>;
  readonly manual: ManualWords<StepOf<S>>;
}
