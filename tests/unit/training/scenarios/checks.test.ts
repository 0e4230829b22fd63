import { expect, test } from 'vitest';
import type { ActorEvent } from '../../../../src/procedure/world/event.ts';
import {
  declinedWebAccess,
  loggedInWithNewCertificate,
  windowsLeftOpen,
} from '../../../../src/training/scenarios/certificate-checks.ts';
import { all, happened, opened, type Check } from '../../../../src/training/scenarios/checks.ts';
import {
  credentialsMistyped,
  entrySlipped,
  loggedInByPassword,
} from '../../../../src/training/scenarios/credential-checks.ts';
import { givenWorld } from '../../../../src/training/given-world.ts';
import type { Action } from '../../../../src/training/scenario.ts';
import { expiredCertificate } from '../../../../src/training/scenarios/expired-certificate.ts';
import { traceOf, type Trace } from '../../../../src/training/trace.ts';
import { actionsThrough, playing, snapshot } from '../../../support/attempts.ts';

const given = givenWorld(expiredCertificate.given, snapshot);
const traceAfter = (...actions: readonly Action[]): Trace => traceOf(given, playing(...actions).entries);
const w2 = { window: 'w2' } as const;
const answer = (value: 'yes' | 'no'): ActorEvent => ({ type: 'answeredWebAccess', ...w2, answer: value });
const login = (window: 'w1' | 'w3'): ActorEvent => ({ type: 'pressedCertificateLogin', window });

const nothing = traceAfter();
const wholeSolution = traceAfter(...actionsThrough('login'));
const yes: Check = () => true;
const no: Check = () => false;

test('all combines checks, even none', () => {
  expect([all()(nothing), all(yes, yes)(nothing), all(yes, no)(nothing)]).toEqual([true, true, false]);
});

test('happened looks for one kind of event', () => {
  expect(happened('prepared')(nothing)).toBe(true);
  expect(happened('openedBrowser')(nothing)).toBe(false);
  expect(happened('openedBrowser')(wholeSolution)).toBe(true);
});

