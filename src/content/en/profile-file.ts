// Longer than most: a sentence for each rule of a bank and for each fault that its file may have, in one typed object.
import type { FaultRule } from '../../profile/fault-rule.ts';
import { logoElements } from '../../profile/logo/svg-fault.ts';
import type { ProfileFileTexts } from '../ja/profile-file.ts';
import { bankRuleTexts } from './bank-rules.ts';
import { counted } from './counted.ts';
import { takeAwayTexts } from './take-away.ts';

const line = ({ line, column }: { readonly line: number; readonly column: number }) => `line ${line}, column ${column}`;

const fileFault: ProfileFileTexts['fileFault'] = (fault) => {
  switch (fault.kind) {
    case 'empty':
      return 'The file is empty.';
    case 'utf16':
      return 'The file is in UTF-16. Save it in UTF-8.';
    case 'notUtf8':
      return 'The file is not in UTF-8 (but in Shift_JIS, perhaps). Save it in UTF-8.';
    case 'tooLarge':
      return `The file is too large (${Math.ceil(fault.bytes / 1024)} KB). It may have ${fault.most / 1024} KB.`;
    case 'notJson':
      return {
        syntax: `At ${line(fault.fault)}, the JSON is wrong.`,
        repeated: `At ${line(fault.fault)}, the same name is given again.`,
        tooDeep: `At ${line(fault.fault)}, the nesting is too deep.`,
      }[fault.fault.kind];
    case 'unreadable':
      return 'The file could not be read. Check that it is not a folder and was not moved or changed.';
    case 'notOneFile':
      return 'Drop just one settings file.';
  }
};

const forms: Readonly<Record<Extract<FaultRule, { kind: 'form' }>['form'], string>> = {
  oneLine: 'Use no line breaks or invisible characters.',
  colour: 'Write a colour like #1a2b3c.',
  credential: 'Use ASCII letters and digits.',
  moment: 'Write a date and time with its offset, like 2010-10-01T09:31:05+09:00.',
  trainingYears: 'Use a date and time from 2005 to 2049.',
  id: 'Begin with a small letter; use small letters, digits and hyphens, 40 at most.',
  organisation: 'Use Latin letters (letters, digits, spaces, . & -).',
  host: 'Write a host name that ends with .example (small letters).',
  minNotAboveMax: 'Let min not be above max.',
  differentIds: 'Give each account a log-in ID of its own.',
  lengthsByTheRules: 'Give every log-in ID and password a length that rules allow.',
  branch: 'Write three half-width digits.',
  accountNumber: 'Write one to seven half-width digits.',
  mail: 'Write a mail address of 4 to 64 half-width characters.',
  registrable:
    'Give an account with a registration the role master, and a log-in ID, passwords and provisional passwords that differ from each other and that rules allow.',
  differentAccounts: 'Give every registration a branch, kind and number of its own.',
  idsDifferByLetters: 'Let the log-in ID differ from the others in more than capital letters.',
  newerSchema:
    'It is 1 or 2. A file with a higher number was saved by a newer version of this site: reload the page to get that version, or save the present settings as a file and edit that one.',
  footer: 'Let it contain the word 訓練 (training), so that nobody takes the page for a real bank’s.',
  noLoginPassword: 'Choose a confirmation password that is no account’s log-in password.',
};

const types = {
  text: 'a string ("…")',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object ({…})',
  list: 'a list ([…])',
} as const;

/** The unit of a limit. */
const amount = (limit: number, of: 'number' | 'characters' | 'items'): string =>
  ({ number: String(limit), characters: counted(limit, 'character'), items: counted(limit, 'item') })[of];

const fault: ProfileFileTexts['fault'] = (rule) => {
  switch (rule.kind) {
    case 'missing':
      return 'This is needed.';
    case 'additional':
      return 'The settings have no such name. Check it, or take it out.';
    case 'integer':
      return 'Write a whole number.';
    case 'type':
      return `Write ${types[rule.wanted]}.`;
    case 'atLeast':
      return `Must be at least ${amount(rule.limit, rule.of)}.`;
    case 'atMost':
      return `Must be at most ${amount(rule.limit, rule.of)}.`;
    case 'oneOf':
      return `Must be one of: ${rule.values.join(', ')}`;
    case 'contrast':
      return `Its contrast to ${rule.other} is ${rule.ratio}, too little to read. Choose a colour with at least ${rule.least}.`;
    case 'form':
      return forms[rule.form];
    case 'logo':
      return logoText(rule.fault);
  }
};

/** The unit of a limit of drawings. */
const drawn = (most: number, of: 'elements' | 'levels' | 'characters'): string =>
  ({
    elements: counted(most, 'element'),
    levels: counted(most, 'level'),
    characters: counted(most, 'character'),
  })[of];

