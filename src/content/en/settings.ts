import type { SiteTexts } from '../ja/site.ts';

export const settingsTexts: SiteTexts['settings'] = {
  title: 'Settings',
  lead: 'Settings are stored in this browser only.',
  look: 'How the screen looks',
  lookLead:
    'Draws the PC and the bank’s pages of the exercises with more contrast between text and background. Pictures for manuals do not change.',
  language: 'Language',
  languageLead:
    'The language of the site and of the words of the exercises. The PC, the bank’s pages, pictures and manuals are always Japanese.',
  learners: 'Who practises',
  learnersLead: 'Names or numbers are up to you. Results keep the name under which they were finished.',
  nobodyYet: 'Nobody yet. With a name, progress and results are kept for each person.',
  current: 'Practising now',
  choose: 'Choose',
  rename: 'Rename',
  remove: 'Delete',
  renameOf: (name) => `Rename “${name}”`,
  removeOf: (name) => `Delete “${name}”`,
  chooseOf: (name) => `Choose “${name}”`,
  newName: (name) => `New name for “${name}”`,
  confirmRemove: (name) => `Delete “${name}”? Results of finished exercises stay.`,
  removed: (name) => `“${name}” was deleted.`,
  save: 'Save',
  cancel: 'Cancel',
  nameFaults: {
    empty: 'Please enter a name or number.',
    tooLong: 'This name is too long. Please shorten it.',
    taken: 'There is such a name already.',
    unprintable: 'The name contains characters that cannot be shown. Please remove them.',
    formula:
      'A spreadsheet takes what begins with =, +, - or @ for a formula. Please begin the name with another character.',
  },
  offline: 'Offline',
};
