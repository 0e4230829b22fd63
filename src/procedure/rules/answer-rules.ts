// Longer than most: one rule for each answer of the bank and the PC, in one table that must have them all.
import type { AccountState } from '../../profile/account-state.ts';
import type { CertificateFields, SerialNumber } from '../../pki/certificate-fields.ts';
import type { LoginId } from '../../profile/profile.ts';
import type { Instant } from '../../time/instant.ts';
import { ask, type Ask, type AskKind, type AskOf } from '../world/ask.ts';
import type { AnswerEvent } from '../world/event.ts';
import { refusalMessages, type CommonError } from '../world/common-error.ts';
import { emptySecret } from '../world/entry.ts';
import { hasPassword, issueConfirmationPage, loginPage, passwordPage, type Page } from '../world/page.ts';
import { isRegistration, isRegistrationForm, originPage, withoutSecrets } from '../world/registration/registration.ts';
import { withGivenWindow } from './given-window.ts';
import { pageAfterLoss } from './page-after-loss.ts';
import { refuse, withAsks, type EntryPosition, type Refusal, type RulesFor } from './rule.ts';
import { pageOf, windowOf, withDialog, withPage } from '../world/windows.ts';
import type { WindowId } from '../world/window-id.ts';
import type { BankCertificate, World } from '../world/world.ts';

/** A rule for an answer to one of these kinds of asks. It closes the ask, and refuses an answer to any other. */
const answerTo =
  <K extends AskKind, E extends AnswerEvent>(
    kinds: readonly K[],
    then: (world: World, asked: AskOf<K>, event: E, position: EntryPosition) => World | Refusal,
  ) =>
  (world: World, event: E, position: EntryPosition): World | Refusal => {
    const asked = world.asks.find(({ id }) => id === event.ask);
    if (!asked || !isOf(asked, kinds)) return refuse('noSuchAsk');
    return then({ ...world, asks: world.asks.filter((open) => open !== asked) }, asked, event, position);
  };

const isOf = <K extends AskKind>(asked: Ask, kinds: readonly K[]): asked is AskOf<K> =>
  (kinds as readonly AskKind[]).includes(asked.kind);

/** The world with the page of the asking window changed. A window that was closed meanwhile stays closed. */
const withChangedPage = (world: World, id: WindowId, change: (page: Page) => Page): World => {
  const window = windowOf(world, id);
  return window ? withPage(world, id, change(window.page)) : world;
};

/**
 * The world with the state that an answer reports of an account. One that reports a lock is shown with a message that says so, but
 * in ログインID取得, where only the coach does.
 */
function withAccount(world: World, account: AccountState | null): World {
  if (account === null) return world;
  const others = world.bank.accounts.filter(({ loginId }) => loginId !== account.loginId);
  const toldOthers = world.toldOfLock.filter((loginId) => loginId !== account.loginId);
  return {
    ...world,
    bank: { ...world.bank, accounts: [...others, account] },
    toldOfLock: account.lock.kind === 'none' ? toldOthers : [...toldOthers, account.loginId],
  };
}

const bankCertificate = (
  { serialNumber, notBefore, notAfter }: CertificateFields,
  loginId: LoginId,
): BankCertificate => ({ serialNumber, loginId, notBefore, notAfter, status: 'good' });

/** The world once the bank has said that a certificate ended early. */
const withRevoked = (world: World, revoked: SerialNumber | undefined): World => ({
  ...world,
  bank: {
    ...world.bank,
    certificates: world.bank.certificates.map((each) =>
      each.serialNumber === revoked ? { ...each, status: 'revoked' } : each,
    ),
  },
});

const withLastLogin = (world: World, loginId: LoginId, at: Instant): World => {
  const others = world.bank.lastLogins.filter((each) => each.loginId !== loginId);
  return { ...world, bank: { ...world.bank, lastLogins: [...others, { loginId, at }] } };
};

