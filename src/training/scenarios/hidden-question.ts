import { begunAnewWhileProcessing } from './certificate-checks.ts';
import { caseOf } from './form/case-of.ts';
import { whereIssued } from './form/named-mistakes.ts';
import { solution } from './found/hidden-question.ts';

/** After the first question another window comes to the front and hides the second, so that nothing seems to go on. The taskbar brings it to the front. */
export const hiddenQuestion = caseOf({
  id: 'hidden-question',
  account: 'test999',
  given: { startsAt: '2010-10-01T13:05:20+09:00', certificates: ['expired'], windows: [{}], questionBehind: true },
  milestones: [{ did: 'webAccess.allowRequest' }, { did: 'desktop.bringToFront' }, { reached: 'BSMS004' }],
  solution,
  shownWhole: ['allowRequest', 'bringToFront'],
  goal: 'installedAndAllClosed',
  mistakes: [
    {
      id: 'begunAnewWhileProcessing',
      weight: 'heavy',
      check: begunAnewWhileProcessing,
      example: { after: 'allowRequest', actions: [{ type: 'pressedIssueCertificate', window: 'w1' }] },
    },
    'passwordMistyped',
    'capitalLetters',
    ...whereIssued,
  ],
});