test('いいえ counts for the question that it answered', () => {
  const first = traceAfter(...actionsThrough('issue'), answer('no'));
  const second = traceAfter(...actionsThrough('allowRequest'), answer('no'));
  const declined = (trace: Trace) => [declinedWebAccess('request')(trace), declinedWebAccess('install')(trace)];
  expect([first, second, wholeSolution, nothing].map(declined)).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('いいえ counts even if はい follows', () => {
  const trace = traceAfter(...actionsThrough('issue'), answer('no'), { type: 'pressedIssue', ...w2 }, answer('yes'));
  expect(declinedWebAccess('request')(trace)).toBe(true);
});

test('a mistyped password is distinguished from a form that never reached the bank', () => {
  const typed = (length: number, judged: 'wrong' | 'symbol'): readonly Action[] => [
    ...actionsThrough('enterLoginId'),
    { type: 'typed', ...w2, field: 'password', entry: { judged, length } },
    { type: 'pressedAuthenticate', ...w2 },
  ];
  expect(credentialsMistyped(traceAfter(...typed(8, 'wrong')))).toBe(true);
  expect(credentialsMistyped(traceAfter(...typed(8, 'symbol')))).toBe(false);
  expect(credentialsMistyped(traceAfter(...typed(2, 'wrong')))).toBe(false);
});

test('capitals and full-width letters count once they are submitted, and capitals are no mistyped password as well', () => {
  const fullWidth = { kind: 'known', loginId: 'test999', width: 'full' } as const;
  const capitals = { kind: 'unknown', length: 7, letters: 'alphanumeric', slip: 'letterCase' } as const;
  const authenticate = { type: 'pressedAuthenticate', ...w2 } as const;
  const password = { judged: 'right', length: 10, of: ['test999'] } as const;
  const submitted = (loginId: typeof fullWidth | typeof capitals): Trace =>
    traceAfter(
      ...actionsThrough('issueCertificate'),
      { type: 'typed', ...w2, field: 'loginId', entry: loginId },
      { type: 'typed', ...w2, field: 'password', entry: password },
      authenticate,
    );
  const found = (trace: Trace) => [
    entrySlipped('test999', 'fullWidth')(trace),
    entrySlipped('test999', 'letterCase')(trace),
    credentialsMistyped(trace),
  ];
  expect(found(submitted(fullWidth))).toEqual([true, false, false]);
  expect(found(submitted(capitals))).toEqual([false, true, false]);
  expect(found(submitted(capitals).slice(0, -2)), 'typed, but not submitted').toEqual([false, false, false]);
  const swapped: readonly Action[] = [
    ...actionsThrough('enterLoginId'),
    { type: 'typed', ...w2, field: 'password', entry: { judged: 'letterCase', length: 10 } },
    authenticate,
  ];
  expect(found(traceAfter(...swapped))).toEqual([false, true, false]);
});

test('a refusal because of the contract is no mistyped password', () => {
  const asked: readonly Action[] = [
    ...actionsThrough('openBrowser'),
    { type: 'typed', window: 'w1', field: 'loginId', entry: { kind: 'known', loginId: 'test999', width: 'half' } },
    { type: 'openedSoftwareKeyboard', window: 'w1', order: [] },
    { type: 'confirmedSoftwareKeyboard', window: 'w1', entry: { judged: 'right', length: 10, of: ['test999'] } },
    { type: 'pressedLogin', window: 'w1' },
  ];
  const trace = traceAfter(...asked);
  expect(happened('credentialsRefused')(trace)).toBe(true);
  expect(credentialsMistyped(trace)).toBe(false);
  expect(loggedInByPassword(trace)).toBe(true);
  const empty = traceAfter(...actionsThrough('openBrowser'), { type: 'pressedLogin', window: 'w1' });
  expect(loggedInByPassword(empty), 'a form that the page returned').toBe(false);
});

test('a browser counts as opened, whichever way it was opened', () => {
  const edge = traceAfter({ type: 'openedBrowser', browser: 'edge', from: 'taskbar' });
  expect([opened('edge')(edge), opened('ie')(edge)]).toEqual([true, false]);
  expect([opened('edge')(wholeSolution), opened('ie')(wholeSolution)]).toEqual([false, true]);
});

test('windows were left open if the browser does not know the certificate that was installed', () => {
  expect(windowsLeftOpen(traceAfter(...actionsThrough('confirmClosing'), login('w1')))).toBe(true);
  const another: Action = { type: 'openedBrowser', browser: 'ie', from: 'icon' };
  expect(windowsLeftOpen(traceAfter(...actionsThrough('confirmClosing'), another, login('w3')))).toBe(true);
});

test('windows were not left open if the log-in came before the installation, or the browser was started anew', () => {
  expect(windowsLeftOpen(traceAfter(...actionsThrough('allowRequest')))).toBe(false);
  expect(windowsLeftOpen(traceAfter(...actionsThrough('confirmClosing')))).toBe(false);
  expect(windowsLeftOpen(wholeSolution)).toBe(false);
});

test('another browser that was started later knows the certificate', () => {
  const edge: Action = { type: 'openedBrowser', browser: 'edge', from: 'taskbar' };
  expect(windowsLeftOpen(traceAfter(...actionsThrough('confirmClosing'), edge, login('w3')))).toBe(false);
});

test('the goal wants the new certificate and then the password', () => {
  const goal = loggedInWithNewCertificate('test999');
  expect(goal(wholeSolution)).toBe(true);
  expect(goal(traceAfter(...actionsThrough('confirmPassword')))).toBe(false);
  expect(goal(traceAfter(...actionsThrough('closeAllWindows')))).toBe(false);
  expect(goal(nothing)).toBe(false);
});

test('another customer’s certificate does not reach the goal', () => {
  expect(loggedInWithNewCertificate('test201')(wholeSolution)).toBe(false);
});

test('a log-in with a certificate that the PC had before is not the goal', () => {
  const before = wholeSolution.filter(({ entry }) => entry.event.type !== 'certificateInstalled');
  expect(loggedInWithNewCertificate('test999')(before)).toBe(false);
});
