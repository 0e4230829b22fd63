import type { World } from '../../procedure/world/world.ts';
import { outcomeOf, type ShownOutcome } from '../attempt/outcome.ts';
import type { Judgement } from '../attempt/judgement.ts';
import type { NextStep } from '../guidance/next-step.ts';
import type { Happening } from '../trace.ts';
import type { Debriefing } from './debriefing.ts';
import { actionBehind } from './action-behind.ts';
import { worldThatShouldBe } from './should-be.ts';

/** `none`: the learner did nothing. */
export type MomentVerdict = Judgement['verdict'] | 'none';

/** One entry of an attempt as the debrief looks at it. */
export interface Moment {
  /** 0 is the beginning. */
  readonly seq: number;
  readonly happening: Happening | undefined;
  /** The action that brought it about: the same, or the one that the bank or the PC answers. */
  readonly action: Happening | undefined;
  /** The screen afterwards. */
  readonly was: World;
  readonly verdict: MomentVerdict;
  /** Ids of the taught mistakes that it made. */
  readonly mistakes: readonly string[];
  /** The outcome of what was not granted; null where all was. */
  readonly outcome: ShownOutcome | null;
  /** The step that would have been right instead; null where it was right, or where nothing was to be done. */
  readonly wanted: NextStep | null;
}

export function momentOf({ scenario, given, trace, judgements, mistakes: madeBy }: Debriefing, seq: number): Moment {
  const happening = trace[seq - 1];
  const mistakes = madeBy.get(seq) ?? [];
  const action = mistakes.length === 0 ? happening : actionBehind(trace, seq);
  const judgement = judgements.get(action?.entry.seq ?? seq);
  const verdict = mistakes.length === 0 ? (judgement?.verdict ?? 'none') : 'wrong';
  return {
    seq,
    happening,
    action,
    was: happening?.after ?? given,
    verdict,
    mistakes,
    outcome: happening ? outcomeOf(happening, scenario.account) : null,
    wanted: verdict === 'wrong' ? (judgement?.wanted ?? null) : null,
  };
}

/** Returns the steps of the solution that went wrong by a taught mistake. */
export const stepsWithMistake = ({ assessment }: Pick<Debriefing, 'assessment'>): readonly string[] =>
  assessment.steps.filter(({ mistake }) => mistake !== undefined).map(({ step }) => step);

/** Returns the screen as it should have been; undefined where it was, or where nothing led to the goal any more. */
export const screenThatShouldBe = ({ route }: Debriefing, { action, wanted }: Moment): World | undefined =>
  action && wanted ? worldThatShouldBe(route, action, wanted) : undefined;

/** Returns whether the difference lies beside the PC, where no screen shows it. */
export const isBesidePc = ({ action, wanted }: Moment): boolean =>
  wanted !== null &&
  [wanted.event.type, action?.entry.event.type].some((type) => type === 'advised' || type === 'clockMoved');
