import type { World } from '../../procedure/world.ts';
import { worldThatShouldBe } from '../../training/debrief/should-be.ts';
import type { Judgement } from '../../training/guidance/judgement.ts';
import type { NextStep } from '../../training/guidance/next-step.ts';
import type { Happening } from '../../training/trace.ts';
import type { Told } from './told.ts';

/** `none`: nothing that a learner did. */
export type Verdict = Judgement['verdict'] | 'none';

/** One entry of an attempt as the debrief looks at it. */
export interface Moment {
  /** 0 is the beginning. */
  readonly seq: number;
  readonly happening: Happening | undefined;
  /** The screen as it was afterwards. */
  readonly was: World;
  readonly verdict: Verdict;
  readonly mistake: string | null;
  /** What would have been right instead; null where it was right, or where nothing was to be done. */
  readonly wanted: NextStep | null;
}

/** What is looked up by the number of an entry, made once for each attempt. */
export interface Register {
  readonly told: Told;
  readonly judgements: ReadonlyMap<number, Judgement>;
  readonly mistakes: ReadonlyMap<number, string>;
  /** Entries that are worth a second look. */
  readonly stops: ReadonlySet<number>;
}

export function registerOf(told: Told): Register {
  const judgements = new Map(told.course.judgements.map((judgement) => [judgement.seq, judgement]));
  const mistakes = new Map(
    told.lines.flatMap(({ seq, mistake }) => (mistake === null ? [] : [[seq, mistake] as const])),
  );
  const wrong = told.course.judgements.filter(({ verdict }) => verdict === 'wrong').map(({ seq }) => seq);
  return { told, judgements, mistakes, stops: new Set([...wrong, ...mistakes.keys()]) };
}

export function momentOf({ told, judgements, mistakes }: Register, seq: number): Moment {
  const happening = told.trace[seq - 1];
  const judgement = judgements.get(seq);
  const mistake = mistakes.get(seq) ?? null;
  const verdict = mistake === null ? (judgement?.verdict ?? 'none') : 'wrong';
  return {
    seq,
    happening,
    was: happening?.after ?? told.given,
    verdict,
    mistake,
    wanted: verdict === 'wrong' ? (judgement?.wanted ?? null) : null,
  };
}

/** The screen as it should have been; undefined where it was, or where nothing led to the goal any more. */
export const shouldBe = ({ told }: Register, { happening, wanted }: Moment): World | undefined =>
  happening && wanted ? worldThatShouldBe(told.route, happening, wanted) : undefined;
