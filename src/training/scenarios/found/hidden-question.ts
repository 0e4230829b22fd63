// Found by `node src/cli/exercises/find-solutions.ts hidden-question`. Change the milestones of the exercise, not this file.
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword } from '../fragments.ts';

export const solution = (account: LoginId) =>
  [
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w1' },
    },
    {
      step: 'enterLoginId',
      key: 'BSMS001.typeLoginId',
      action: {
        type: 'typed',
        window: 'w2',
        field: 'loginId',
        entry: { kind: 'known', loginId: account, width: 'half' },
      },
    },
    {
      step: 'enterPassword',
      key: 'BSMS001.typePassword',
      action: { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
    },
    { step: 'authenticate', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window: 'w2' } },
    { step: 'issue', key: 'BSMS002.issue', action: { type: 'pressedIssue', window: 'w2' } },
    {
      step: 'allowRequest',
      key: 'webAccess.allowRequest',
      action: { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
    },
    { step: 'bringToFront', key: 'desktop.bringToFront', action: { type: 'focusedWindow', window: 'w2' } },
    {
      step: 'allowInstallation',
      key: 'webAccess.allowInstallation',
      action: { type: 'answeredWebAccess', window: 'w2', answer: 'yes' },
    },
    { step: 'close', key: 'BSMS004.close', action: { type: 'pressedClose', window: 'w2' } },
    {
      step: 'confirmClosing',
      key: 'closeQuestion.yes',
      action: { type: 'answeredCloseQuestion', window: 'w2', answer: 'yes' },
    },
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
  ] as const satisfies Scenario['solution'];
