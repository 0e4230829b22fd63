// Found by `node src/cli/exercises/find-solutions.ts edge-without-issue`. Change the milestones of the exercise, not this file.
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword } from '../fragments.ts';

export const solution = (account: LoginId) =>
  [
    { step: 'closeEdge', key: 'window.closeEdge', action: { type: 'closedWindow', window: 'w1' } },
    { step: 'openSearch', key: 'desktop.openSearch', action: { type: 'openedSearch' } },
    { step: 'searchBrowser', key: 'desktop.searchIe', action: { type: 'searched', text: 'IE' } },
    {
      step: 'openInternetExplorer',
      key: 'desktop.openIeBySearch',
      action: { type: 'openedBrowser', browser: 'ie', from: 'search' },
    },
    {
      step: 'issueCertificate',
      key: 'BLGI001.issueCertificate',
      action: { type: 'pressedIssueCertificate', window: 'w2' },
    },
    {
      step: 'enterLoginId',
      key: 'BSMS001.typeLoginId',
      action: {
        type: 'typed',
        window: 'w3',
        field: 'loginId',
        entry: { kind: 'known', loginId: account, width: 'half' },
      },
    },
    {
      step: 'enterPassword',
      key: 'BSMS001.typePassword',
      action: { type: 'typed', window: 'w3', field: 'password', entry: rightPassword(account) },
    },
    { step: 'authenticate', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window: 'w3' } },
    { step: 'issue', key: 'BSMS002.issue', action: { type: 'pressedIssue', window: 'w3' } },
    {
      step: 'allowRequest',
      key: 'webAccess.allowRequest',
      action: { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
    },
    {
      step: 'allowInstallation',
      key: 'webAccess.allowInstallation',
      action: { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
    },
    { step: 'close', key: 'BSMS004.close', action: { type: 'pressedClose', window: 'w3' } },
    {
      step: 'confirmClosing',
      key: 'closeQuestion.yes',
      action: { type: 'answeredCloseQuestion', window: 'w3', answer: 'yes' },
    },
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w2' } },
  ] as const satisfies Scenario['solution'];
