import type { TakeAwayTexts } from '../ja/take-away.ts';

/** The words after a file or a print-out was asked for. The browser does not say if a download has arrived. */
export const takeAwayTexts: TakeAwayTexts = {
  started: (file) =>
    `The download of “${file}” has begun. If you cannot find it, look at the browser’s list of downloads.`,
  notPrinted: 'This browser did not open its print window. Please print from the browser’s menu.',
  framed:
    'This site is open inside another page, where saving and printing may be blocked. If they do not work, open it in a tab of its own.',
  ownTab: 'Open this page in a tab of its own',
};