/** The page after a refusal: with a message, and with its password fields emptied. */
function refused(page: Page, commonError: CommonError): Page {
  // 確認 asks for nothing, so what the bank refuses there is corrected on the page before.
  if (page.screen === 'BLIS007' && commonError === 'credentialsRefused')
    return refused({ ...page, screen: 'BLIS006' }, commonError);
  if (isRegistrationForm(page)) {
    return { ...page, busy: false, commonError, entryErrors: {}, entries: withoutSecrets(page.entries) };
  }
  if (hasPassword(page)) return { ...page, busy: false, commonError, fieldErrors: {}, password: emptySecret };
  return 'busy' in page ? { ...page, busy: false, commonError } : page;
}

/** The page after an answer of the bank in its session, which begins to wait for the customer anew. */
const withIdleSince = (page: Page, at: Instant): Page => ('idleSince' in page ? { ...page, idleSince: at } : page);

/** The world with the second question of Web アクセスの確認, once the certificate is issued and BSMS003 was shown long enough. */
function withInstallationQuestion(world: World, window: WindowId): World {
  const page = pageOf(world, window, 'BSMS003');
  return page?.issued && page.waited
    ? withDialog(world, { kind: 'webAccess', owner: window, purpose: 'install' })
    : world;
}

/** The messages after which the bank would refuse the same code again and again. */
const refusedForGood: ReadonlySet<CommonError> = new Set([
  'sessionEnded',
  'anotherCertificateValid',
  'authorityExpired',
  'certificateRequired',
  'certificateExpired',
  'certificateRevoked',
  'certificateNotYetValid',
  'certificateNotConfirmed',
  'renewalTooEarly',
]);

/** From BSMS003 back to BSMS002. The page's wait is dropped, since it would end the wait of the next BSMS003 too soon. */
function backToConfirmation(
  world: World,
  window: WindowId,
  commonError: CommonError,
  unanswered: number | null = null,
): World {
  const asks = world.asks.filter((asked) => asked.kind !== 'wait' || asked.window !== window);
  return withChangedPage({ ...world, asks }, window, (page) => {
    if (page.screen !== 'BSMS003') return page;
    const isRenewal = page.proof.kind === 'session';
    if (isRenewal && commonError === 'sessionEnded') return loginPage(commonError);
    // Without a proof the page offers no second try.
    const proof = refusedForGood.has(commonError) ? null : page.proof;
    return issueConfirmationPage(page.loginId, proof, {
      commonError: isRenewal && commonError === 'notIssued' ? 'notRenewed' : commonError,
      unanswered,
      idleSince: page.idleSince,
    });
  });
}

