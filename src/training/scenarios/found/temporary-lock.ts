// Found by `node src/cli/exercises/find-solutions.ts temporary-lock`. Change the milestones of the exercise, not this file.
import type { World } from '../../../procedure/world/world.ts';
import type { LoginId } from '../../../profile/profile.ts';
import type { Scenario } from '../../scenario.ts';
import { rightPassword } from '../fragments.ts';
import { endOfLock } from '../known-in-world.ts';

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
    {
      step: 'waitForEndOfLock',
      key: 'beside.wait',
      action: (world: World) => ({ type: 'clockMoved', to: endOfLock(world, account) }),
    },
    {
      step: 'enterPasswordAgain',
      key: 'BSMS001.typePassword',
      action: { type: 'typed', window: 'w2', field: 'password', entry: rightPassword(account) },
    },
    { step: 'authenticateAgain', key: 'BSMS001.authenticate', action: { type: 'pressedAuthenticate', window: 'w2' } },
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
  ] as const satisfies Scenario['solution'];
