import type { Instant } from '../time/instant.ts';
import type { Account, LoginId, Profile, Rules } from '../profile/profile.ts';
import type { Ask, GivenCertificate, GivenWindow } from '../procedure/world/ask.ts';
import type { ActorEvent, AnswerEvent, EventOf } from '../procedure/world/event.ts';
import type { Browser } from '../procedure/world/browser.ts';
import type { FontSize, World } from '../procedure/world/world.ts';
import type { Check } from './scenarios/checks.ts';

/** What a learner does: at the PC, or beside it, where waiting or the right advice is a part of the procedure. */
export type LearnerEvent = ActorEvent | EventOf<'clockMoved' | 'advised'>;

/** Whether something is done at the PC, and so has a place there. */
export const isAtPc = (event: LearnerEvent): event is ActorEvent =>
  event.type !== 'clockMoved' && event.type !== 'advised';

/** One thing to do. A function where what is acted on is known only in the world of the attempt. */
export type Action = LearnerEvent | ((world: World) => LearnerEvent);

export interface SolutionStep<StepId extends string = string> {
  /** The address of its picture: `#/scene/<scenario>/<step>`. */
  readonly step: StepId;
  readonly action: Action;
}

/** How heavily a mistake weighs. After a critical one a test is not passed, whatever else was right. */
export type Weight = 'light' | 'heavy' | 'critical';

export interface TaughtMistake<MistakeId extends string = string> {
  readonly id: MistakeId;
  readonly weight: Weight;
  readonly check: Check;
  /**
   * The mistake as it is typically made: what is done instead of going on, once the solution is done up to a step; `0` for
   * the beginning.
   */
  readonly example: { readonly after: string; readonly actions: readonly Action[] };
}

/** How an account starts an exercise, where that is not as the profile starts it. */
export interface GivenAccount {
  readonly loginId: LoginId;
  readonly misses: number;
  readonly temporaryLocks: number;
  /** `temporary` begins with the exercise. */
  readonly lock: 'none' | 'temporary' | 'full';
  /** How long a temporary one lasts, where the learner shall still meet it; otherwise as long as the bank's rules say. */
  readonly lockSeconds?: number;
}

/** How an exercise begins. */
export interface Given {
  readonly startsAt: Instant;
  readonly icons: readonly Browser[];
  readonly fontSize: FontSize;
  readonly certificates: readonly GivenCertificate[];
  readonly windows?: readonly GivenWindow[];
  readonly accounts?: readonly GivenAccount[];
}

/** Rules of a bank without which the solution of an exercise would come to something else. */
export type NeededRules = Partial<Pick<Rules, 'secondCertificate' | 'pickerListsExpired'>>;

/** What an exercise needs of a bank, beside an account that logs in with a certificate. */
export interface Needs {
  /** Who the customer is in the contract. */
  readonly role?: Account['role'];
  readonly rules?: NeededRules;
}

interface CalloutPlace {
  /** A target in the window of the step; absent for the target of the step itself. */
  readonly on?: string;
}

/**
 * One thing that a picture points out on the screen of a step. `frame` is the red frame of the source procedure, `arrow` its
 * yellow arrow; `number` is a circle, counted within the picture; `caption` shows words, by their id; `mask` hides what is
 * written.
 */
export type Callout<CaptionId extends string = string> =
  | (CalloutPlace & { readonly mark: 'frame' | 'arrow' | 'number' | 'mask' })
  | (CalloutPlace & { readonly mark: 'caption'; readonly words: CaptionId });

/** An exercise: data that a trainer can read aloud. Its words stand in the content folder, under the same id. */
export interface Scenario<
  StepId extends string = string,
  MistakeId extends string = string,
  AdviceId extends string = string,
  CaptionId extends string = string,
> {
  readonly id: string;
  /** Points of 100 from which a test is passed. */
  readonly passMark: number;
  /** The account that the learner acts for. */
  readonly account: LoginId;
  readonly needs?: Needs;
  readonly given: Given;
  readonly solution: readonly SolutionStep<StepId>[];
  /** What bank, CA and PC say to each ask of the solution, for pictures and tests that have no outside. */
  readonly answers: (asked: Ask, world: World, profile: Profile) => AnswerEvent;
  readonly goal: Check;
  readonly mistakes: readonly TaughtMistake<MistakeId>[];
  /** What the learner may tell the customer to do, where the exercise offers that. */
  readonly advice: readonly AdviceId[];
  /** What pictures point out of the screen on which a step is done, where that is more than the place of the step. */
  readonly callouts?: CalloutsOfSteps<StepId, CaptionId>;
  /** Steps of which a manual shows the whole screen, since the window in front alone does not tell what is meant. */
  readonly shownWhole?: readonly StepId[];
}

export type CalloutsOfSteps<StepId extends string = string, CaptionId extends string = string> = Readonly<
  Partial<Record<StepId, readonly Callout<CaptionId>[]>>
>;

type CaptionIn<Callouts> =
  Callouts extends Readonly<Record<string, readonly (infer Each)[]>>
    ? Extract<Each, { readonly words: string }>['words']
    : never;

/** The scenario that is made of these: so its words can be asked for by the ids of its steps, mistakes, advice and captions. */
export type ScenarioOf<
  Steps extends Scenario['solution'],
  Mistakes extends Scenario['mistakes'],
  Advice extends Scenario['advice'] = readonly never[],
  Callouts extends CalloutsOfSteps = never,
> = Scenario<Steps[number]['step'], Mistakes[number]['id'], Advice[number], CaptionIn<Callouts>>;
