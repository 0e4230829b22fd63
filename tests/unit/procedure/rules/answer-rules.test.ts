// Longer than most: one table of rules, whose every answer is put to every ask, wants its worlds in one place.
import { expect, test } from 'vitest';
import type { AskKind } from '../../../../src/procedure/world/ask.ts';
import type { AnswerEvent } from '../../../../src/procedure/world/event.ts';
import type { CommonError } from '../../../../src/procedure/world/common-error.ts';
import { hasPassword } from '../../../../src/procedure/world/page.ts';
import { dialogsOf, windowOf } from '../../../../src/procedure/world/windows.ts';
import type { WindowId } from '../../../../src/procedure/world/window-id.ts';
import type { World } from '../../../../src/procedure/world/world.ts';
import type { AccountState } from '../../../../src/profile/account-state.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { fixedCertificates } from '../../../../src/training/script/fixed-certificates.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import {
  after,
  afterFrom,
  askOf,
  outcomeOf,
  renewable,
  settled,
  snapshot,
  worldAfter,
} from '../../../support/attempts.ts';
import { codeGiven, registeringUntil, showing } from '../../../support/pages-shown.ts';

type WithoutAsk<E> = E extends AnswerEvent ? Omit<E, 'ask'> : never;

const to = (world: World, kind: AskKind, answer: WithoutAsk<AnswerEvent>): AnswerEvent => ({
  ...answer,
  ask: askOf(world, kind).id,
}); // Omit over a union loses its link to it
const answered = (world: World, kind: AskKind, answer: WithoutAsk<AnswerEvent>): World =>
  after(world, to(world, kind, answer));
const pageIn = (world: World, window: WindowId) => windowOf(world, window)?.page;
const noSuchAsk = { refused: 'noSuchAsk' };

const typedAccount = { kind: 'known', loginId: 'test999', width: 'half' } as const;
const rightPassword = { judged: 'right', length: 10, of: ['test999'] } as const;
const filledLogin = {
  ...showing.BLGI001.world,
  windows: showing.BLGI001.world.windows.map((window) =>
    hasPassword(window.page)
      ? { ...window, page: { ...window.page, loginId: typedAccount, password: rightPassword } }
      : window,
  ),
} as World; // the page is BLGI001's, which has both fields

const processing = showing.BSMS003.world;
const issued = fixedCertificates.renewed.fields;

/** For each kind of ask a world in which it alone is open, or with the wait of the same page. */
const asking: Readonly<Record<AskKind, World>> = {
  prepare: givenWorld(expiredCertificate.given, snapshot),
  authenticate: after(worldAfter('enterPassword'), { type: 'pressedAuthenticate', window: 'w2' }),
  logIn: after(filledLogin, { type: 'pressedLogin', window: 'w1' }),
  makeRequest: processing,
  enrol: answered(processing, 'makeRequest', { type: 'requestMade' }),
  wait: processing,
  install: after(worldAfter('allowRequest'), { type: 'answeredWebAccess', window: 'w2', answer: 'yes' }),
  signChallenge: after(worldAfter('certificateLogin'), { type: 'choseCertificate', window: 'w1' }),
  confirmPassword: after(worldAfter('confirmPassword'), { type: 'pressedLogin', window: 'w3' }),
  confirmAccount: after(registeringUntil('enterProvisionalConfirmation'), { type: 'pressedNext', window: 'w1' }),
  checkEntries: after(registeringUntil('enterNewConfirmationAgain'), { type: 'pressedNext', window: 'w1' }),
  register: after(registeringUntil('checkEntries'), { type: 'pressedRegister', window: 'w1' }),
  logOut: after(worldAfter('login'), { type: 'pressedLogout', window: 'w3' }),
};
const kinds = Object.keys(asking) as readonly AskKind[]; // Object.keys forgets the keys' type

const account = { loginId: 'test999', misses: 2, temporaryLocks: 1, lock: { kind: 'none' } } as const;
const newcomer = { ...account, loginId: 'test501', registered: false } as const;
const customer = {
  loginId: 'test999',
  userName: '見本 太郎',
  company: '株式会社みほん商事',
  role: 'master',
  lastLogin: null,
  certificateNotAfter: null,
} as const;

