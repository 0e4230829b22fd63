import type { SiteTexts } from '../ja/site.ts';
import { slipCorrections, slipTexts } from './entry-slips.ts';
import { keepingTexts } from './keeping.ts';
import { homeTexts, modeTexts } from './home.ts';
import { offlineTexts } from './offline.ts';
import { practiceTexts } from './practice.ts';
import { scenarioListTexts } from './scenario-list.ts';
import { settingsTexts } from './settings.ts';
import { startTexts } from './start.ts';

const name = 'Shomei Dojo';

/** The words of the site around the PC. */
export const siteTexts: SiteTexts = {
  name,
  titleOf: (view) => `${view} | ${name}`,
  exercise: (title, mode) => `${title} (${mode})`,
  wayBack: 'Site navigation',
  trainingMark: 'Training simulator (not the site of a real bank)',
  readable: 'Easy to read',
  offlineReady: 'Works offline',
  offline: offlineTexts,
  newVersion: 'There is a new version. It comes when you have finished practising.',
  switchNow: 'Switch now',
  outdated:
    'The site has changed to a new version, so parts of this page can no longer be loaded. Reload it to open the same view in the new version.',
  reload: 'Reload',
  waitsForOthers: 'An exercise is under way in another tab. Close that tab, then switch again.',
  home: homeTexts,
  modes: modeTexts,
  results: { title: 'Results' },
  manual: { title: 'Manual' },
  settings: settingsTexts,
  keeping: keepingTexts,
  scenarios: scenarioListTexts,
  practice: practiceTexts,
  obstacles: {
    newerModel: 'This attempt was begun with a newer version of the site. Reloading the page may let you continue.',
    incomplete: 'A part of the last attempt was lost from this browser, so it cannot be continued.',
    otherModel: 'The last attempt was begun with an earlier version and cannot be continued.',
    damaged: 'The record of the last attempt cannot be read, so it cannot be continued.',
  },
  troubles: {
    notPrepared: 'The exercise could not be prepared.',
    notSaved:
      'This browser cannot save the attempt. You can go on once it is saved. If you close the page, actions not yet saved are lost.',
    bankLost:
      'The bank’s records were lost from this browser and have been made anew. Certificates on the PC were made anew with the same contents; their serial numbers have changed.',
    keysLost:
      'The records of this PC’s keys and certificates were lost from this browser and have been made anew with the same contents; the serial numbers have changed.',
    keysNotMade:
      'This browser could not make the keys of a certificate. Reload the page, or restart the browser. If that does not help, update the browser or use another one.',
    unforeseen:
      'Something failed that nobody foresaw. If trying again does not help, please copy the report below and send it to whoever runs this site.',
  },
  inMemory: {
    work: 'Keys and certificates last while this page is open. If you continue after closing it, they are made anew.',
    all: 'This attempt is not saved. Results of finished attempts can be kept with “Save with the recorded actions (JSON)” in “Results” before you close the page.',
  },
  goOnWithoutStorage: 'Practise without saving',
  withoutStorage: 'If you choose “Practise without saving”, what cannot be saved lasts until this page is closed.',
  storage: {
    refused: 'This browser gives no storage. Check that this is not a private window and that it may keep site data.',
    full: 'This browser’s storage is full. Delete what you do not need, then try again.',
    blocked: 'Another tab is using this site’s storage. Close the other tabs, then try again.',
    silent:
      'This browser’s storage does not answer. Close the other tabs, then try again. If that does not help, restart the browser.',
    keysRefused:
      'This browser cannot save keys of certificates in this window. If it is a private window, use an ordinary one.',
    disconnected:
      'The browser has cut the connection to its storage. If trying again does not help, please reload the page.',
    newer:
      'There are records saved by a newer version of this site, which this version cannot read. If reloading the page does not help, the site has gone back to an earlier version. The records stay as they are, for the newer version to open.',
    damaged: 'The stored records are damaged. Clear this site’s data in the browser’s settings to begin again.',
  },
  remarks: {
    notPartOfExercise: 'This is not part of the exercise.',
    tooManyWindows:
      'There are 20 windows, so that no new one opens. Close those that you do not need with ×, then try again.',
    softwareKeyboardOnly:
      'This field does not take the keyboard. Press 「ソフトウェアキーボードを開く」 (open software keyboard) first.',
    unknownLoginId: 'This log-in ID is not on the practice memo. Never type a real log-in ID or password.',
    'loginId.fullWidth': `${slipTexts['loginId.fullWidth']} ${slipCorrections['loginId.fullWidth']}`,
    'loginId.letterCase': `${slipTexts['loginId.letterCase']} ${slipCorrections['loginId.letterCase']}`,
    'loginId.blank': `${slipTexts['loginId.blank']} ${slipCorrections['loginId.blank']}`,
    'password.fullWidth': `${slipTexts['password.fullWidth']} ${slipCorrections['password.fullWidth']}`,
    temporarilyLocked: 'A temporary lock ends by itself. Once it has ended, enter the password again.',
  },
  unknownAddress: {
    title: 'Page not found',
    explanation: (address) => `There is no page at “${address}”.`,
    scenario: (id, allowed) => `There is no exercise “${id}”. Exercises: ${allowed.join(', ')}`,
    step: (step, allowed) =>
      `This exercise has no step “${step}”. Steps: the numbers 0–${allowed.length}, ${allowed.join(', ')}`,
    parameter: (parameter, value, allowed) =>
      `“${parameter}=${value}” cannot be used. Possible values: ${allowed.join(', ')}`,
    unknownParameter: (parameter, allowed) =>
      allowed.length > 0
        ? `This page has no parameter “${parameter}”. Parameters: ${allowed.join(', ')}`
        : `This page has no parameter “${parameter}”. Remove everything from the “?” on.`,
    repeatedParameter: (parameter) => `“${parameter}” is given twice. Give it once.`,
    home: 'Home',
  },
  failure: 'This could not be shown',
  loadFailed: 'The page could not be loaded.',
  start: startTexts,
  studio: {
    title: 'Taking pictures',
    picture: (step) => `Screen ${step}`,
    failed: 'This screen could not be drawn.',
  },
  desk: {
    title: 'Trainer’s desk: accounts and rules',
    lead: 'The settings of the bank in the exercises.',
    bank: 'Bank',
    host: 'Address',
    unsuited: 'Exercises that cannot be finished with this bank',
    accounts: 'Practice accounts',
    note: 'Notes',
    rules: 'Rules',
  },
};
