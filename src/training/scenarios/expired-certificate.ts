import { instant } from '../../pki/instant.ts';
import type { SecretEntry } from '../../procedure/entry.ts';
import type { World } from '../../procedure/world.ts';
import {
  credentialsMistyped,
  declinedWebAccess,
  loggedInWithNewCertificate,
  opened,
  windowsLeftOpen,
} from '../checks.ts';
import type { Scenario } from '../scenario.ts';
import { fixedCertificates } from './fixed-certificates.ts';
import { scriptedAnswers } from './scripted-answers.ts';

const account = 'test999';
const { expired, renewed } = fixedCertificates;

/** The account's password, as a field that was filled in correctly stands in an attempt. */
const rightPassword: SecretEntry = { judged: 'right', length: 10, of: [account] };

const newest = ({ store }: World): string => store.at(-1)?.serialNumber ?? '';

export type ExpiredCertificateStep = (typeof solution)[number]['step'];
export type ExpiredCertificateMistake = (typeof mistakes)[number]['id'];

const solution = [
  { step: 'openBrowser', action: { type: 'openedBrowser', browser: 'ie', from: 'icon' } },
  { step: 'certificateLogin', action: { type: 'pressedCertificateLogin', window: 'w1' } },
  { step: 'expiredCertificate', action: { type: 'choseCertificate', window: 'w1' } },
  { step: 'issueCertificate', action: { type: 'pressedIssueCertificate', window: 'w1' } },
  {
    step: 'enterLoginId',
    action: {
      type: 'typed',
      window: 'w2',
      field: 'loginId',
      entry: { kind: 'known', loginId: account, width: 'half' },
    },
  },
  { step: 'enterPassword', action: { type: 'typed', window: 'w2', field: 'password', entry: rightPassword } },
  { step: 'authenticate', action: { type: 'pressedAuthenticate', window: 'w2' } },
  { step: 'issue', action: { type: 'pressedIssue', window: 'w2' } },
  { step: 'allowRequest', action: { type: 'answeredWebAccess', window: 'w2', answer: 'yes' } },
  { step: 'allowInstallation', action: { type: 'answeredWebAccess', window: 'w2', answer: 'yes' } },
  { step: 'close', action: { type: 'pressedClose', window: 'w2' } },
  { step: 'confirmClosing', action: { type: 'answeredCloseQuestion', window: 'w2', answer: 'yes' } },
  { step: 'closeAllWindows', action: { type: 'closedWindow', window: 'w1' } },
  { step: 'openSearch', action: { type: 'openedSearch' } },
  { step: 'searchBrowser', action: { type: 'searched', text: 'IE' } },
  { step: 'reopenBrowser', action: { type: 'openedBrowser', browser: 'ie', from: 'search' } },
  { step: 'certificateLoginAgain', action: { type: 'pressedCertificateLogin', window: 'w3' } },
  {
    step: 'selectNewCertificate',
    action: (world: World) => ({ type: 'selectedCertificate', window: 'w3', serialNumber: newest(world) }),
  },
  { step: 'presentNewCertificate', action: { type: 'choseCertificate', window: 'w3' } },
  {
    step: 'openSoftwareKeyboard',
    action: { type: 'openedSoftwareKeyboard', window: 'w3', order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
  },
  { step: 'confirmPassword', action: { type: 'confirmedSoftwareKeyboard', window: 'w3', entry: rightPassword } },
  { step: 'login', action: { type: 'pressedLogin', window: 'w3' } },
] as const satisfies Scenario['solution'];

const mistakes = [
  { id: 'requestDeclined', check: declinedWebAccess('request') },
  { id: 'installationDeclined', check: declinedWebAccess('install') },
  { id: 'passwordMistyped', check: credentialsMistyped },
  { id: 'windowsLeftOpen', check: windowsLeftOpen },
  { id: 'edgeInsteadOfInternetExplorer', check: opened('edge') },
] as const satisfies Scenario['mistakes'];

/** The source procedure: the certificate has expired, and the customer obtains a new one without any paper. */
export const expiredCertificate: Scenario<ExpiredCertificateStep, ExpiredCertificateMistake> = {
  id: 'expired-certificate',
  account,
  given: {
    startsAt: instant('2010-10-01T09:31:05+09:00'),
    icons: ['ie'],
    fontSize: 'medium',
    certificates: [{ loginId: account, notBefore: expired.fields.notBefore, notAfter: expired.fields.notAfter }],
  },
  solution,
  answers: scriptedAnswers({
    loginId: account,
    given: [expired.fields],
    issued: renewed.fields,
  }),
  goal: loggedInWithNewCertificate(account),
  mistakes,
};
