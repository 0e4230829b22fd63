import { instant } from '../../time/instant.ts';
import { validityFrom } from '../../pki/validity.ts';
import { happened, happenedBefore } from './checks.ts';
import { caseOf } from './form/case-of.ts';
import { solution } from './found/declined-installation.ts';
import { obtaining } from './fragments.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import { countedUp } from '../script/scripted-certificates.ts';

const { renewed } = fixedCertificates;

/** The certificate that the customer declined. It was issued that morning and never reached this PC, so no viewer opens it. */
const declined = {
  ...renewed.fields,
  ...validityFrom(instant('2010-10-01T09:48:00+09:00'), 1),
  serialNumber: countedUp(renewed.fields.serialNumber, -1),
};

/** The customer said いいえ to the second question: the bank has issued, the PC has nothing, and all must be done again. */
export const declinedInstallation = caseOf({
  id: 'declined-installation',
  passMark: 75,
  account: 'test999',
  needs: { rules: { secondCertificate: 'allow' } },
  given: {
    startsAt: '2010-10-01T09:56:20+09:00',
    certificates: ['expired', declined],
    lost: [declined],
    windows: [{}],
  },
  milestones: [{ looked: 'store' }, { reached: 'BSMS004' }],
  solution,
  goal: 'installedAndAllClosed',
  mistakes: [
    {
      id: 'storeNotLookedInto',
      weight: 'light',
      check: happenedBefore('certificateIssued', happened('openedCertificateStore')),
      example: (account) => ({ after: '0', actions: obtaining(account, 'w1', 'w2') }),
    },
    {
      id: 'lostCertificateTried',
      weight: 'light',
      check: happenedBefore('certificateRefused', happened('certificateInstalled')),
      example: {
        after: 'closeInternetOptions',
        actions: [
          { type: 'pressedCertificateLogin', window: 'w1' },
          { type: 'choseCertificate', window: 'w1' },
        ],
      },
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
