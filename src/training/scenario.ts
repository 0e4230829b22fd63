import type { Instant } from '../time/instant.ts';
import type { Account, LoginId, Profile, Rules } from '../profile/profile.ts';
import type { Ask, GivenCertificate, GivenWindow } from '../procedure/world/ask.ts';
import type { ActorEvent, AnswerEvent, EventOf } from '../procedure/world/event.ts';
import type { Browser } from '../procedure/world/browser.ts';
import type { Mailbox } from '../procedure/world/mail/mail.ts';
import type { FontSize, World } from '../procedure/world/world.ts';
import type { ActionKey } from './actions-on.ts';
import type { Milestone } from './milestone.ts';
import type { Check, MistakeCheck } from './scenarios/checks.ts';
import type { ScriptedCertificates } from './script/scripted-certificates.ts';

/** An action of the learner: at the PC, or beside it if the procedure includes waiting or advising the customer. */
export type LearnerEvent = ActorEvent | EventOf<'clockMoved' | 'advised'>;

/** Returns whether an action is done at the PC, so that it has a place there. */
export const isAtPc = (event: LearnerEvent): event is ActorEvent =>
  event.type !== 'clockMoved' && event.type !== 'advised';

/** One action; a function if its target is known only in the world of the attempt. */
export type Action = LearnerEvent | ((world: World) => LearnerEvent);

export interface SolutionStep<StepId extends string = string> {
  /** The address of its picture: `#/scene/<scenario>/<step>`. */
  readonly step: StepId;
  /** The action's key in the world before it, by which its words are found. */
  readonly key: ActionKey;
  readonly action: Action;
}

/** The weight of a mistake. A critical one alone fails a graded attempt. */
export type Weight = 'light' | 'heavy' | 'critical';

export interface TaughtMistake<MistakeId extends string = string> {
  readonly id: MistakeId;
  readonly weight: Weight;
  readonly check: MistakeCheck;
  /**
   * The mistake as it is typically made: the actions that replace the solution after one of its steps; `0` stands for the
   * beginning.
   */
  readonly example: { readonly after: string; readonly actions: readonly Action[] };
}

/** The state of an account at the start of an exercise, if it differs from the profile's. */
export interface GivenAccount {
  readonly loginId: LoginId;
  readonly misses: number;
  readonly temporaryLocks: number;
  /** A `temporary` lock begins with the exercise. */
  readonly lock: 'none' | 'temporary' | 'full';
  /** The length of a temporary lock, if the learner would otherwise not meet it; by default the bank's rules decide. */
  readonly lockSeconds?: number;
}

/** The beginning of an exercise. */
export interface Given {
  readonly startsAt: Instant;
  readonly icons: readonly Browser[];
  readonly fontSize: FontSize;
  readonly certificates: readonly GivenCertificate[];
  readonly windows?: readonly GivenWindow[];
  readonly accounts?: readonly GivenAccount[];
  /** Present where another window comes to the front after the first question of Web アクセスの確認, so that the second is hidden behind it. */
  readonly questionBehind?: true;
  /** Present in a case with mails; only then does the PC have a mail program. */
  readonly mailbox?: Mailbox;
}

/** Rules of a bank on which the solution of an exercise depends. */
export type NeededRules = Partial<Pick<Rules, 'secondCertificate' | 'pickerListsExpired'>>;

/** The demands of an exercise on a bank, beside an account that logs in with a certificate. */
export interface Needs {
  /** The customer's role in the contract. */
  readonly role?: Account['role'];
  /** True if the customer has still to obtain the log-in ID. */
  readonly registration?: true;
  /** The least minutes of a session, where a page takes longer than most to fill in. */
  readonly sessionMinutes?: number;
  readonly rules?: NeededRules;
  /** The days before the end of a certificate at which the bank must have sent its notice, and must offer 更新. */
  readonly noticeDays?: number;
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

/** A part in which the exercise of another customer may differ. `windows`: one of Edge may have been left open behind. */
export type VariantPart = 'customer' | 'dates' | 'fontSize' | 'windows';

/** An exercise as its file writes it, for one account. */
export interface ScenarioParts<
  StepId extends string = string,
  MistakeId extends string = string,
  AdviceId extends string = string,
  CaptionId extends string = string,
> {
  readonly id: string;
  /** Points of 100 from which a graded attempt is passed; more than a critical mistake or a missed goal leave. */
  readonly passMark: number;
  /** The account that the learner acts for. */
  readonly account: LoginId;
  readonly needs?: Needs;
  readonly given: Given;
  readonly solution: readonly SolutionStep<StepId>[];
  /** The places on the way by which the solution was found, where it was not written. */
  readonly milestones?: readonly Milestone[];
  /** The certificates that the answers are about. */
  readonly script: ScriptedCertificates;
  /** Answers each ask of the solution for bank, CA and PC, in pictures and tests that have no outside. */
  readonly answers: (asked: Ask, world: World, profile: Profile) => AnswerEvent;
  readonly goal: Check;
  readonly mistakes: readonly TaughtMistake<MistakeId>[];
  /** The advice that the learner may give to the customer, if the exercise offers any. */
  readonly advice: readonly AdviceId[];
  /** The callouts of a step's picture, if they are more than the place of the step. */
  readonly callouts?: CalloutsOfSteps<StepId, CaptionId>;
  /** Steps of which a manual shows the whole screen, since the window in front alone does not explain them. */
  readonly shownWhole?: readonly StepId[];
  /** The parts that vary with the customer; by default all but the windows, which some exercises are about. */
  readonly variants?: readonly VariantPart[];
}

/** An exercise: data that a trainer can read aloud. Its words stand in the content folder, under the same id. */
export interface Scenario<
  StepId extends string = string,
  MistakeId extends string = string,
  AdviceId extends string = string,
  CaptionId extends string = string,
> extends ScenarioParts<StepId, MistakeId, AdviceId, CaptionId> {
  /** Makes the same exercise for another account. */
  readonly forAccount: (account: LoginId) => Scenario;
}

export type CalloutsOfSteps<StepId extends string = string, CaptionId extends string = string> = Readonly<
  Partial<Record<StepId, readonly Callout<CaptionId>[]>>
>;

/** The ids of the captions in these callouts. */
export type CaptionIn<Callouts> =
  Callouts extends Readonly<Record<string, readonly (infer Each)[]>>
    ? Extract<Each, { readonly words: string }>['words']
    : never;
