import type { ScoringRule } from '../../training/assessment/assess.ts';
import type { Standing } from '../../training/assessment/standing.ts';

const names = {
  passed: '合格',
  criticalMistake: '不合格',
  goalMissed: '不合格',
  tooFewPoints: '不合格',
  completed: '修了',
  reached: '達成',
  unreached: '未達成',
  unverified: '以前の版の採点（確かめられません）',
} satisfies Record<Standing, string>;

/** The words for how an attempt ended: the same on the result card, in the list, in the debrief and in files. */
export const standingTexts = {
  names: names as Readonly<Record<Standing, string>>,
  /** In tables, where no sentence stands beside the name. */
  withReason: { ...names, criticalMistake: '不合格（重大な誤り）' } as Readonly<Record<Standing, string>>,
  /** @param missing the points up to the pass mark; not above 0 where an earlier version failed the attempt for another reason */
  sentence: (standing: Standing, passMark: number, missing: number): string =>
    standing === 'tooFewPoints' && missing > 0
      ? `不合格です。合格点は${passMark}点で、あと${missing}点でした。`
      : sentences[standing],
  rule: ({ mistake, wrong, hint, allHints, unreached, undone }: ScoringRule): string =>
    `点数は100点から、つまずき（軽度${mistake.light}点、中程度${mistake.heavy}点、重大な誤り${mistake.critical}点）、つまずきのほかに一度でできなかった手順（1手順${wrong}点）、ヒント（1段階${hint}点、合計${allHints}点まで）、目標の未達成（${unreached}点）、終えていない手順（全手順で${undone}点）の分を引いたものです。`,
};

const sentences: Readonly<Record<Standing, string>> = {
  passed: '合格です。おめでとうございます。',
  criticalMistake: '重大な誤りがあったため、不合格です。',
  goalMissed: '目標を達成しないまま終了したため、不合格です。',
  tooFewPoints: '不合格です。',
  completed: '修了です。案内を見ながら、最後まで進められました。',
  reached: '目標を達成しました。',
  unreached: '目標を達成しないまま終了しました。',
  unverified: '以前の版の採点は、今の版では確かめられません。合格にも平均にも数えません。',
};

export type StandingTexts = typeof standingTexts;
