import type { Instant } from '../pki/instant.ts';
import type { LoginId, Profile } from '../profile/profile.ts';
import type { Ask, GivenCertificate } from '../procedure/ask.ts';
import type { ActorEvent, AnswerEvent } from '../procedure/event.ts';
import type { Browser, FontSize, World } from '../procedure/world.ts';
import type { Check } from './checks.ts';

/** One thing to do. A function where what is acted on is known only in the world of the attempt. */
export type Action = ActorEvent | ((world: World) => ActorEvent);

export interface SolutionStep<StepId extends string = string> {
  /** The address of its picture: `#/scene/<scenario>/<step>`. */
  readonly step: StepId;
  readonly action: Action;
}

export interface TaughtMistake<MistakeId extends string = string> {
  readonly id: MistakeId;
  readonly check: Check;
}

/** How an exercise begins. */
export interface Given {
  readonly startsAt: Instant;
  readonly icons: readonly Browser[];
  readonly fontSize: FontSize;
  readonly certificates: readonly GivenCertificate[];
}

/** An exercise: data that a trainer can read aloud. Its words stand in the content folder, under the same id. */
export interface Scenario<StepId extends string = string, MistakeId extends string = string> {
  readonly id: string;
  /** The account that the learner acts for. */
  readonly account: LoginId;
  readonly given: Given;
  readonly solution: readonly SolutionStep<StepId>[];
  /** What bank, CA and PC say to each ask of the solution, for pictures and tests that have no outside. */
  readonly answers: (asked: Ask, world: World, profile: Profile) => AnswerEvent;
  readonly goal: Check;
  readonly mistakes: readonly TaughtMistake<MistakeId>[];
}
