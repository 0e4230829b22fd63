// These tests are about one exercise each: how it begins, what the learner meets, and the world that it ends in.
import { expect, test } from 'vitest';
import { isExpired } from '../../../../src/pki/validity.ts';
import { mailsIn, unreadCount } from '../../../../src/procedure/world/mail/mailbox.ts';
import { expiryNoticeAt } from '../../../../src/procedure/world/expiry-notice.ts';
import { days } from '../../../../src/time/instant.ts';
import { programsFor } from '../../../../src/procedure/world/programs.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { actionsUpTo } from '../../../../src/training/script/actions-up-to.ts';
import { play, playSolution } from '../../../../src/training/script/play.ts';
import type { Action, Scenario } from '../../../../src/training/scenario.ts';
import { declinedInstallation } from '../../../../src/training/scenarios/declined-installation.ts';
import { edgeWithoutIssue } from '../../../../src/training/scenarios/edge-without-issue.ts';
import { fullLock } from '../../../../src/training/scenarios/full-lock.ts';
import { noticeOfExpiry } from '../../../../src/training/scenarios/notice-of-expiry.ts';
import { obtainingLoginId } from '../../../../src/training/scenarios/obtaining-login-id.ts';
import { oldCertificateHeld } from '../../../../src/training/scenarios/old-certificate-held.ts';
import { temporaryLock } from '../../../../src/training/scenarios/temporary-lock.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { traceOf } from '../../../../src/training/trace.ts';
import { snapshot } from '../../../support/attempts.ts';

/** The world once the solution is done up to a step, and then these actions. */
function worldAt(scenario: Scenario, step: string, ...more: readonly Action[]) {
  const done = scenario.solution.slice(0, actionsUpTo(scenario, step)).map(({ action }) => action);
  return play(scenario, snapshot, [...done, ...more]).world;
}
const frontPage = (...at: Parameters<typeof worldAt>) => frontWindow(worldAt(...at))?.page;
const end = (scenario: Scenario) => playSolution(scenario, snapshot).world;
const isReached = (scenario: Scenario, ...actions: readonly Action[]) =>
  scenario.goal(traceOf(givenWorld(scenario.given, snapshot), play(scenario, snapshot, actions).entries));

test('without an icon, Internet Explorer is found by the search box alone', () => {
  const given = worldAt(edgeWithoutIssue, '0');
  expect(given.icons).toEqual([]);
  expect(frontWindow(given)).toMatchObject({ browser: 'edge', page: { screen: 'BLGI001' } });
  expect(programsFor(worldAt(edgeWithoutIssue, 'searchBrowser').search.text)).toContain('ie');
});

test('the exercise of Edge ends with two certificates and a bare desktop', () => {
  const world = end(edgeWithoutIssue);
  expect(world).toMatchObject({ windows: [], browsers: { ie: null, edge: null } });
  expect(world.store.map((certificate) => isExpired(certificate, world.now))).toEqual([true, false]);
});

test('the exercise of Edge does not end while a window is open', () => {
  const actions = edgeWithoutIssue.solution.map(({ action }) => action);
  const edge: Action = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' };
  expect(isReached(edgeWithoutIssue, ...actions, edge)).toBe(false);
});

test('the right password is refused until the lock is over, and taken then', () => {
  expect(frontPage(temporaryLock, 'authenticate')).toMatchObject({
    screen: 'BSMS001',
    commonError: 'temporarilyLocked',
    password: { judged: 'empty' },
  });
  const { bank, now } = worldAt(temporaryLock, 'waitForEndOfLock');
  expect(bank.accounts.find(({ loginId }) => loginId === temporaryLock.account)?.lock).toEqual({
    kind: 'temporary',
    until: now,
  });
  expect(frontPage(temporaryLock, 'authenticateAgain')).toMatchObject({ screen: 'BSMS002' });
});