/** Every answer there is, and the asks that it can answer. */
const everything: readonly (readonly [WithoutAsk<AnswerEvent>, readonly AskKind[]])[] = [
  [{ type: 'prepared', certificates: [] }, ['prepare']],
  [{ type: 'authenticated', loginId: 'test999', code: 'code', account }, ['authenticate']],
  [{ type: 'credentialsRefused', reason: 'mismatch', account }, ['authenticate', 'logIn', 'confirmPassword']],
  [{ type: 'loggedIn', session: 'session', customer, account }, ['logIn', 'confirmPassword']],
  [{ type: 'requestMade' }, ['makeRequest']],
  [{ type: 'requestFailed' }, ['makeRequest']],
  [{ type: 'certificateIssued', certificate: issued }, ['enrol']],
  [{ type: 'enrolmentRefused', reason: 'refused', account }, ['enrol']],
  [{ type: 'waited' }, ['wait']],
  [{ type: 'certificateInstalled', certificate: issued }, ['install']],
  [{ type: 'installationFailed' }, ['install']],
  [{ type: 'certificateAccepted', loginId: 'test999', session: 'session' }, ['signChallenge']],
  [{ type: 'certificateRefused', reason: 'revoked' }, ['signChallenge']],
  [{ type: 'loggedOut' }, ['logOut']],
  [{ type: 'sessionEnded' }, ['confirmPassword', 'logOut', 'checkEntries', 'register']],
  [{ type: 'accountConfirmed', loginId: 'test501', session: 'session', account: newcomer }, ['confirmAccount']],
  [{ type: 'entriesChecked' }, ['checkEntries']],
  [{ type: 'registered', account: { ...newcomer, registered: true } }, ['register']],
  [{ type: 'registrationRefused', account: newcomer }, ['confirmAccount', 'checkEntries', 'register']],
  [
    { type: 'bankUnreachable' },
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
  ],
];

test.each(everything)('$type answers the asks that it belongs to and no other', (answer, belongs) => {
  const taken = kinds.filter((kind) => !('refused' in outcomeOf(asking[kind], to(asking[kind], kind, answer))));
  expect(taken.sort()).toEqual([...belongs].sort());
});

test.each(everything)('$type closes its ask, and a second answer is refused', (answer, belongs) => {
  for (const kind of belongs) {
    const event = to(asking[kind], kind, answer);
    const world = after(asking[kind], event);
    expect(world.asks.map(({ id }) => id)).not.toContain(event.ask);
    expect(outcomeOf(world, event)).toEqual(noSuchAsk);
  }
});

test.each(everything)('$type to nobody’s ask is refused', (answer) => {
  expect(outcomeOf(processing, { ...answer, ask: '7.enrol' })).toEqual(noSuchAsk);
});

const toWindows = everything.filter(([{ type }]) => type !== 'prepared');

test.each(toWindows)('$type for a window closed meanwhile opens none again', (answer, belongs) => {
  for (const kind of belongs) {
    const asked = asking[kind];
    const gone = asked.windows.reduce<World>(
      (world, { id }) => ({ ...after({ ...world, dialogs: [] }, { type: 'closedWindow', window: id }) }),
      asked,
    );
    const world = after(gone, to(asked, kind, answer));
    expect(world).toMatchObject({ windows: [], dialogs: [] });
    expect(asked.asks).toEqual(expect.arrayContaining([...world.asks]));
  }
});

test('the state that the bank reports of an account is kept, and the others stay', () => {
  const before = asking.authenticate.bank.accounts;
  const { bank } = answered(asking.authenticate, 'authenticate', {
    type: 'credentialsRefused',
    reason: 'mismatch',
    account,
  });
  expect(bank.accounts).toHaveLength(before.length);
  expect(bank.accounts).toEqual([...before.filter(({ loginId }) => loginId !== 'test999'), account]);
  const silent = answered(asking.authenticate, 'authenticate', {
    type: 'credentialsRefused',
    reason: 'mismatch',
    account: null,
  });
  expect(silent.bank.accounts).toEqual(before);
});

