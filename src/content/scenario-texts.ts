import type { Scenario, SolutionStep, TaughtMistake } from '../training/scenario.ts';

type StepOf<S> = S extends Scenario<infer Step> ? Step : never;
type MistakeOf<S> = S extends Scenario<string, infer Mistake> ? Mistake : never;
type AdviceOf<S> = S extends Scenario<string, string, infer Advice> ? Advice : never;
type CaptionOf<S> = S extends Scenario<string, string, string, infer Caption> ? Caption : never;

/** The words of an action, wherever it is due. */
export interface ActionTexts {
  /** The instruction, as in the manual. */
  readonly instruction: string;
  /** Said before the action: what it is for, and what will come of it. */
  readonly why: string;
  /** Said after it: what was seen. */
  readonly seen: string;
  /** Three hints: where to look, what to do there, and the exact words. */
  readonly hints: readonly [place: string, action: string, words: string];
  /** Alternative text of the picture after the action. */
  readonly picture?: string;
  /** A warning at this action: the ※ of a manual. */
  readonly note?: string;
}

/** The words of one step of a solution, which has a picture. */
export interface StepTexts extends ActionTexts {
  readonly picture: string;
}

/** The words of a taught mistake. */
export interface MistakeTexts {
  /** A short name, for tables: the mistake as it was made. */
  readonly name: string;
  /** The mistake and its consequence. */
  readonly consequence: string;
  /** The right action in a few words, as something to watch next time. */
  readonly right: string;
  /** The way to put it right, and to do better. */
  readonly better: string;
  /** The rule's source, in words that a trainer can follow up. */
  readonly source: string;
}

/** Words of steps or mistakes that several exercises share. */
export type FragmentTexts<F extends readonly (SolutionStep | TaughtMistake)[]> = Readonly<
  Record<Extract<F[number], SolutionStep>['step'], StepTexts> &
    Record<Extract<F[number], TaughtMistake>['id'], MistakeTexts>
>;

/** Paragraphs of the manual beside its steps. */
export interface ManualWords<StepId extends string = string> {
  /** When to use this procedure, and how the customer recognizes that. */
  readonly when: readonly string[];
  /** The step at whose screen the customer got stuck, shown beside `when`. */
  readonly seenAt: StepId;
  /** The state at the end, and things to keep in mind. */
  readonly closing: readonly string[];
}

/** All words of a scenario. A step, a mistake or an advice without words does not compile. */
export interface ScenarioTexts<S extends Scenario = Scenario> {
  /** The customer's situation in the customer's own words, as paragraphs. */
  readonly situation: readonly string[];
  /** The goal. */
  readonly goal: string;
  /** Said when the goal is reached. */
  readonly reached: string;
  /** The note that the exercise is set in another year, and why. */
  readonly era: string;
  /** Alternative text of the first picture. */
  readonly given: string;
  readonly steps: Readonly<Record<StepOf<S>, StepTexts>>;
  readonly mistakes: Readonly<Record<MistakeOf<S>, MistakeTexts>>;
  readonly advice: Readonly<Record<AdviceOf<S>, string>>;
  /** Captions in the pictures, a few words each. */
  readonly captions: Readonly<Record<CaptionOf<S>, string>>;
  readonly manual: ManualWords<StepOf<S>>;
}
