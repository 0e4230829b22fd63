import type { Standing } from '../../training/assessment/standing.ts';
import type { StandingTexts } from '../ja/standings.ts';
import { counted } from './counted.ts';

const names: Readonly<Record<Standing, string>> = {
  passed: 'Passed',
  criticalMistake: 'Failed',
  goalMissed: 'Failed',
  tooFewPoints: 'Failed',
  completed: 'Completed',
  reached: 'Reached',
  unreached: 'Not reached',
  unverified: 'Scored by an earlier version (cannot be checked)',
};

const sentences: Readonly<Record<Standing, string>> = {
  passed: 'You passed. Congratulations.',
  criticalMistake: 'Failed: there was a critical mistake.',
  goalMissed: 'Failed: the attempt ended before the goal was reached.',
  tooFewPoints: 'Failed.',
  completed: 'Completed: you went through to the end with the guide.',
  reached: 'The goal was reached.',
  unreached: 'The attempt ended before the goal was reached.',
  unverified: 'An earlier version scored this, which cannot be checked. It counts as no pass and in no average.',
};

/** The words for how an attempt ended. */
export const standingTexts: StandingTexts = {
  names,
  withReason: { ...names, criticalMistake: 'Failed (critical mistake)' },
  sentence: (standing, passMark, missing) =>
    standing === 'tooFewPoints' && missing > 0
      ? `Failed: a pass takes ${counted(passMark, 'point')}, and ${counted(missing, 'point')} ${missing === 1 ? 'was' : 'were'} missing.`
      : sentences[standing],
  rule: ({ mistake, wrong, hint, allHints, unreached, undone }) =>
    `The score is 100 points less mistakes (minor ${mistake.light}, moderate ${mistake.heavy}, critical ${mistake.critical}), other steps not right the first time (${wrong} each), hints (${hint} each, ${allHints} at most), a goal not reached (${unreached}) and steps not done (${undone} for all of them).`,
};
