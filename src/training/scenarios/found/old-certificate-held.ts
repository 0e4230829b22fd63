// Found by `node src/cli/exercises/find-solutions.ts old-certificate-held`. Change the milestones of the exercise, not this file.
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword, shuffled } from '../fragments.ts';
import { newestCertificate } from '../known-in-world.ts';

export const solution = (account: LoginId) =>
  [
    {
      step: 'certificateLogin',
      key: 'BLGI001.certificateLoginFromMemory',
      action: { type: 'pressedCertificateLogin', window: 'w2' },
    },
    { step: 'closeFrontWindow', key: 'window.closeOneOfSeveral', action: { type: 'closedWindow', window: 'w2' } },
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
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
