import type { DebriefTexts, DebriefOutcome } from '../ja/debrief.ts';
import { counted } from './counted.ts';
import { happeningText, screenText } from './happenings.ts';
import { outcomeWords } from './outcomes.ts';
import { quoted } from './quoted.ts';
import { standingTexts } from './standings.ts';
import { stepLinkTexts } from './step-link.ts';
import { takeAwayTexts } from './take-away.ts';
import { clockTime } from '../../time/japan-time.ts';

const rightSteps = (right: number, of: number) => `${right} of ${counted(of, 'step')} right the first time.`;

function outcome({ standing, passMark, missing, right, of }: DebriefOutcome): string {
  const steps = of === 0 ? '' : ` ${rightSteps(right, of)}`;
  return `${standingTexts.sentence(standing, passMark, missing)}${steps}`;
}

const deduction: DebriefTexts['score']['deduction'] = (taken, texts) => {
  switch (taken.kind) {
    case 'wrong':
      return `Beside the mistakes, ${counted(taken.steps.length, 'step')} not right the first time (${counted(taken.each, 'point')} each).`;
    case 'undone':
      return `${taken.steps.length} of ${counted(taken.of, 'step')} not done.`;
    case 'hints':
      return `${counted(taken.levels, 'level')} of hints used.`;
    case 'mistake': {
      const name = quoted(texts?.mistakes[taken.mistake]?.name ?? taken.mistake);
      return taken.critical ? `Critical mistake: ${name}.` : `Mistake: ${name}.`;
    }
    case 'unreached':
      return 'The attempt ended before the goal was reached.';
  }
};

const aim: DebriefTexts['aim'] = (wanted, texts) => {
  switch (wanted.kind) {
    case 'mistake': {
      const mistake = texts?.mistakes[wanted.mistake];
      return { title: mistake?.right ?? wanted.mistake, advice: mistake?.better ?? '' };
    }
    case 'unreached':
      return { title: 'Get to the goal', advice: texts?.goal ?? '' };
    case 'step':
      return {
        title: 'A step to get right the first time',
        advice: texts?.steps[wanted.step]?.instruction ?? wanted.step,
      };
    case 'hint':
      return { title: 'A step to do without a hint', advice: texts?.steps[wanted.step]?.instruction ?? wanted.step };
  }
};

const praise: DebriefTexts['praise'] = (given, texts) => {
  switch (given.kind) {
    case 'reached':
      return texts?.reached ?? 'The goal was reached.';
    case 'steps':
      return rightSteps(given.right, given.of);
    case 'run':
      return `Steps ${given.from} to ${given.to} in a row right the first time.`;
    case 'withoutHints':
      return 'No hints were used.';
    case 'withoutMistakes':
      return 'There were no mistakes.';
    case 'avoided':
      return `Right where it often goes wrong: ${quoted(texts?.mistakes[given.mistake]?.right ?? given.mistake)}.`;
  }
};

const weights = { light: 'minor', heavy: 'moderate', critical: 'critical' } as const;

/** The words of the debrief. */
export const debriefTexts: DebriefTexts = {
  takenAway: takeAwayTexts,
  title: 'Debrief',
  back: 'All results',
  loading: 'Loading the record…',
  preparing: (done, of) => `Going through the actions… ${done} of ${of}`,
  missing:
    'This record cannot be opened. It was deleted, belongs to another browser, or is of an exercise that this version does not have.',
  failed: 'The record could not be loaded.',
  retry: 'Load again',
  partly: (readable, stored) =>
    readable === 0
      ? `This version cannot replay the ${counted(stored, 'recorded action')}.`
      : `Of ${counted(stored, 'recorded action')}, this version can replay the first ${readable}.`,
  kept: ' The score is as it was at the end.',
  deadEnds: {
    lockedForGood:
      'The log-in password is locked for good. Waiting does not unlock it, so the procedure ends here. Advise the customer to contact the master user or, if the customer is the master user, the branch.',
    certificateLost:
      'The bank has issued a certificate, but it is not on this PC. By this bank’s rules no other one is issued until it is revoked. Advise the customer to contact the branch.',
  },
  points: ' points',
  standing: standingTexts,
  outcome,
  passMark: (mark) => `${counted(mark, 'point')} or more is a pass.`,
  facts: {
    finished: 'Finished',
    learner: 'Learner',
    customer: 'Customer',
    mode: 'Mode',
    time: 'Time taken',
    claimed: 'Points in the file',
  },
  nobody: 'No name',
  sentences: (all) => all.join(' '),
  colon: ': ',
  happening: happeningText,
  screen: screenText,
  outcomeOf: outcomeWords,
  again: 'Again from the beginning',
  stepLink: stepLinkTexts,
  print: 'Print',
  work: 'What to watch next time',
  nothingToWorkOn: 'There is nothing to mend. Go on to another exercise.',
  aim,
  weight: (weight) => `Severity: ${weights[weight]}`,
  look: 'Look again',
  well: 'What went well',
  nothingWell: 'Get to the goal first. You may use as many hints as you like.',
  praise,
  score: {
    title: 'Score breakdown',
    full: 'Full score',
    wrong: 'Steps not right the first time',
    undone: 'Steps not done',
    deduction,
    points: (points) => `−${points}`,
    total: 'Score',
    line: 'Reason',
    change: 'Points',
    floor: 'A score is never below 0.',
    rule: standingTexts.rule,
    earlier:
      'This score was given at the end of the attempt. The rules of this version differ, so there is no breakdown.',
  },
  replay: {
    title: 'Compare',
    was: 'The screen as it was',
    shouldBe: 'The screen as it should be',
    view: 'Arrangement of the screens',
    views: { both: 'Both', was: 'As it was', shouldBe: 'As it should be' },
    asItShould: 'Here you did the right thing.',
    beside: 'The difference is not on the screen (it is advice to the customer, or time to wait).',
    nothingLeads: 'From here no steps lead to the goal any more.',
    position: (seq, length) => `${seq} / ${length}`,
    slider: 'Place in the attempt',
    play: 'Play',
    pause: 'Pause',
    back: 'One back',
    forward: 'One on',
    speed: 'Speed',
    times: (speed) => `${speed}×`,
    stops: 'Stop at mistakes',
    begin: 'At the start',
    done: 'Up to here the actions were done for you.',
  },
  moment: {
    quoted: 'On the page',
    consequence: 'What came of it',
    better: 'How to put it right',
    source: 'Source',
    wanted: 'The right action',
    branch: 'Again from here',
    branchEarlier: (what) =>
      `Something was under way right before this action, so you begin a little earlier, after: ${what}.`,
    noBranch: 'It is not possible to begin again from here. Please begin at the start.',
    branchFailed: 'That could not be begun. Please try again.',
    verdicts: { right: 'right', wrong: 'no progress', neutral: 'looking around' },
    mistake: 'Mistake',
  },
  timeline: {
    title: 'What happened',
    lead: 'Choose a line to see the screen at that moment.',
    only: 'Only what is worth another look',
    nothing: 'There is nothing that needs another look.',
    time: clockTime,
    actors: {
      trainee: 'You',
      customer: 'Customer',
      trainer: 'Trainer',
      bank: 'Bank',
      pc: 'PC',
      time: 'Time',
    },
    by: (actor) => `${actor}: `,
  },
};
