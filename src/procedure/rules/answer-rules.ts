import type { AccountState } from '../../profile/account-state.ts';
import type { CertificateFields } from '../../pki/certificate-fields.ts';
import { ask, type Ask, type AskKind, type AskOf, type GivenWindow } from '../world/ask.ts';
import { asking } from './asking.ts';
import type { AnswerEvent } from '../world/event.ts';
import { emptySecret } from '../world/entry.ts';
import {
  hasPassword,
  issueConfirmationPage,
  loginPage,
  passwordPage,
  type CommonError,
  type Page,
} from '../world/page.ts';
import { refuse, type Moment, type Refusal, type RulesFor } from './rule.ts';
import { pageOf, windowOf, withDialog, withNewWindow, withPage } from '../world/windows.ts';
import type { WindowId } from '../world/window-id.ts';
import type { BrowserMemory, World } from '../world/world.ts';

/** A rule for the answer to one of these kinds of asks, which is then no longer open. */
const to =
  <K extends AskKind, E extends AnswerEvent>(
    kinds: readonly K[],
    then: (world: World, asked: AskOf<K>, event: E, moment: Moment) => World | Refusal,
  ) =>
  (world: World, event: E, moment: Moment): World | Refusal => {
    const asked = world.asks.find(({ id }) => id === event.ask);
    if (!asked || !isOf(asked, kinds)) return refuse('noSuchAsk');
    return then({ ...world, asks: world.asks.filter((open) => open !== asked) }, asked, event, moment);
  };

const isOf = <K extends AskKind>(asked: Ask, kinds: readonly K[]): asked is AskOf<K> =>
  (kinds as readonly AskKind[]).includes(asked.kind);

/** The page of the window that asked, changed; a window closed meanwhile stays closed. */
const answering = (world: World, id: WindowId, change: (page: Page) => Page): World => {
  const window = windowOf(world, id);
  return window ? withPage(world, id, change(window.page)) : world;
};

const told = (world: World, account: AccountState | null): World =>
  account === null
    ? world
    : {
        ...world,
        bank: {
          ...world.bank,
          accounts: [...world.bank.accounts.filter(({ loginId }) => loginId !== account.loginId), account],
        },
      };

/** The page as it stands after a refusal: with a message, and without the secret. */
const refusedPage =
  (commonError: CommonError) =>
  (page: Page): Page =>
    hasPassword(page)
      ? { ...page, busy: false, commonError, fieldErrors: {}, password: emptySecret }
      : 'busy' in page
        ? { ...page, busy: false, commonError }
        : page;

/** The second question, once the certificate is there and the page has been shown long enough. */
function offeringInstallation(world: World, window: WindowId): World {
  const page = pageOf(world, window, 'BSMS003');
  return page?.issued && page.waited
    ? withDialog(world, { kind: 'webAccess', owner: window, purpose: 'install' })
    : world;
}

/** From BSMS003 back to BSMS002. The wait of the page that is gone would end that of the next one too soon. */
function backToConfirmation(
  world: World,
  window: WindowId,
  commonError: CommonError,
  unanswered: number | null = null,
): World {
  const asks = world.asks.filter((asked) => asked.kind !== 'wait' || asked.window !== window);
  return answering({ ...world, asks }, window, (page) => {
    if (page.screen !== 'BSMS003') return page;
    // A code that the bank no longer takes would be refused again and again.
    const code = commonError === 'sessionEnded' ? null : page.code;
    return issueConfirmationPage(page.loginId, code, commonError, unanswered);
  });
}

/** A window that was open before the exercise began, with what its browser remembers since then. */
function withGivenWindow(
  world: World,
  { browser, offered, held }: GivenWindow,
  certificates: readonly Pick<CertificateFields, 'serialNumber'>[],
): World {
  const numbered = (indices: readonly number[]) => indices.flatMap((index) => certificates[index]?.serialNumber ?? []);
  const [heldNumber = null] = held === null ? [] : numbered([held]);
  const memory: BrowserMemory = { offered: numbered(offered), held: heldNumber };
  return withNewWindow({ ...world, browsers: { ...world.browsers, [browser]: memory } }, { browser, popup: false });
}

