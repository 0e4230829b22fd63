// Found by `node src/cli/exercises/find-solutions.ts cancelled-picker`. Change the milestones of the exercise, not this file.
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword, shuffled } from '../fragments.ts';
import { newestCertificate } from '../known-in-world.ts';

export const solution = (account: LoginId) =>
  [
    { step: 'closeAllWindows', key: 'window.closeLast', action: { type: 'closedWindow', window: 'w1' } },
    {
      step: 'reopenBrowser',
      key: 'desktop.openIeByIcon',
      action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
    },
    {
      step: 'certificateLogin',
      key: 'BLGI001.certificateLoginAmongSeveral',
      action: { type: 'pressedCertificateLogin', window: 'w2' },
    },
    {
      step: 'selectNewCertificate',
      key: 'certificatePicker.selectValid',
      action: (world: World) => ({ type: 'selectedCertificate', window: 'w2', serialNumber: newestCertificate(world) }),
    },
    {
      step: 'presentNewCertificate',
      key: 'certificatePicker.presentValid',
      action: { type: 'choseCertificate', window: 'w2' },
    },
    {
      step: 'openSoftwareKeyboard',
      key: 'BLGI004.openKeyboard',
      action: { type: 'openedSoftwareKeyboard', window: 'w2', order: shuffled },
    },
    {
      step: 'confirmPassword',
      key: 'softwareKeyboard.confirm',
      action: { type: 'confirmedSoftwareKeyboard', window: 'w2', entry: rightPassword(account) },
    },
    { step: 'login', key: 'BLGI004.login', action: { type: 'pressedLogin', window: 'w2' } },
  ] as const satisfies Scenario['solution'];