test('an answer that reports a lock has told the customer of it, until the bank reports that it is gone', () => {
  const before = { ...asking.authenticate, toldOfLock: ['test401'] };
  const told = (
    reason: 'temporarilyLocked' | 'locked' | 'mismatch',
    lock: AccountState['lock'],
    world: World = before,
  ) =>
    answered(world, 'authenticate', { type: 'credentialsRefused', reason, account: { ...account, lock } }).toldOfLock;
  const temporary = { kind: 'temporary', until: before.now + 60_000 } as const;
  expect(told('temporarilyLocked', temporary)).toEqual(['test401', 'test999']);
  expect(told('locked', { kind: 'full' })).toEqual(['test401', 'test999']);
  expect(told('mismatch', { kind: 'none' })).toEqual(['test401']);
  expect(told('temporarilyLocked', temporary, { ...before, toldOfLock: ['test999'] })).toEqual(['test999']);
  expect(told('mismatch', { kind: 'none' }, { ...before, toldOfLock: ['test999'] })).toEqual([]);
  const silent = answered(before, 'authenticate', { type: 'bankUnreachable' });
  expect(silent.toldOfLock).toEqual(['test401']);
});

test('before the exercise is prepared nothing else happens, then the PC has its certificates', () => {
  const given = asking.prepare;
  expect(outcomeOf(given, { type: 'openedSearch' })).toEqual({ refused: 'notReady' });
  const world = answered(given, 'prepare', { type: 'prepared', certificates: [{ ...issued, loginId: 'test999' }] });
  expect(world.ready).toBe(true);
  expect(world.store).toEqual([issued]);
  const { serialNumber, notBefore, notAfter } = issued;
  expect(world.bank.certificates).toEqual([{ serialNumber, loginId: 'test999', notBefore, notAfter, status: 'good' }]);
});

test.each([
  ['authenticate', 'w2'],
  ['logIn', 'w1'],
  ['confirmPassword', 'w3'],
] as const)('a refusal to %s empties the secret and keeps the ID', (kind, window) => {
  const before = pageIn(asking[kind], window);
  const page = pageIn(
    answered(asking[kind], kind, { type: 'credentialsRefused', reason: 'mismatch', account }),
    window,
  );
  expect(page).toEqual({
    ...before,
    busy: false,
    commonError: 'credentialsRefused',
    password: { judged: 'empty', length: 0 },
    // Even a wrong password is a request, from which the session's minutes begin anew.
    ...(kind === 'confirmPassword' && { idleSince: asking[kind].now }),
  });
});

test.each(['temporarilyLocked', 'locked', 'certificateRequired'] as const)(
  'the refusal %s has a message of its own',
  (reason) => {
    const world = answered(asking.logIn, 'logIn', { type: 'credentialsRefused', reason, account });
    expect(pageIn(world, 'w1')).toMatchObject({ commonError: reason });
  },
);

test.each([
  ['expired', 'certificateExpired'],
  ['notYetValid', 'certificateNotYetValid'],
  ['revoked', 'certificateRevoked'],
  ['notConfirmed', 'certificateNotConfirmed'],
] as const)('a certificate that is %s is refused with %s', (reason, commonError) => {
  const world = answered(asking.signChallenge, 'signChallenge', { type: 'certificateRefused', reason });
  expect(pageIn(world, 'w1')).toMatchObject({ screen: 'BLGI001', busy: false, commonError });
});

test('an accepted certificate leads to the password, and the software keyboard of the page before closes', () => {
  const keyboard = after(worldAfter('openBrowser'), { type: 'openedSoftwareKeyboard', window: 'w1', order: [] });
  const asked = after(
    keyboard,
    { type: 'pressedCertificateLogin', window: 'w1' },
    { type: 'choseCertificate', window: 'w1' },
  );
  const world = answered(asked, 'signChallenge', { type: 'certificateAccepted', loginId: 'test999', session: 's' });
  expect(pageIn(world, 'w1')).toMatchObject({ screen: 'BLGI004', loginId: 'test999', session: 's', busy: false });
  expect(world.dialogs).toEqual([]);
});

