// A renewal from one log-in to the next, with a certificate that the PC did not get in between.
import { expect, test } from 'vitest';
import { outcomeWords } from '../../../../src/content/ja/outcomes.ts';
import type { SerialNumber } from '../../../../src/pki/certificate-fields.ts';
import type { WindowId } from '../../../../src/procedure/world/window-id.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import type { Rules } from '../../../../src/profile/profile.ts';
import { outcomeOf } from '../../../../src/training/attempt/outcome.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { loggingInByPassword } from '../../../../src/training/scenarios/fragments.ts';
import { profileWith } from '../../../support/fixtures.ts';
import { Attempt } from '../../../support/guided-attempt.ts';

const begun = (rules: Partial<Rules>) =>
  new Attempt('expired-certificate', { profile: profileWith({ renewalNoticeDays: 365, ...rules }), hash: 'hash' });

const renewingIn = (window: WindowId, answer: 'yes' | 'no'): readonly Action[] => [
  { type: 'pressedRenew', window },
  { type: 'pressedIssue', window },
  { type: 'answeredWebAccess', window, answer: 'yes' },
  { type: 'answeredWebAccess', window, answer },
];

/** A browser of its own, up to the certificate; those that were open are closed first. */
function presenting({ world }: Attempt, serialNumber: SerialNumber): readonly [WindowId, readonly Action[]] {
  const window: WindowId = `w${world.nextWindow}`;
  return [
    window,
    [
      ...world.windows.map((open): Action => ({ type: 'closedWindow', window: open.id })),
      { type: 'openedBrowser', browser: 'edge', from: 'taskbar' },
      { type: 'pressedCertificateLogin', window },
      { type: 'selectedCertificate', window, serialNumber },
      { type: 'choseCertificate', window },
    ],
  ];
}

function logInWith(attempt: Attempt, serialNumber: SerialNumber): WindowId {
  const [window, actions] = presenting(attempt, serialNumber);
  attempt.do(...actions, ...loggingInByPassword('test999', window).slice(1));
  return window;
}

const pageOf = ({ world }: Attempt) => frontWindow(world)?.page;
const newestOn = ({ world }: Attempt): SerialNumber => world.store.at(-1)?.serialNumber ?? '';
const toldBy = ({ trace, scenario, world }: Attempt) => {
  const shown = trace.map((happening) => outcomeOf(happening, scenario.account)).findLast((one) => one !== null);
  return shown && outcomeWords(shown, world.rules);
};

test.each(['allow', 'forbid'] as const)(
  'いいえ in a renewal leaves the old certificate working, and 更新 is pressed again: a second one is a matter to %s',
  (secondCertificate) => {
    const attempt = begun({ secondCertificate }).upTo('login');
    const old = newestOn(attempt);
    attempt.do(...renewingIn('w3', 'no'));
    expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'renewalNotInstalled' });
    expect(toldBy(attempt)?.means).toContain('これまでの電子証明書は、そのまま使えます');
    expect(attempt.course.deadEnd).toBeNull();
    const window = logInWith(attempt, old);
    expect(pageOf(attempt)).toMatchObject({ screen: 'BTOP001' });
    attempt.do(...renewingIn(window, 'yes'));
    expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS004', serialNumber: newestOn(attempt) });
    expect(newestOn(attempt)).not.toBe(old);
  },
);

test('where a second one is forbidden, an old certificate that ended before いいえ makes the new one a lost one', () => {
  const attempt = begun({ secondCertificate: 'forbid', sessionMinutes: 1_440 }).upTo('login');
  const { notAfter = 0 } = attempt.world.store.at(-1) ?? {};
  const [renew, issue, request, decline] = renewingIn('w3', 'no');
  if (!renew || !issue || !request || !decline) throw new Error('four actions');
  attempt.do(renew, issue, request, { type: 'clockMoved', to: notAfter + 1_000 }, decline);
  expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', commonError: 'certificateLost' });
});

test.each([
  ['bothValid', 'BLGI004', null],
  ['oldRevokedAtFirstLogin', 'BLGI001', 'certificateRevoked'],
] as const)(
  'after a renewal and a log-in with the new certificate the old one is as %s says',
  (afterRenewal, screen, commonError) => {
    const attempt = begun({ afterRenewal }).upTo('login');
    const old = newestOn(attempt);
    attempt.do(...renewingIn('w3', 'yes'));
    const statusOf = (serialNumber: SerialNumber) =>
      attempt.world.bank.certificates.find((each) => each.serialNumber === serialNumber)?.status;
    expect(statusOf(old)).toBe('good');
    logInWith(attempt, newestOn(attempt));
    expect(statusOf(old)).toBe(afterRenewal === 'bothValid' ? 'good' : 'revoked');
    expect(statusOf(newestOn(attempt))).toBe('good');
    attempt.do(...presenting(attempt, old)[1]);
    expect(pageOf(attempt)).toMatchObject({ screen, commonError });
    if (commonError !== null) expect(toldBy(attempt)?.todo).toContain('有効期間の新しい電子証明書を選びます');
  },
);

test('a session that ends in the middle of a renewal leads to the log-in page, with its own words', () => {
  const attempt = begun({ sessionMinutes: 1 }).upTo('login');
  const [renew, issue, request] = renewingIn('w3', 'yes');
  if (!renew || !issue || !request) throw new Error('three actions');
  attempt.do(renew, issue, { type: 'clockMoved', to: attempt.world.now + 61_000 }, request);
  expect(pageOf(attempt)).toMatchObject({ screen: 'BLGI001', commonError: 'sessionEnded' });
  expect(toldBy(attempt)).toMatchObject({
    means: 'ログインの時間が切れました。',
    todo: 'ログイン画面から、もう一度操作します。',
  });
});

test('an old certificate that ended before the request is named with the moment of its end', () => {
  const attempt = begun({ sessionMinutes: 1_440 }).upTo('login');
  const { notAfter = 0 } = attempt.world.store.at(-1) ?? {};
  const [, issue, request] = renewingIn('w3', 'yes');
  if (!issue || !request) throw new Error('two actions');
  attempt.do({ type: 'clockMoved', to: notAfter - 600_000 });
  const window = logInWith(attempt, newestOn(attempt));
  attempt.do({ type: 'pressedRenew', window }, { type: 'pressedIssue', window });
  attempt.do({ type: 'clockMoved', to: notAfter + 1_000 }, { type: 'answeredWebAccess', window, answer: 'yes' });
  expect(pageOf(attempt)).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'certificateExpired' });
  expect(toldBy(attempt)?.means).toContain('更新の申請が銀行に届いたとき');
  expect(toldBy(attempt)?.means).toContain('2011年10月01日');
  expect(toldBy(attempt)?.todo).toContain('「電子証明書発行」から');
});
