// Found by `node src/cli/exercises/find-solutions.ts expired-certificate`. Change the milestones of the exercise, not this file.
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword, shuffled } from '../fragments.ts';
import { newestCertificate } from '../known-in-world.ts';

export const solution = (account: LoginId) =>
  [
    {
      step: 'openBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'certificateLogin',
      key: 'BLGI001.certificateLoginWithOne',
      action: { type: 'pressedCertificateLogin', window: 'w1' },
    },
    {
      step: 'expiredCertificate',
      key: 'certificatePicker.presentExpired',
      action: { type: 'choseCertificate', window: 'w1' },
    },
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
    { step: 'openSearch', key: 'desktop.openSearch', action: { type: 'openedSearch' } },
    { step: 'searchBrowser', key: 'desktop.searchIe', action: { type: 'searched', text: 'IE' } },
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeBySearch',
      action: { type: 'openedBrowser', browser: 'ie', from: 'search' },
    },
    {
      step: 'certificateLoginAgain',
      key: 'BLGI001.certificateLoginAmongSeveral',
      action: { type: 'pressedCertificateLogin', window: 'w3' },
    },
    {
      step: 'selectNewCertificate',
      key: 'certificatePicker.selectValid',
      action: (world: World) => ({ type: 'selectedCertificate', window: 'w3', serialNumber: newestCertificate(world) }),
    },
    {
      step: 'presentNewCertificate',
      key: 'certificatePicker.presentValid',
      action: { type: 'choseCertificate', window: 'w3' },
    },
    {
      step: 'openSoftwareKeyboard',
      key: 'BLGI004.openKeyboard',
      action: { type: 'openedSoftwareKeyboard', window: 'w3', order: shuffled },
    },
    {
      step: 'confirmPassword',
      key: 'softwareKeyboard.confirm',
      action: { type: 'confirmedSoftwareKeyboard', window: 'w3', entry: rightPassword(account) },
    },
    { step: 'login', key: 'BLGI004.login', action: { type: 'pressedLogin', window: 'w3' } },
  ] as const satisfies Scenario['solution'];
