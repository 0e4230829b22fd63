import { opened } from './checks.ts';
import { caseOf } from './form/case-of.ts';
import { solution } from './found/edge-without-issue.ts';

/** Windows 10 opened Edge, whose page has no 電子証明書発行; Internet Explorer has to be searched for. */
export const edgeWithoutIssue = caseOf({
  id: 'edge-without-issue',
  account: 'test999',
  given: {
    startsAt: '2010-10-01T10:12:30+09:00',
    icons: [],
    certificates: ['expired'],
    windows: [{ browser: 'edge' }],
  },
  milestones: [{ closed: 'everyWindow' }, { reached: 'BSMS004' }],
  solution,
  goal: 'installedAndAllClosed',
  mistakes: [
    {
      id: 'edgeAgain',
      weight: 'light',
      check: opened('edge'),
      example: { after: 'closeEdge', actions: [{ type: 'openedBrowser', browser: 'edge', from: 'taskbar' }] },
    },
    'passwordLogin',
    'passwordMistyped',
    'fullWidthEntry',
    'capitalLetters',
    'requestDeclined',
    'installationDeclined',
    'windowsLeftOpen',
  ],
});
