import type { SiteTexts } from '../ja/site.ts';

export const modeTexts: SiteTexts['modes'] = {
  show: { name: 'Watch', lead: 'A demonstration plays by itself. Just watch to see how it goes.' },
  guided: { name: 'Guided', lead: 'You are told the next action and its place, one by one.' },
  practice: { name: 'Practice', lead: 'Guidance fades as you get used to it. Hints are there when you are stuck.' },
  test: { name: 'Test', lead: 'No guidance: see whether you can do it. Time does not count towards the score.' },
  free: { name: 'Free', lead: 'No score: do as you like.' },
};

export const homeTexts: SiteTexts['home'] = {
  lead: 'Certificate renewal on lifelike screens, as often as you like.',
  explanation:
    'A place to practise, on an imitation PC, how an expired client certificate is issued again. The certificates issued here are real X.509 certificates, but the bank is fictional, and nothing you type leaves this browser.',
  practice: 'Training',
  practiceReading: 'keiko',
  practiceLead: 'Solve the customers’ problems one by one, from the top.',
  studio: 'Studio',
  studioReading: 'satsuei',
  studioLead:
    'Each screen as a picture with frames and arrows, or all of them as a manual. The same screen is always the same picture.',
  desk: 'Trainer’s desk',
  deskReading: 'shihanseki',
  deskLead: 'See the bank, accounts and rules of the exercises, or use a bank of your own.',
  ownBank: (name) => `Bank of the exercises: ${name} (opened at the trainer’s desk)`,
  damagedBank:
    'The stored bank settings cannot be read, so exercises use the built-in bank. Please check at the trainer’s desk.',
  pictures: 'Take pictures',
  openDesk: 'See accounts and rules',
  results: 'See results',
  settings: 'Settings',
  levels: { 1: 'Beginner', 2: 'Basic', 3: 'Advanced' },
  minutes: (minutes) => `about ${minutes} min`,
  teaches: 'You learn to',
  best: (points) => `best ${points} points`,
  passed: 'Passed',
  allPassed: 'You have passed everything',
  modesOf: (title) => `Ways through “${title}”`,
  modeOf: (mode, title) => `${mode}: ${title}`,
  doneMode: (name) => `${name} (done)`,
  next: 'Go on here',
  beginHere: 'New here? Begin with “Watch”.',
  beginWith: (mode) => `Begin “${mode}”`,
  reasons: {
    show: 'First watch the demonstration to see how it goes.',
    guided: 'Next, do it yourself as you are told.',
    practice: 'Next, practise with less guidance.',
    test: 'To finish, try it without guidance.',
    free: 'Passed. Now look around freely.',
  },
  unfinished: 'Unfinished exercises',
  goOn: (title, mode) => `Go on with “${title}” (${mode})`,
  learner: {
    title: 'Who is practising',
    lead: 'With a name or number, progress and results are kept for each person. You can also practise without one.',
    nobody: 'No name',
    change: 'Choose who is practising',
    add: 'Add a name',
    name: 'Name or number',
    keep: 'Add',
    cancel: 'Cancel',
    notKept: 'This browser cannot keep the name. It holds until the page is closed.',
  },
};
