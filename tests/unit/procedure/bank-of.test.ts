import { expect, test } from 'vitest';
import { bankOf } from '../../../src/procedure/bank-of.ts';
import type { World } from '../../../src/procedure/world/world.ts';
import { after, askOf, renewable, settled, worldAfter } from '../../support/attempts.ts';

test('a bank that takes over knows every account, and every certificate that was issued', () => {
  const { accounts, certificates } = bankOf(worldAfter('allowRequest'));
  expect(accounts.map(({ loginId }) => loginId).sort()).toEqual([
    'test201',
    'test301',
    'test401',
    'test501',
    'test999',
  ]);
  expect(certificates.map(({ loginId, status }) => [loginId, status])).toEqual([
    ['test999', 'good'],
    ['test999', 'good'],
  ]);
});

test('a bank that takes over knows the misses of the attempt', () => {
  const missed = after(
    worldAfter('enterLoginId'),
    { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'wrong', length: 8 } },
    { type: 'pressedAuthenticate', window: 'w2' },
    {
      type: 'credentialsRefused',
      ask: '901.authenticate',
      reason: 'mismatch',
      account: { loginId: 'test999', misses: 3, temporaryLocks: 0, lock: { kind: 'none' } },
    },
  );
  expect(bankOf(missed).accounts).toContainEqual({
    loginId: 'test999',
    misses: 3,
    temporaryLocks: 0,
    lock: { kind: 'none' },
  });
});

const codesIn = (world: World) => bankOf(world).enrolmentCodes.map(({ loginId }) => loginId);
const acquisition = 'test999';

test('an enrolment code is known from 認証 until its certificate is issued', () => {
  const confirmation = worldAfter('authenticate');
  expect(codesIn(worldAfter('issueCertificate'))).toEqual([]);
  expect(codesIn(confirmation)).toEqual([acquisition]);
  const requesting = after(worldAfter('issue'), { type: 'answeredWebAccess', window: 'w2', answer: 'yes' });
  expect(codesIn(requesting)).toEqual([acquisition]);
  expect(codesIn(worldAfter('allowRequest'))).toEqual([]);
  expect(codesIn(worldAfter('allowInstallation'))).toEqual([]);
});

test('a code is known with the moment of its 認証, from which the bank counts', () => {
  const confirmation = worldAfter('authenticate');
  const later = after(confirmation, { type: 'clockMoved', to: confirmation.now + 1_000 });
  expect(bankOf(later).enrolmentCodes).toMatchObject([{ idleSince: confirmation.now }]);
});

test('a code on its way to the CA is known even if its window is gone', () => {
  const asked = after(worldAfter('issue'), { type: 'answeredWebAccess', window: 'w2', answer: 'yes' });
  const sent = after(asked, { type: 'requestMade', ask: askOf(asked, 'makeRequest').id });
  expect(codesIn(after(sent, { type: 'closedWindow', window: 'w2' }))).toEqual([acquisition]);
});

test('two customers who were identified in two windows have a code each', () => {
  const asked = after(
    worldAfter('authenticate'),
    { type: 'pressedIssueCertificate', window: 'w1' },
    { type: 'typed', window: 'w3', field: 'loginId', entry: { kind: 'known', loginId: 'test401', width: 'half' } },
    { type: 'typed', window: 'w3', field: 'password', entry: { judged: 'right', length: 10, of: ['test401'] } },
    { type: 'pressedAuthenticate', window: 'w3' },
  );
  const account = { loginId: 'test401', misses: 0, temporaryLocks: 0, lock: { kind: 'none' } } as const;
  const ask = askOf(asked, 'authenticate').id;
  const both = after(asked, { type: 'authenticated', ask, loginId: 'test401', code: 'another', account });
  expect(codesIn(both)).toEqual([acquisition, 'test401']);
});

test('a session is known in a renewal until it is used up, also while its request is under way', () => {
  const window = 'w3';
  const loggedIn = renewable(worldAfter('login'));
  const known = (world: World) => bankOf(world).sessions;
  const [session] = known(loggedIn);
  expect(session).toMatchObject({
    stage: 'loggedIn',
    certificate: { serialNumber: loggedIn.store.at(-1)?.serialNumber },
  });
  const asked = after(
    loggedIn,
    { type: 'pressedRenew', window },
    { type: 'pressedIssue', window },
    { type: 'answeredWebAccess', window, answer: 'yes' },
  );
  expect(known(asked)).toEqual([session]);
  expect(codesIn(asked)).toEqual([]);
  const sent = after(asked, { type: 'requestMade', ask: askOf(asked, 'makeRequest').id });
  expect(known(sent)).toEqual([session]);
  const { idleSince: _, ...timeless } = session ?? {};
  expect(known(after(sent, { type: 'closedWindow', window }))).toEqual([timeless]);
  expect(known(settled(sent))).toEqual([]);
});

test('a bank that takes over knows which certificate was renewed by which', () => {
  const window = 'w3';
  const loggedIn = renewable(worldAfter('login'));
  const issued = settled(
    after(
      loggedIn,
      { type: 'pressedRenew', window },
      { type: 'pressedIssue', window },
      { type: 'answeredWebAccess', window, answer: 'yes' },
    ),
  );
  expect(bankOf(issued).certificates.map(({ renews }) => renews)).toEqual([
    undefined,
    undefined,
    loggedIn.store.at(-1)?.serialNumber,
  ]);
});

test('a certificate that was accepted, and then the log-in, are sessions with that certificate', () => {
  const accepted = worldAfter('presentNewCertificate');
  const newest = accepted.store.at(-1);
  const certificate = { serialNumber: newest?.serialNumber, notAfter: newest?.notAfter };
  expect(bankOf(accepted).sessions).toEqual([
    {
      session: expect.any(String),
      loginId: 'test999',
      stage: 'certificateAccepted',
      certificate,
      idleSince: accepted.now,
    },
  ]);
  const loggedIn = worldAfter('login');
  expect(bankOf(loggedIn).sessions).toEqual([
    { session: expect.any(String), loginId: 'test999', stage: 'loggedIn', certificate, idleSince: loggedIn.now },
  ]);
  expect(bankOf(worldAfter('confirmClosing')).sessions).toEqual([]);
});

test('a log-in with ID and password alone is a session without a certificate', () => {
  const world = worldAfter('login');
  const windows = world.windows.map((window) =>
    window.page.screen === 'BTOP001'
      ? { ...window, page: { ...window.page, customer: { ...window.page.customer, certificateNotAfter: null } } }
      : window,
  );
  expect(bankOf({ ...world, windows }).sessions).toMatchObject([{ stage: 'loggedIn', certificate: null }]);
});

test('a password page whose certificate belongs to another customer is no session', () => {
  const world = worldAfter('presentNewCertificate');
  const certificates = world.bank.certificates.map((each) => ({ ...each, loginId: 'test401' }));
  expect(bankOf({ ...world, bank: { ...world.bank, certificates } }).sessions).toEqual([]);
});
