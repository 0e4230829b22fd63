// Longer than most: all words of the list of results, its charts, its files and its import, in one typed object.
import { localIsoDate, localIsoSecond } from '../../time/local-time.ts';
import type { ResultsTexts } from '../ja/results.ts';
import { counted, number } from './counted.ts';
import { modeTexts } from './home.ts';
import { localMoment } from './local-moment.ts';
import { quoted } from './quoted.ts';
import { standingTexts } from './standings.ts';
import { takeAwayTexts } from './take-away.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
// Every spreadsheet reads 2026-04-01 10:05:09 as a moment.
const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

const records = (count: number) => counted(count, 'record');

/** The words of the results. */
export const resultsTexts: ResultsTexts = {
  takenAway: takeAwayTexts,
  title: 'Results',
  lead: 'The exercises finished in this browser. A date leads to its debrief.',
  loading: 'Loading records…',
  retry: 'Load again',
  failed: 'The records could not be loaded.',
  empty: {
    lead: 'There are no records yet.',
    advice:
      'When you finish an exercise, its score and mistakes stand here. Records exported on another PC can be imported, too.',
    start: 'Choose an exercise',
  },
  nothingFound: 'No record fits the filter.',
  narrowing: {
    label: 'Filter',
    learner: 'Learner',
    scenario: 'Exercise',
    mode: 'Mode',
    passed: 'Passed',
    all: 'All',
    passedOnly: standingTexts.names.passed,
    notPassed: standingTexts.names.tooFewPoints,
    clear: 'Clear the filter',
  },
  nobody: 'No name',
  sentences: (all) => all.join(' '),
  modes: {
    show: modeTexts.show.name,
    guided: modeTexts.guided.name,
    practice: modeTexts.practice.name,
    test: modeTexts.test.name,
    free: modeTexts.free.name,
  },
  summary: ({ count, graded, learners, passed, average }) => [
    records(count),
    ...(average === null
      ? []
      : [
          counted(learners, 'learner'),
          `${number(passed)} passed (${percents.format(passed / graded)})`,
          `average ${counted(average, 'point')}`,
        ]),
  ],
  table: {
    caption: 'Finished exercises',
    columns: {
      finishedAt: 'Date',
      learner: 'Learner',
      scenario: 'Exercise',
      mode: 'Mode',
      points: 'Points',
      passed: 'Result',
      mistakes: 'Mistakes',
      hints: 'Hints',
      wrongSteps: 'Repeated steps',
      unreachedSteps: 'Steps not done',
      seconds: 'Time',
    },
    choose: 'Select',
    chooseAll: 'Select all records on this page',
    chooseOne: (when, learner) => `Select the record of ${learner}, ${when}`,
    standings: standingTexts.withReason,
    points: number,
    time: (seconds) =>
      seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${String(Math.floor(seconds % 60)).padStart(2, '0')} s`
        : `${Math.floor(seconds / 3600)} h ${String(Math.floor((seconds % 3600) / 60)).padStart(2, '0')} min`,
    moment: localMoment,
    customer: (number) => `Customer ${number}`,
    sortBy: (column) => `Sort by ${column}`,
    open: (when, scenario) => `Debrief of ${scenario}, ${when}`,
  },
  pages: {
    label: 'Pages of records',
    range: (from, to, of) => `${number(from)}–${number(to)} of ${number(of)}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  actions: {
    label: 'Export and delete records',
    chosen: (count) => `${records(count)} selected:`,
    shown: (count) => `${records(count)} listed:`,
    chooseShown: (count) => `Select all ${records(count)} listed`,
    chooseNone: 'Select none',
    xlsx: 'Save as an Excel table (xlsx)',
    csv: 'Save for other programs (CSV)',
    json: 'Save with the recorded actions (JSON)',
    filesHint:
      'The Excel table keeps each learner’s name or number as text, so that it can be looked up in a list. CSV is for other programs to read: opened in Excel, numbers such as 0012, 3-2 or those of 12 digits and more turn into other figures or dates. JSON can be imported on another PC.',
    print: 'Print',
    remove: 'Delete',
    removed: (count) => `${records(count)} deleted.`,
    undo: 'Undo the deletion',
    undone: (count) => `${records(count)} restored.`,
    exported: (count, file) => `${records(count)} exported. ${takeAwayTexts.started(file)}`,
    working: 'Working…',
    failed: 'That did not work. Please try again.',
  },
  importing: {
    title: 'Import records',
    lead: 'Import JSON files exported by this site, as many at once as you like. The same record is never taken twice. This site scores it again by what was done.',
    unsigned:
      'Nothing in a file is signed: this site cannot know who sent it, nor that names and times were not altered. If grades depend on it, make sure by the way in which you receive it.',
    choose: 'Choose files',
    drop: 'Or drop them here.',
    reading: (count) => `Reading ${counted(count, 'file')}…`,
    taken: (taken, known) =>
      `${records(taken)} imported.${known > 0 ? ` ${records(known)} ${known === 1 ? 'was' : 'were'} here already.` : ''}`,
    nothingTaken: 'Nothing was imported.',
    progress: (file, done, of) => `${file}: ${number(done)} of ${records(of)} looked at`,
    breakOff: 'Stop importing',
    brokenOff: 'Stopped. The remaining records were not looked at.',
    faults: 'Not imported',
    fault: (file, position) => `${file}${position === undefined ? '' : `, record ${number(position)}`}:`,
    kinds: {
      tooLarge: 'The file is too large. Export it in parts.',
      notJson: 'This is not readable as JSON. Check that the file is complete.',
      utf16: 'The file is in UTF-16. Choose the file as it was exported, or save it in UTF-8.',
      notUtf8:
        'The file is not in UTF-8 (but in Shift_JIS, perhaps). Choose the file as it was exported, or save it in UTF-8.',
      notAttempts: 'This is not a file of this site’s records.',
      newerFormat: 'This file was exported by a newer version of this site. Reload the page, then import it.',
      damaged: 'The record is not in the right form.',
      unknownScenario: 'This is the record of an exercise that this version does not have.',
      otherHere: 'This browser has a different record with the same number. The one that is here was kept.',
      tooMuch:
        'Scoring this record would take too long, so it was not imported. It has thousands of actions, or too many windows.',
      notStored: 'It could not be stored in this browser. Check that there is storage left.',
    },
    at: (place) => ` (at ${place})`,
    more: (count) => `And ${number(count)} more.`,
  },
  charts: {
    title: 'Charts',
    loading: 'Preparing the charts…',
    failed:
      'The charts could not be loaded. Check the connection, then open the page again. If that does not help, please tell the server’s administrator.',
    scores: 'Scores over time',
    scoresLead: 'The listed records that have a score, the oldest first.',
    noScores: 'No record has a score. Finish a practice or a test, and its points appear here.',
    tendencies: {
      rising: 'The average of the later half is higher than that of the earlier half.',
      falling: 'The average of the later half is lower than that of the earlier half.',
      level: 'Both halves have about the same average.',
      tooFew: 'There are too few records yet to see a trend.',
    },
    together: (count) => `As there are many, each dot is the average of ${number(count)} in a row.`,
    attemptPoints: 'Points',
    trend: 'Trend (average of the last 5 dots)',
    asTable: 'Show as a table',
    period: 'Period',
    attempts: 'Records',
    average: 'Average',
    range: 'Lowest–highest',
    day: (at) => days.format(at),
    span: (from, to) => (from === to ? from : `${from}–${to}`),
    steps: 'Steps that go wrong most',
    stepsLead: (step, wrong, of) =>
      `Most often it is ${quoted(step.replace(/\.$/, ''))}: ${number(wrong)} of ${records(of)}.`,
    noWrongSteps: 'No step went wrong.',
    unreachedLead: 'Steps that were not done are counted apart.',
    stepsOf: 'Exercise',
    step: 'Step',
    wrong: 'Not right the first time',
    unreached: 'Not done',
    countOf: (wrong, of) => `${number(wrong)} of ${number(of)}`,
    wrongShare: 'Share not right the first time',
    unreachedShare: 'Share not done',
    percent: (share) => percents.format(share),
  },
  csv: {
    fileName: 'shomei-dojo-results',
    sheet: 'Results',
    fileDay: localIsoDate,
    moment: (at) => localIsoSecond(at).replace('T', ' '),
    seconds: 'Time (seconds)',
    attempt: 'Record',
    customer: 'Customer number',
    list: (names) => names.join(', '),
    yes: 'Yes',
    no: 'No',
    reached: 'Goal reached',
    mistakeNames: 'Which mistakes',
    stepNames: 'Which repeated steps',
    unreachedNames: 'Which steps not done',
    steps: 'Steps',
  },
  print: {
    printedAt: (at) => `Printed on ${days.format(at)}`,
    narrowedTo: (parts) => `Filter: ${parts.join(', ')}`,
    everything: 'All records',
  },
};