export const answerRules: RulesFor<AnswerEvent> = {
  // Certificates are answered in the order in which they were asked for.
  prepared: to(['prepare'], (world, asked, { certificates }) => {
    const onPc = certificates.filter((_, index) => asked.certificates[index]?.installed !== false);
    const prepared: World = {
      ...world,
      ready: true,
      store: onPc.map(({ loginId: _, ...fields }) => fields),
      bank: {
        ...world.bank,
        certificates: certificates.map(({ serialNumber, loginId }) => ({ serialNumber, loginId, status: 'good' })),
      },
    };
    return asked.windows.reduce((open, given) => withGivenWindow(open, given, certificates), prepared);
  }),
  authenticated: to(['authenticate'], (world, { window }, { loginId, code, account }) =>
    answering(told(world, account), window, () => issueConfirmationPage(loginId, code)),
  ),
  credentialsRefused: to(['authenticate', 'logIn', 'confirmPassword'], (world, { window }, { reason, account }) => {
    const message = reason === 'mismatch' ? 'credentialsRefused' : reason;
    return answering(told(world, account), window, refusedPage(message));
  }),
  loggedIn: to(['logIn', 'confirmPassword'], (world, { window }, { customer, session, account }) =>
    answering(told(world, account), window, () => ({
      screen: 'BTOP001',
      customer,
      session,
      commonError: null,
      busy: false,
    })),
  ),
  requestMade: to(['makeRequest'], (world, { window, loginId, seq }) => {
    const page = pageOf(world, window, 'BSMS003');
    return page ? asking(world, ask(seq, { kind: 'enrol', window, loginId, code: page.code })) : world;
  }),
  requestFailed: to(['makeRequest'], (world, { window }) => backToConfirmation(world, window, 'notIssued')),
  certificateIssued: to(['enrol'], (world, { window, loginId }, { certificate }) => {
    const { serialNumber } = certificate;
    const bank = {
      ...world.bank,
      certificates: [...world.bank.certificates, { serialNumber, loginId, status: 'good' as const }],
    };
    const shown = answering({ ...world, bank }, window, (page) =>
      page.screen === 'BSMS003' ? { ...page, issued: serialNumber } : page,
    );
    return offeringInstallation(shown, window);
  }),
  enrolmentRefused: to(['enrol'], (world, { window }, { reason, account }) =>
    backToConfirmation(told(world, account), window, reason === 'refused' ? 'notIssued' : reason),
  ),
  waited: to(['wait'], (world, { window }) =>
    offeringInstallation(
      answering(world, window, (page) => (page.screen === 'BSMS003' ? { ...page, waited: true } : page)),
      window,
    ),
  ),
  certificateInstalled: to(['install'], (world, { window }, { certificate }) => ({
    ...answering(world, window, () => ({ screen: 'BSMS004', serialNumber: certificate.serialNumber })),
    store: [...world.store, certificate],
  })),
  installationFailed: to(['install'], (world, { window }) =>
    answering(world, window, (page) =>
      page.screen === 'BSMS003' ? issueConfirmationPage(page.loginId, null, 'notInstalled') : page,
    ),
  ),
  certificateAccepted: to(['signChallenge'], (world, { window }, { loginId, session }) =>
    answering(world, window, () => passwordPage(loginId, session)),
  ),
  certificateRefused: to(['signChallenge'], (world, { window }, { reason }) => {
    const messages = {
      expired: 'certificateExpired',
      notYetValid: 'certificateNotYetValid',
      revoked: 'certificateRevoked',
      notConfirmed: 'certificateNotConfirmed',
    } as const;
    return answering(world, window, refusedPage(messages[reason]));
  }),
  renewalGranted: to(['renew'], (world, { window }, { loginId, code }) =>
    answering(world, window, () => issueConfirmationPage(loginId, code)),
  ),
  loggedOut: to(['logOut'], (world, { window }) => answering(world, window, () => loginPage())),
  sessionEnded: to(['confirmPassword', 'renew', 'logOut'], (world, { window }) =>
    answering(world, window, () => loginPage('sessionEnded')),
  ),
  bankUnreachable: to(
    ['authenticate', 'logIn', 'confirmPassword', 'signChallenge', 'renew', 'logOut', 'enrol'],
    (world, asked) =>
      asked.kind === 'enrol'
        ? backToConfirmation(world, asked.window, 'bankBusy', asked.seq)
        : answering(world, asked.window, refusedPage('bankBusy')),
  ),
};