export const answerRules: RulesFor<AnswerEvent> = {
  // The answer lists the certificates in the order of the ask.
  prepared: answerTo(['prepare'], (world, asked, { certificates }) => {
    const onPc = certificates.filter((_, index) => asked.certificates[index]?.installed !== false);
    const prepared: World = {
      ...world,
      ready: true,
      store: onPc.map(({ loginId: _, ...fields }) => fields),
      bank: {
        ...world.bank,
        certificates: certificates.map(({ loginId, ...fields }) => bankCertificate(fields, loginId)),
      },
    };
    return asked.windows.reduce((open, given) => withGivenWindow(open, given, certificates), prepared);
  }),
  authenticated: answerTo(['authenticate'], (world, { window }, { loginId, code, account }, { at }) =>
    withChangedPage(withAccount(world, account), window, () =>
      issueConfirmationPage(loginId, { kind: 'code', code }, { idleSince: at }),
    ),
  ),
  credentialsRefused: answerTo(
    ['authenticate', 'logIn', 'confirmPassword'],
    (world, { window }, { reason, account }, { at }) =>
      withChangedPage(withAccount(world, account), window, (page) =>
        withIdleSince(refused(page, refusalMessages[reason]), at),
      ),
  ),
  loggedIn: answerTo(
    ['logIn', 'confirmPassword'],
    (world, { window }, { customer, session, account, revoked }, { at }) =>
      withChangedPage(
        withRevoked(withLastLogin(withAccount(world, account), customer.loginId, at), revoked),
        window,
        () => ({ screen: 'BTOP001', customer, session, commonError: null, busy: false, idleSince: at }),
      ),
  ),
  requestMade: answerTo(['makeRequest'], (world, { window, loginId, seq }) => {
    const page = pageOf(world, window, 'BSMS003');
    return page ? withAsks(world, ask(seq, { kind: 'enrol', window, loginId, proof: page.proof })) : world;
  }),
  requestFailed: answerTo(['makeRequest'], (world, { window }) => backToConfirmation(world, window, 'notIssued')),
  certificateIssued: answerTo(['enrol'], (world, { window, loginId, proof }, { certificate }) => {
    const { serialNumber } = certificate;
    const issued = {
      ...bankCertificate(certificate, loginId),
      ...(proof.kind === 'session' && { renews: proof.renews }),
    };
    const bank = { ...world.bank, certificates: [...world.bank.certificates, issued] };
    const shown = withChangedPage({ ...world, bank }, window, (page) =>
      page.screen === 'BSMS003' ? { ...page, issued: serialNumber } : page,
    );
    return withInstallationQuestion(shown, window);
  }),
  enrolmentRefused: answerTo(['enrol'], (world, { window }, { reason, account }) =>
    backToConfirmation(withAccount(world, account), window, refusalMessages[reason]),
  ),
  waited: answerTo(['wait'], (world, { window }) =>
    withInstallationQuestion(
      withChangedPage(world, window, (page) => (page.screen === 'BSMS003' ? { ...page, waited: true } : page)),
      window,
    ),
  ),
  certificateInstalled: answerTo(['install'], (world, { window }, { certificate }) => ({
    ...withChangedPage(world, window, () => ({ screen: 'BSMS004', serialNumber: certificate.serialNumber })),
    store: [...world.store, certificate],
  })),
  installationFailed: answerTo(['install'], (world, { window }) =>
    withChangedPage(world, window, (page) => (page.screen === 'BSMS003' ? pageAfterLoss(world, page) : page)),
  ),
  certificateAccepted: answerTo(['signChallenge'], (world, { window }, { loginId, session }, { at }) =>
    withChangedPage(world, window, () => passwordPage(loginId, session, at)),
  ),
  certificateRefused: answerTo(['signChallenge'], (world, { window }, { reason }) =>
    withChangedPage(world, window, (page) => refused(page, refusalMessages[reason])),
  ),
  // The page has been there since the press.
  renewalGranted: (world) => world,
  accountConfirmed: answerTo(['confirmAccount'], (world, { window }, { loginId, session, account }, { at }) =>
    withChangedPage(withAccount(world, account), window, (page) =>
      page.screen === 'BLIS005'
        ? {
            ...page,
            screen: 'BLIS006',
            busy: false,
            commonError: null,
            entryErrors: {},
            loginId,
            session,
            idleSince: at,
          }
        : page,
    ),
  ),
  entriesChecked: answerTo(['checkEntries'], (world, { window }, _event, { at }) =>
    withChangedPage(world, window, (page) =>
      page.screen === 'BLIS006' ? { ...page, screen: 'BLIS007', busy: false, commonError: null, idleSince: at } : page,
    ),
  ),
  registered: answerTo(['register'], (world, { window }, { account }) =>
    withChangedPage(withAccount(world, account), window, (page) =>
      page.screen === 'BLIS007' ? { screen: 'BLIS008', from: page.from, loginId: account.loginId } : page,
    ),
  ),
  registrationRefused: answerTo(
    ['confirmAccount', 'checkEntries', 'register'],
    (world, { window }, { account }, { at }) =>
      withChangedPage(withAccount(world, account), window, (page) =>
        withIdleSince(refused(page, 'credentialsRefused'), at),
      ),
  ),
  loggedOut: answerTo(['logOut'], (world, { window }) => withChangedPage(world, window, () => loginPage('loggedOut'))),
  sessionEnded: answerTo(['confirmPassword', 'logOut', 'checkEntries', 'register'], (world, { window }) =>
    withChangedPage(world, window, (page) =>
      isRegistration(page) ? originPage(page.from, 'sessionEnded') : loginPage('sessionEnded'),
    ),
  ),
  bankUnreachable: answerTo(
    [
      'authenticate',
      'logIn',
      'confirmPassword',
      'signChallenge',
      'logOut',
      'enrol',
      'confirmAccount',
      'checkEntries',
      'register',
    ],
    (world, asked) =>
      asked.kind === 'enrol'
        ? backToConfirmation(world, asked.window, 'bankBusy', asked.seq)
        : withChangedPage(world, asked.window, (page) => refused(page, 'bankBusy')),
  ),
};