test('the lock is there for half an hour, whatever the bank’s own rule is', () => {
  const { startsAt } = temporaryLock.given;
  const rules = { ...snapshot.profile.rules, temporaryLockSeconds: 1 };
  const world = givenWorld(temporaryLock.given, { ...snapshot, profile: { ...snapshot.profile, rules } });
  expect(world.bank.accounts[0]?.lock).toEqual({ kind: 'temporary', until: startsAt + 1_800_000 });
  const other = world.bank.accounts.find(({ loginId }) => loginId === 'test401');
  expect(other?.lock).toEqual({ kind: 'none' });
});

test('the exercise of the temporary lock ends with the bank’s misses forgotten and the first window open', () => {
  const world = end(temporaryLock);
  expect(world.windows.map(({ page }) => page.screen)).toEqual(['BLGI001']);
  expect(world.bank.accounts.find(({ loginId }) => loginId === temporaryLock.account)).toMatchObject({
    misses: 0,
    temporaryLocks: 0,
  });
});

test('a full lock lasts, however long one waits', () => {
  const lateness: Action = ({ now }) => ({ type: 'clockMoved', to: now + 30 * 86_400_000 });
  const again: readonly Action[] = [
    lateness,
    { type: 'typed', window: 'w2', field: 'password', entry: { judged: 'right', length: 10, of: ['test999'] } },
    { type: 'pressedAuthenticate', window: 'w2' },
  ];
  expect(frontPage(fullLock, 'authenticate')).toMatchObject({ commonError: 'locked' });
  expect(frontPage(fullLock, 'authenticate', ...again)).toMatchObject({ screen: 'BSMS001', commonError: 'locked' });
});

test('the exercise of the full lock ends with the right advice, given with the message read', () => {
  expect(end(fullLock)).toMatchObject({ advice: 'branch', store: [{}], bank: { certificates: [{}] } });
  expect(isReached(fullLock, { type: 'advised', advice: 'branch' })).toBe(false);
});

test('wrong advice can be taken back; it stays a mistake', () => {
  const world = worldAt(fullLock, 'authenticate', { type: 'advised', advice: 'waitAndRetry' });
  expect(world.advice).toBe('waitAndRetry');
  const actions = fullLock.solution.slice(0, -1).map(({ action }) => action);
  const both: readonly Action[] = [
    ...actions,
    { type: 'advised', advice: 'waitAndRetry' },
    { type: 'advised', advice: 'branch' },
  ];
  expect(isReached(fullLock, ...both)).toBe(true);
  const trace = traceOf(givenWorld(fullLock.given, snapshot), play(fullLock, snapshot, both).entries);
  expect(fullLock.mistakes.filter(({ check }) => check(trace)).map(({ id }) => id)).toEqual(['toldToWait']);
});

test('the bank knows the declined certificate, and the PC does not', () => {
  const world = worldAt(declinedInstallation, 'openCertificates');
  expect(world.bank.certificates).toHaveLength(2);
  expect(world.store.map((certificate) => isExpired(certificate, world.now))).toEqual([true]);
  expect(world.dialogs.at(-1)).toMatchObject({ kind: 'certificateStore', tab: 'personal' });
});

test('the exercise of the declined installation ends with a new certificate beside the lost one', () => {
  const { bank, store, windows } = end(declinedInstallation);
  expect(windows).toEqual([]);
  expect(bank.certificates).toHaveLength(3);
  expect(new Set(bank.certificates.map(({ serialNumber }) => serialNumber)).size).toBe(3);
  expect(store.map(({ serialNumber }) => serialNumber)).toEqual(
    [bank.certificates[0], bank.certificates[2]].map((certificate) => certificate?.serialNumber),
  );
});

