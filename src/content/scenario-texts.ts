import type { World } from '../procedure/world/world.ts';
import type { Profile } from '../profile/profile.ts';
import type { ActionKey } from '../training/actions-on.ts';
import type { CaseFacts } from '../training/case-facts.ts';
import type { LearnerEvent, Scenario } from '../training/scenario.ts';
import type { MistakeName } from '../training/scenarios/form/named-mistakes.ts';

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
  readonly picture: string;
  /** A warning at this action: the ※ of a manual. */
  readonly note?: string;
  /** The instruction as it reads for a customer who does the procedure alone, where that differs. */
  readonly customer?: string;
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

/** Paragraphs of the manual beside its steps. */
interface ManualWords<StepId extends string> {
  /** When to use this procedure, and how the customer recognizes that. */
  readonly when: readonly string[];
  /** The step at whose screen the customer got stuck, shown beside `when`. */
  readonly seenAt: StepId;
  /** The state at the end, and things to keep in mind. */
  readonly closing: readonly string[];
}

/** All words of a case, as views read them. */
export interface ScenarioTexts {
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
  readonly steps: Readonly<Record<string, ActionTexts>>;
  readonly mistakes: Readonly<Record<string, MistakeTexts>>;
  readonly advice: Readonly<Record<string, string>>;
  /** Captions in the pictures, a few words each. */
  readonly captions: Readonly<Record<string, string>>;
  /** Japanese in every language of the site, as the pictures beside it are. */
  readonly manual: ManualWords<string>;
  /** The words of an action off the solution; null in a language that has none, where its name must do. */
  readonly ofAction: (world: World, event: LearnerEvent) => ActionTexts | null;
}

/** The words of a case with the facts that a bank gives it, or a bank and the same case with another customer. */
export type WordsAt = (bank: Profile, variant?: Scenario) => ScenarioTexts;

/** The name of a window that has to be told from others, as the taskbar shows it. */
export interface NamedWindow {
  readonly program: string;
  /** Null for a program that shows no pages. */
  readonly page: string | null;
}

/** The facts that words may say: those of the case, and for an action on one of several windows that window's name. */
export type WordFacts = CaseFacts & { readonly window?: NamedWindow };

/** Words in which each sentence that says a fact is a function of the facts. */
export type OfFacts<T> = T extends string
  ? string | ((facts: WordFacts) => string)
  : T extends object
    ? { readonly [K in keyof T]: OfFacts<T[K]> }
    : T;

/** The words that the cases of a language share. */
export interface SharedTexts {
  readonly actions: Readonly<Record<ActionKey, OfFacts<ActionTexts>>>;
  readonly mistakes: Readonly<Record<MistakeName, OfFacts<MistakeTexts>>>;
  readonly era: OfFacts<string>;
  /** The instruction of an action that the solution has had before, so that the two differ. */
  readonly again: (instruction: string) => string;
}

type StepOf<S> = S extends Scenario<infer Step> ? Step : never;
type MistakeOf<S> = S extends Scenario<string, infer Mistake> ? Mistake : never;
type AdviceOf<S> = S extends Scenario<string, string, infer Advice> ? Advice : never;
type CaptionOf<S> = S extends Scenario<string, string, string, infer Caption> ? Caption : never;

interface OwnWords extends Pick<ScenarioTexts, 'situation' | 'goal' | 'reached' | 'given' | 'manual'> {
  readonly era?: string;
  readonly steps?: Readonly<Record<string, Partial<ActionTexts>>>;
  readonly mistakes?: Readonly<Record<string, Partial<MistakeTexts>>>;
  readonly advice?: Readonly<Record<string, string>>;
  readonly captions?: Readonly<Record<string, string>>;
}

/** The words of a case that differ from what the cases share. */
export type CaseWords = OfFacts<OwnWords>;

/** A record that may be left out where it has no keys. */
type Needed<Name extends string, Key extends string, Value> = [Key] extends [never]
  ? unknown
  : { readonly [N in Name]: Readonly<Record<Key, OfFacts<Value>>> };

/**
 * The same for this case: the words of a step are those of its action, and of a shared mistake those of the shared list, except
 * where the case has its own. A mistake, an advice or a caption without words does not compile.
 */
export type CaseWordsOf<S extends Scenario> = Omit<
  CaseWords,
  'steps' | 'mistakes' | 'advice' | 'captions' | 'manual'
> & {
  readonly steps?: Readonly<Partial<Record<StepOf<S>, OfFacts<Partial<ActionTexts>>>>>;
  readonly mistakes?: Readonly<Partial<Record<Extract<MistakeOf<S>, MistakeName>, OfFacts<Partial<MistakeTexts>>>>>;
  readonly manual: OfFacts<ManualWords<StepOf<S>>>;
} & Needed<'mistakes', Exclude<MistakeOf<S>, MistakeName>, MistakeTexts> &
  Needed<'advice', AdviceOf<S>, string> &
  Needed<'captions', CaptionOf<S>, string>;

/** The words of a case in another language, which has no manual. */
export type TranslatedCase = Omit<CaseWords, 'manual'>;
export type TranslatedCaseOf<S extends Scenario> = Omit<CaseWordsOf<S>, 'manual'>;
