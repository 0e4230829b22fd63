import { expect, test } from 'vitest';
import { fold } from '../../../../src/procedure/advance.ts';
import type { ActorEvent } from '../../../../src/procedure/world/event.ts';
import { frontWindow } from '../../../../src/procedure/world/windows.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { traceOf } from '../../../../src/training/trace.ts';
import { actionsThrough, playing, snapshot, solved, worldAfter } from '../../../support/attempts.ts';

const { given, goal, mistakes } = expiredCertificate;

const mistakesIn = (entries: ReturnType<typeof playing>['entries']): readonly string[] => {
  const trace = traceOf(givenWorld(given, snapshot), entries);
  return mistakes.filter(({ check }) => check(trace)).map(({ id }) => id);
};

test('the solution reaches the goal and makes no mistake', () => {
  const { entries, world } = solved();
  expect(goal(traceOf(givenWorld(given, snapshot), entries))).toBe(true);
  expect(mistakesIn(entries)).toEqual([]);
  expect(frontWindow(world)?.page.screen).toBe('BTOP001');
});

test('nothing short of the whole solution reaches the goal', () => {
  const { entries } = playing(...actionsThrough('confirmPassword'));
  expect(goal(traceOf(givenWorld(given, snapshot), entries))).toBe(false);
});

test('the entries of the solution fold to the same world again', () => {
  const { entries, world } = solved();
  expect(fold(givenWorld(given, snapshot), entries).world).toEqual(world);
});

test('each step of the solution shows the screen of the procedure', () => {
  const screens = (
    [
      'openBrowser',
      'issueCertificate',
      'authenticate',
      'allowRequest',
      'allowInstallation',
      'presentNewCertificate',
    ] as const
  ).map((step) => frontWindow(worldAfter(step))?.page.screen);
  expect(screens).toEqual(['BLGI001', 'BSMS001', 'BSMS002', 'BSMS003', 'BSMS004', 'BLGI004']);
});

test('the expired certificate is refused with the message of the procedure', () => {
  expect(frontWindow(worldAfter('expiredCertificate'))?.page).toMatchObject({ commonError: 'certificateExpired' });
});

const w2 = { window: 'w2' } as const;
const answer = (value: 'yes' | 'no'): ActorEvent => ({ type: 'answeredWebAccess', ...w2, answer: value });

test('いいえ at the first question: nothing is issued, and the page says so', () => {
  const { entries, world } = playing(...actionsThrough('issue'), answer('no'));
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BSMS002', commonError: 'cancelledByUser' });
  expect(world.bank.certificates).toHaveLength(1);
  expect(mistakesIn(entries)).toEqual(['requestDeclined']);
});

test('after いいえ at the first question 発行 can be pressed again', () => {
  const { world } = playing(...actionsThrough('issue'), answer('no'), { type: 'pressedIssue', ...w2 }, answer('yes'));
  expect(world.bank.certificates).toHaveLength(2);
});

test('いいえ at the second question: the bank has issued, the PC has nothing', () => {
  const { entries, world } = playing(...actionsThrough('allowRequest'), answer('no'));
  expect(world.bank.certificates).toHaveLength(2);
  expect(world.store).toHaveLength(1);
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BSMS002', proof: null, commonError: 'notInstalled' });
  expect(mistakesIn(entries)).toEqual(['installationDeclined']);
});

test('a wrong password is a mistake that the page does not explain', () => {
  const { entries, world } = playing(
    ...actionsThrough('enterLoginId'),
    { type: 'typed', ...w2, field: 'password', entry: { judged: 'wrong', length: 8 } },
    { type: 'pressedAuthenticate', ...w2 },
  );
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BSMS001', commonError: 'credentialsRefused' });
  expect(mistakesIn(entries)).toEqual(['passwordMistyped']);
});

test('a window left open keeps the old certificate', () => {
  const { entries, world } = playing(...actionsThrough('confirmClosing'), {
    type: 'pressedCertificateLogin',
    window: 'w1',
  });
  expect(frontWindow(world)?.page).toMatchObject({ screen: 'BLGI001', commonError: 'certificateExpired' });
  expect(mistakesIn(entries)).toEqual(['windowsLeftOpen']);
});

test('opening Edge is a mistake', () => {
  const { entries } = playing({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect(mistakesIn(entries)).toEqual(['edgeInsteadOfInternetExplorer']);
});