test('a window from before the new certificate shows the old one without asking', () => {
  const world = worldAt(oldCertificateHeld, 'certificateLogin');
  expect(world.dialogs).toEqual([]);
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BLGI001', commonError: 'certificateExpired' });
  const reopened = worldAt(oldCertificateHeld, 'closeFrontWindow', {
    type: 'openedBrowser',
    browser: 'ie',
    from: 'icon',
  });
  expect(reopened.browsers.ie).toEqual(world.browsers.ie);
});

test('once all windows are closed both certificates are offered, and the exercise ends on the top page with nothing issued', () => {
  const world = worldAt(oldCertificateHeld, 'reopenBrowser');
  expect(world.browsers.ie?.offered).toHaveLength(2);
  expect(frontWindow(end(oldCertificateHeld))?.page.screen).toBe('BTOP001');
  expect(end(oldCertificateHeld).bank.certificates).toHaveLength(2);
});

test('a third certificate has a serial number of its own', () => {
  const [example] = oldCertificateHeld.mistakes.filter(({ id }) => id === 'anotherIssued').map((each) => each.example);
  const { bank } = worldAt(oldCertificateHeld, example?.after ?? '', ...(example?.actions ?? []));
  expect(new Set(bank.certificates.map(({ serialNumber }) => serialNumber)).size).toBe(3);
});

test('the notice begins with two unread mails, of which the newer is forged, and 更新 can be pressed from then on', () => {
  const world = worldAt(noticeOfExpiry, '0');
  const { startsAt } = noticeOfExpiry.given;
  expect(mailsIn(world, startsAt).map(({ kind }) => kind)).toEqual(['forged', 'notice']);
  expect(unreadCount(world, startsAt)).toBe(2);
  const [current] = world.store;
  expect(expiryNoticeAt(current?.notAfter ?? NaN, world.rules, startsAt)).toBe('renewable');
  expect(expiryNoticeAt(current?.notAfter ?? NaN, world.rules, startsAt - days(1))).toBe('none');
});

test('the renewal leaves two certificates, of which the later one is logged in with; no bank forbids it', () => {
  for (const secondCertificate of ['allow', 'forbid'] as const) {
    const rules = { ...snapshot.profile.rules, secondCertificate };
    const { world } = playSolution(noticeOfExpiry, { ...snapshot, profile: { ...snapshot.profile, rules } });
    const [old, renewed] = world.store;
    expect(world.store).toHaveLength(2);
    expect(renewed?.notAfter).toBeGreaterThan(old?.notAfter ?? NaN);
    expect(world.browsers.ie?.held).toBe(renewed?.serialNumber);
    expect(frontWindow(world)?.page).toMatchObject({
      screen: 'BTOP001',
      customer: { certificateNotAfter: renewed?.notAfter },
    });
  }
});

test('to log in with the old certificate, or to read the mails, is not the goal', () => {
  const trace = (step: string) => {
    const done = noticeOfExpiry.solution.slice(0, actionsUpTo(noticeOfExpiry, step)).map(({ action }) => action);
    return traceOf(givenWorld(noticeOfExpiry.given, snapshot), play(noticeOfExpiry, snapshot, done).entries);
  };
  expect(noticeOfExpiry.goal(trace('loginBefore'))).toBe(false);
  expect(noticeOfExpiry.goal(trace('confirmPassword'))).toBe(false);
  expect(noticeOfExpiry.goal(trace('login'))).toBe(true);
});

test('the exercise of the log-in ID begins without one and ends with it, a certificate that bears it, and a bare desktop', () => {
  const { account: loginId } = obtainingLoginId;
  const [before, after] = [worldAt(obtainingLoginId, '0'), end(obtainingLoginId)];
  expect(before.bank.accounts).toContainEqual(expect.objectContaining({ loginId, registered: false }));
  expect(after.bank.accounts).toContainEqual(expect.objectContaining({ loginId, registered: true }));
  expect([before.store, after.windows]).toEqual([[], []]);
  expect(after.store.map(({ subject }) => subject.some(({ value }) => value.includes(loginId)))).toEqual([true]);
});
