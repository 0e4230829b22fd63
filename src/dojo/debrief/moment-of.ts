import { seqOf } from '../../procedure/world/ask.ts';
import type { World } from '../../procedure/world/world.ts';
import { worldThatShouldBe } from '../../training/debrief/should-be.ts';
import type { Judgement } from '../../training/attempt/judgement.ts';
import type { NextStep } from '../../training/guidance/next-step.ts';
import type { Happening, Trace } from '../../training/trace.ts';
import type { Told } from './told.ts';

/** `none`: nothing that a learner did. */
export type Verdict = Judgement['verdict'] | 'none';

/** One entry of an attempt as the debrief looks at it. */
export interface Moment {
  /** 0 is the beginning. */
  readonly seq: number;
  readonly happening: Happening | undefined;
  /** What the learner did to bring it about: the same, or what the bank or the PC answers by it. */
  readonly deed: Happening | undefined;
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
  // Where an answer of the bank tells of a mistake, the press before it is not one more.
  const answered = new Set([...mistakes.keys()].map((seq) => deedOf(told.trace, seq)?.entry.seq));
  const wrong = told.course.judgements.filter(({ seq, verdict }) => verdict === 'wrong' && !answered.has(seq));
  return { told, judgements, mistakes, stops: new Set([...wrong.map(({ seq }) => seq), ...mistakes.keys()]) };
}

/** What the learner did that an entry belongs to: for an answer, the entry that asked. */
function deedOf(trace: Trace, seq: number): Happening | undefined {
  const event = trace[seq - 1]?.entry.event;
  return trace[(event && 'ask' in event ? seqOf(event.ask) : seq) - 1];
}

export function momentOf({ told, judgements, mistakes }: Register, seq: number): Moment {
  const happening = told.trace[seq - 1];
  const mistake = mistakes.get(seq) ?? null;
  const deed = mistake === null ? happening : deedOf(told.trace, seq);
  const judgement = judgements.get(deed?.entry.seq ?? seq);
  const verdict = mistake === null ? (judgement?.verdict ?? 'none') : 'wrong';
  return {
    seq,
    happening,
    deed,
    was: happening?.after ?? told.given,
    verdict,
    mistake,
    wanted: verdict === 'wrong' ? (judgement?.wanted ?? null) : null,
  };
}

/** Steps of the solution that went wrong by a taught mistake. */
export const stepsWithMistake = (register: Register): readonly string[] =>
  [...register.mistakes.keys()].flatMap((seq) => momentOf(register, seq).wanted?.step ?? []);

/** The screen as it should have been; undefined where it was, or where nothing led to the goal any more. */
export const shouldBe = ({ told }: Register, { deed, wanted }: Moment): World | undefined =>
  deed && wanted ? worldThatShouldBe(told.route, deed, wanted) : undefined;

/** Whether what should have been done lies beside the PC, where no screen shows it. */
export const isBeside = ({ deed, wanted }: Moment): boolean =>
  wanted !== null &&
  [wanted.event.type, deed?.entry.event.type].some((type) => type === 'advised' || type === 'clockMoved');