function logoText(fault: Extract<FaultRule, { kind: 'logo' }>['fault']): string {
  switch (fault.kind) {
    case 'form':
      return 'Write an SVG that begins with data:image/svg+xml;base64, a PNG that begins with data:image/png;base64, or null.';
    case 'notUtf8':
      return 'The SVG is not in UTF-8. Save it in UTF-8.';
    case 'noSize':
      return 'The SVG has no size. Give its svg element a viewBox (or a width and a height) with numbers above 0.';
    case 'notPng':
      return 'This is no PNG that can be read. Save it as a PNG again.';
    case 'animated':
      return 'The PNG is animated. Save it as a still PNG.';
    case 'pixels':
      return `The PNG has too many pixels (${fault.width} × ${fault.height}). Reduce it to ${fault.most} in all.`;
    case 'syntax':
      return `At ${line(fault)} of the SVG, the XML is wrong. Save it as an SVG again, or as a PNG.`;
    case 'declaration':
      return `The declaration (such as DOCTYPE) at ${line(fault)} of the SVG is not allowed. Take it out.`;
    case 'element':
      return `The element “${fault.name}” at ${line(fault)} of the SVG is not allowed, since such elements can freeze a page. Save a plain SVG of shapes alone, or a PNG. Allowed: ${logoElements.join(', ')} (svg once, around all).`;
    case 'attribute':
      return `The attribute “${fault.name}” at ${line(fault)} of the SVG is not allowed. Take it out, or save a PNG. Colours and lines are written as attributes such as fill and stroke, not in style or class.`;
    case 'value':
      return `The value of “${fault.name}” at ${line(fault)} of the SVG is not allowed. Write a plain number or colour, or save a PNG.`;
    case 'reach':
      return `“${fault.name}” at ${line(fault)} of the SVG is too large for the picture (viewBox). Keep to the picture, or save a PNG.`;
    case 'atMost':
      return `Up to ${line(fault)} the SVG has more than ${drawn(fault.most, fault.of)}. Simplify it, or save a PNG.`;
  }
}

const titled = (exercises: readonly string[]): string => {
  const [first = '', ...others] = exercises;
  return others.length === 0 ? `the exercise “${first}”` : `${exercises.length} exercises, such as “${first}”,`;
};

const bankFault: ProfileFileTexts['bankFault'] = (found, exercises) => {
  if (found.kind === 'sessionTooShort') return `For ${titled(exercises)} this must be at least ${found.minutes}.`;
  if (found.kind === 'rule') return `For ${titled(exercises)} this must be ${found.wanted}.`;
  if (found.kind === 'noticeDays') {
    return found.rule === 'renewalNoticeDays'
      ? `For ${titled(exercises)} this must be at least ${found.least}, and less than the validity in days.`
      : `For ${titled(exercises)} one of these must be at least ${found.least}.`;
  }
  const account = `For ${titled(exercises)} the account with the log-in ID “${found.loginId}”`;
  switch (found.kind) {
    case 'missing':
      return `${account} is needed.`;
    case 'otherMethod':
      return `${account} must have the method certificate.`;
    case 'locked':
      return `${account} must have the lock none or temporary.`;
    case 'noRegistration':
      return `${account} must have a registration.`;
    case 'notRegistered':
      return `${account} must have no registration.`;
    case 'otherRole':
      return `${account} must have the role ${found.role}.`;
  }
};

/** The words around a trainer's own profile file. */
export const profileFileTexts: ProfileFileTexts = {
  takenAway: takeAwayTexts,
  rules: bankRuleTexts,
  title: 'Use a bank of your own',
  lead: 'Open a settings file (JSON), and exercises begun from then on have its bank. Exercises under way keep the bank with which they were begun.',
  privacy:
    'What is in the file is stored in this browser only and sent nowhere. Never put real log-in IDs or passwords into it.',
  origins: {
    builtIn: 'The built-in bank is in use.',
    own: 'The bank of a file opened in this browser is in use.',
  },
  damaged:
    'The bank settings stored in this browser cannot be read. Exercises have the built-in bank. The stored data has not been deleted.',
  choose: 'Open a settings file',
  drop: 'Or drop it here.',
  download: 'Save the present settings as a file',
  downloadHint: 'A template to edit and reuse.',
  downloadDamaged: 'Save the unreadable data as a file',
  back: 'Return to the built-in bank',
  undo: 'Undo the last change',
  opened: (name) => `The settings of “${name}” are open. Exercises begun from now on use them.`,
  returned: 'The built-in bank is in use again.',
  undone: 'The settings are as before.',
  notKept:
    'The settings could not be stored in this browser. Check that it may keep site data and has storage left. The bank of the exercises has not changed.',
  refused: (file) => `“${file}” cannot be used. The bank of the exercises has not changed.`,
  lacking: (exercises) =>
    `This bank has no account with a registration, so ${titled(exercises)} cannot be done with it.`,
  faultList: 'What to mend',
  whole: '(everything)',
  more: (count) => `And ${counted(count, 'more place')}.`,
  scenes:
    'The studio and the manuals in this browser are drawn with it as well; their sample certificates bear its names.',
  afterPath: ': ',
  fileFault,
  fault,
  bankFault,
};
