import { expect, test } from 'vitest';
import { debriefTexts as english } from '../../../src/content/en/debrief.ts';
import { debriefTexts as japanese } from '../../../src/content/ja/debrief.ts';
import { scoringRule, type Deduction } from '../../../src/training/assessment/assess.ts';
import type { Standing } from '../../../src/training/assessment/standing.ts';
import { expiredCertificate } from '../../../src/training/scenarios/expired-certificate.ts';

const said = (taken: Deduction) => [japanese, english].map(({ score }) => score.deduction(taken, undefined));

test.each<[Deduction, string, string]>([
  [
    { kind: 'wrong', steps: ['issue', 'close'], each: 2, points: 4 },
    'つまずきのほかに、2手順が一度ではできませんでした（1手順2点）。',
    'Beside the mistakes, 2 steps not right the first time (2 points each).',
  ],
  [
    { kind: 'undone', steps: ['issue'], of: 22, points: 3 },
    '22手順のうち1手順は、終えていません。',
    '1 of 22 steps not done.',
  ],
  [{ kind: 'hints', levels: 2, points: 2 }, 'ヒントを合計2段階見ました。', '2 levels of hints used.'],
  [{ kind: 'mistake', mistake: 'slip', critical: false, points: 5 }, 'つまずき：slip', 'Mistake: “slip”.'],
  [{ kind: 'mistake', mistake: 'slip', critical: true, points: 40 }, '重大な誤り：slip', 'Critical mistake: “slip”.'],
  [
    { kind: 'mistake', mistake: '取り違え', critical: false, points: 5 },
    'つまずき：取り違え',
    'Mistake: 「取り違え」.',
  ],
  [
    { kind: 'unreached', points: 40 },
    '目標を達成しないまま終了しました。',
    'The attempt ended before the goal was reached.',
  ],
])('%o is said with its reason', (taken, ja, en) => {
  expect(said(taken)).toEqual([ja, en]);
});

const outcome = (standing: Standing, missing = 0) =>
  [japanese, english].map((words) => words.outcome({ standing, passMark: 70, missing, right: 20, of: 22 }));

test.each<[Standing, number, string, string]>([
  ['passed', -10, '合格です。おめでとうございます。', 'You passed. Congratulations.'],
  ['criticalMistake', 10, '重大な誤りがあったため、不合格です。', 'Failed: there was a critical mistake.'],
  [
    'goalMissed',
    20,
    '目標を達成しないまま終了したため、不合格です。',
    'Failed: the attempt ended before the goal was reached.',
  ],
  [
    'tooFewPoints',
    1,
    '不合格です。合格点は70点で、あと1点でした。',
    'Failed: a pass takes 70 points, and 1 point was missing.',
  ],
  ['tooFewPoints', -2, '不合格です。', 'Failed.'],
  [
    'completed',
    0,
    '修了です。案内を見ながら、最後まで進められました。',
    'Completed: you went through to the end with the guide.',
  ],
  ['reached', 0, '目標を達成しました。', 'The goal was reached.'],
  ['unreached', 0, '目標を達成しないまま終了しました。', 'The attempt ended before the goal was reached.'],
])(
  'an attempt that ended as %s with %i points missing is described by that and its steps',
  (standing, missing, ja, en) => {
    expect(outcome(standing, missing)).toEqual([
      `${ja}22手順のうち20手順を、一度でできました。`,
      `${en} 20 of 22 steps right the first time.`,
    ]);
  },
);

test('the rule of the points is one sentence with every price of the exercise', () => {
  const rule = japanese.score.rule(scoringRule(expiredCertificate));
  expect(rule).toBe(
    '点数は100点から、つまずき（軽度5点、中程度10点、重大な誤り40点）、つまずきのほかに一度でできなかった手順（1手順2点）、ヒント（1段階1点、合計20点まで）、目標の未達成（40点）、終えていない手順（全手順で60点）の分を引いたものです。',
  );
  expect(rule.match(/。/g)).toHaveLength(1);
  expect(english.score.rule(scoringRule(expiredCertificate))).toBe(
    'The score is 100 points less mistakes (minor 5, moderate 10, critical 40), other steps not right the first time (2 each), hints (1 each, 20 at most), a goal not reached (40) and steps not done (60 for all of them).',
  );
});
