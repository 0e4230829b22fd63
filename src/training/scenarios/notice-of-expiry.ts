import { validityFrom } from '../../pki/validity.ts';
import { instant } from '../../time/instant.ts';
import { loggedInWithNewCertificate, olderCertificateChosen } from './certificate-checks.ts';
import type { Scenario, ScenarioOf } from '../scenario.ts';
import { fixedCertificates } from '../script/fixed-certificates.ts';
import {
  choosingNewest,
  closingResult,
  confirmingPassword,
  issuing,
  readingMails,
  rightPassword,
  shuffled,
} from './fragments.ts';
import {
  confirmingMistakes,
  forgedMailMistakes,
  leftOpenMistake,
  loginPageMistake,
  questionMistakes,
} from './shared-mistakes.ts';
import { scriptedAnswers } from '../script/scripted-answers.ts';
import { countedUp, givenCertificates } from '../script/scripted-certificates.ts';

const account = 'test999';
/** The 40th day before the certificate's last one, after the time of day at which it ends. */
const startsAt = instant('2011-08-22T10:15:00+09:00');
const { renewed: current } = fixedCertificates;

/** The certificate of the renewal. No picture opens it in a viewer. */
const renewal = {
  ...current.fields,
  ...validityFrom(startsAt, 1),
  serialNumber: countedUp(current.fields.serialNumber, 1),
};

const certificates = { loginId: account, given: [current.fields], issued: renewal };

const solution = [
  ...readingMails,
  { step: 'openBrowser', key: 'desktop.openIeByIcon', action: { type: 'openedBrowser', browser: 'ie', from: 'icon' } },
  {
    step: 'certificateLogin',
    key: 'BLGI001.certificateLoginWithOne',
    action: { type: 'pressedCertificateLogin', window: 'w1' },
  },
  {
    step: 'presentCertificate',
    key: 'certificatePicker.presentValid',
    action: { type: 'choseCertificate', window: 'w1' },
  },
  {
    step: 'openKeyboardBefore',
    key: 'BLGI004.openKeyboard',
    action: { type: 'openedSoftwareKeyboard', window: 'w1', order: shuffled },
  },
  {
    step: 'confirmPasswordBefore',
    key: 'softwareKeyboard.confirm',
    action: { type: 'confirmedSoftwareKeyboard', window: 'w1', entry: rightPassword(account) },
  },
  { step: 'loginBefore', key: 'BLGI004.login', action: { type: 'pressedLogin', window: 'w1' } },
  { step: 'renew', key: 'BTOP001.renew', action: { type: 'pressedRenew', window: 'w1' } },
  ...issuing('w1'),
  ...closingResult('w1', true),
  {
    step: 'reopenBrowser',
    key: 'desktop.openIeByIcon',
    action: { type: 'openedBrowser', browser: 'ie', from: 'icon' },
  },
  {
    step: 'certificateLoginAgain',
    key: 'BLGI001.certificateLoginAmongSeveral',
    action: { type: 'pressedCertificateLogin', window: 'w2' },
  },
  ...choosingNewest('w2'),
  ...confirmingPassword(account, 'w2'),
] as const satisfies Scenario['solution'];

const mistakes = [
  ...forgedMailMistakes(),
  ...loginPageMistake(account, 'w1', 'openBrowser'),
  ...questionMistakes('w1'),
  ...leftOpenMistake('w2', 'allowInstallation', [{ type: 'openedBrowser', browser: 'ie', from: 'icon' }]),
  {
    id: 'olderCertificateChosen',
    weight: 'light',
    check: olderCertificateChosen,
    example: { after: 'certificateLoginAgain', actions: [{ type: 'choseCertificate', window: 'w2' }] },
  },
  ...confirmingMistakes(account, 'w2'),
] as const satisfies Scenario['mistakes'];

/** The bank has written that the certificate will expire, and so has somebody else. It is renewed from the top page. */
export const noticeOfExpiry: ScenarioOf<typeof solution, typeof mistakes> = {
  id: 'notice-of-expiry',
  passMark: 70,
  account,
  needs: { noticeDays: 40 },
  given: {
    startsAt,
    icons: ['ie'],
    fontSize: 'medium',
    certificates: givenCertificates(certificates),
    mailbox: { loginId: account, forgedAt: [instant('2011-08-22T09:48:00+09:00')] },
  },
  solution,
  answers: scriptedAnswers(certificates),
  goal: loggedInWithNewCertificate(account),
  mistakes,
  advice: [],
};