test.each(['logIn', 'confirmPassword'] as const)('after %s the top page greets the customer', (kind) => {
  const world = answered(asking[kind], kind, { type: 'loggedIn', session: 's', customer, account });
  expect(pageIn(world, kind === 'logIn' ? 'w1' : 'w3')).toEqual({
    screen: 'BTOP001',
    customer,
    session: 's',
    commonError: null,
    busy: false,
    idleSince: world.now,
  });
});

test('after a log-out or the end of a session the log-in page is shown, and says which', () => {
  for (const kind of ['confirmPassword', 'logOut'] as const) {
    const world = answered(asking[kind], kind, { type: 'sessionEnded' });
    expect(pageIn(world, 'w3')).toMatchObject({ screen: 'BLGI001', commonError: 'sessionEnded' });
  }
  expect(pageIn(answered(asking.logOut, 'logOut', { type: 'loggedOut' }), 'w3')).toMatchObject({
    screen: 'BLGI001',
    commonError: 'loggedOut',
  });
});

test('the answer that earlier versions had to 更新 changes nothing, as the page is there since the press', () => {
  const granted = { type: 'renewalGranted', ask: '7.renew', loginId: 'test999', code: 'c' } as const;
  expect(after(processing, granted)).toEqual(after(processing, { type: 'resumed' }));
});

test('a bank that cannot be reached leaves every page usable again', () => {
  const silent = kinds.filter((kind) => !['prepare', 'makeRequest', 'wait', 'install'].includes(kind));
  for (const kind of silent) {
    const world = answered(asking[kind], kind, { type: 'bankUnreachable' });
    const pages = world.windows.map(({ page }) => page);
    expect(pages.filter((page) => 'busy' in page && page.busy)).toEqual([]);
    expect(pages).toContainEqual(expect.objectContaining({ commonError: 'bankBusy' satisfies CommonError }));
  }
});

test('a certificate that was issued counts at the bank even if nobody installs it', () => {
  const closed = after(asking.enrol, { type: 'closedWindow', window: 'w2' });
  const world = answered(closed, 'enrol', { type: 'certificateIssued', certificate: issued });
  expect(world.bank.certificates.map(({ serialNumber }) => serialNumber)).toContain(issued.serialNumber);
  expect(world.store).toHaveLength(1);
});

test('an installed certificate is in the store, and its window shows it', () => {
  const world = answered(asking.install, 'install', { type: 'certificateInstalled', certificate: issued });
  expect(world.store.at(-1)).toEqual(issued);
  expect(pageIn(world, 'w2')).toEqual({ screen: 'BSMS004', serialNumber: issued.serialNumber });
});

test('an installation that failed wants another 認証', () => {
  const world = answered(asking.install, 'install', { type: 'installationFailed' });
  expect(pageIn(world, 'w2')).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'notInstalled' });
});

test.each([
  ['refused', 'notIssued', codeGiven()],
  ['anotherCertificateValid', 'anotherCertificateValid', null],
  ['authorityExpired', 'authorityExpired', null],
  ['sessionEnded', 'sessionEnded', null],
  ['temporarilyLocked', 'temporarilyLocked', codeGiven()],
  ['locked', 'locked', codeGiven()],
] as const)('an enrolment refused for %s leads back with %s, and with its code unless that is over', (...refusal) => {
  const [reason, commonError, code] = refusal;
  const proof = code === null ? null : { kind: 'code', code };
  const world = answered(asking.enrol, 'enrol', { type: 'enrolmentRefused', reason, account: null });
  expect(pageIn(world, 'w2')).toMatchObject({ screen: 'BSMS002', proof, unanswered: null, commonError });
});

