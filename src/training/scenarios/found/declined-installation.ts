// Found by `node src/cli/exercises/find-solutions.ts declined-installation`. Change the milestones of the exercise, not this file.
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword } from '../fragments.ts';

export const solution = (account: LoginId) =>
  [
    { step: 'openToolsMenu', key: 'window.openTools', action: { type: 'openedMenu', window: 'w1', name: 'tools' } },
    {
      step: 'openInternetOptions',
      key: 'internetOptions.open',
      action: { type: 'openedInternetOptions', window: 'w1' },
    },
    {
      step: 'selectContentTab',
      key: 'internetOptions.contentTab',
      action: { type: 'selectedOptionsTab', window: 'w1', tab: 'content' },
    },
    {
      step: 'openCertificates',
      key: 'internetOptions.certificates',
      action: { type: 'openedCertificateStore', window: 'w1' },
    },
    { step: 'closeCertificates', key: 'certificateStore.close', action: { type: 'closedDialog', window: 'w1' } },
    { step: 'closeInternetOptions', key: 'internetOptions.close', action: { type: 'closedDialog', window: 'w1' } },
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