/** The newest certificate is being renewed, in the window of its log-in. */
const renewing = answered(
  after(
    renewable(worldAfter('login')),
    { type: 'pressedRenew', window: 'w3' },
    { type: 'pressedIssue', window: 'w3' },
    { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
  ),
  'makeRequest',
  { type: 'requestMade' },
);
const { proof: session } = askOf(renewing, 'enrol');

test.each([
  ['refused', 'notRenewed', session],
  ['temporarilyLocked', 'temporarilyLocked', session],
  ['locked', 'locked', session],
  ['authorityExpired', 'authorityExpired', null],
  ['certificateRequired', 'certificateRequired', null],
  ['expired', 'certificateExpired', null],
  ['notYetValid', 'certificateNotYetValid', null],
  ['revoked', 'certificateRevoked', null],
  ['notConfirmed', 'certificateNotConfirmed', null],
  ['renewalTooEarly', 'renewalTooEarly', null],
] as const)(
  'a renewal refused for %s leads back with %s, and offers another try unless that is in vain',
  (...refusal) => {
    const [reason, commonError, proof] = refusal;
    const world = answered(renewing, 'enrol', { type: 'enrolmentRefused', reason, account: null });
    expect(pageIn(world, 'w3')).toMatchObject({ screen: 'BSMS002', proof, unanswered: null, commonError });
  },
);

test('a renewal after the end of the session leads to the log-in page, which says so', () => {
  const world = answered(renewing, 'enrol', { type: 'enrolmentRefused', reason: 'sessionEnded', account: null });
  expect(pageIn(world, 'w3')).toMatchObject({ screen: 'BLGI001', commonError: 'sessionEnded' });
});

test('a renewal that the bank did not answer is sent again under its number and in its session', () => {
  const silent = answered(renewing, 'enrol', { type: 'bankUnreachable' });
  const again = afterFrom(
    950,
    silent,
    { type: 'pressedIssue', window: 'w3' },
    { type: 'answeredWebAccess', window: 'w3', answer: 'yes' },
  );
  expect(askOf(again, 'enrol')).toEqual(askOf(renewing, 'enrol'));
});

test('a renewed certificate is known with the one that it renews', () => {
  const world = answered(renewing, 'enrol', {
    type: 'certificateIssued',
    certificate: { ...issued, serialNumber: '77' },
  });
  expect(world.bank.certificates.at(-1)).toMatchObject({ serialNumber: '77', renews: issued.serialNumber });
});

test('a log-in that ended another certificate is remembered with it, and with no other', () => {
  const [, newest] = asking.confirmPassword.bank.certificates;
  const answer = { type: 'loggedIn', session: 's', customer, account, revoked: newest?.serialNumber ?? '' } as const;
  const statuses = answered(asking.confirmPassword, 'confirmPassword', answer).bank.certificates.map(
    ({ status }) => status,
  );
  expect(statuses).toEqual(['good', 'revoked']);
});

test('a PC that cannot make a request says that nothing was issued', () => {
  const world = answered(asking.makeRequest, 'makeRequest', { type: 'requestFailed' });
  expect(pageIn(world, 'w2')).toMatchObject({ screen: 'BSMS002', commonError: 'notIssued' });
  expect(world.bank.certificates).toHaveLength(1);
});

const unreached = answered(asking.enrol, 'enrol', { type: 'bankUnreachable' });

test('an unanswered request stays on the page and waits for nothing', () => {
  expect(pageIn(unreached, 'w2')).toMatchObject({ screen: 'BSMS002', commonError: 'bankBusy', unanswered: 900 });
  expect(unreached.asks).toEqual([]);
});

test('after いいえ the same unanswered request is sent again', () => {
  const declined = after(
    unreached,
    { type: 'pressedIssue', window: 'w2' },
    { type: 'answeredWebAccess', window: 'w2', answer: 'no' },
  );
  expect(pageIn(declined, 'w2')).toMatchObject({ commonError: 'cancelledByUser', unanswered: 900 });
});

test('settling every ask of the solution leaves none', () => {
  for (const kind of kinds) expect(settled(asking[kind]).asks).toEqual([]);
});

test('dialogs of another window stay when a page changes', () => {
  const asked = after(asking.enrol, { type: 'toggledSoftwareKeyboard', window: 'w1', on: false });
  const world = answered(asked, 'enrol', { type: 'bankUnreachable' });
  expect(dialogsOf(world, 'w1').map(({ kind }) => kind)).toEqual(['keyboardQuestion']);
});
