import { expect, test } from 'vitest';
import { refusalEvent, type AskOfBank } from '../../../src/procedure/refusal-event.ts';
import { ask } from '../../../src/procedure/world/ask.ts';
import { emptyLoginId, emptySecret } from '../../../src/procedure/world/entry.ts';
import type { BankRefusal } from '../../../src/profile/refusals.ts';

const window = 'w1';
const form = { window, loginId: emptyLoginId, password: emptySecret } as const;
const asks = [
  ask(7, { kind: 'authenticate', ...form }),
  ask(7, { kind: 'logIn', ...form }),
  ask(7, { kind: 'confirmPassword', window, session: 's', loginId: 'test999', password: emptySecret }),
  ask(7, { kind: 'signChallenge', window, serialNumber: '01' }),
  ask(7, { kind: 'enrol', window, loginId: 'test999', proof: { kind: 'session', session: 's', renews: '01' } }),
  ask(7, { kind: 'logOut', window, session: 's' }),
] as const;
const account = { loginId: 'test999', misses: 1, temporaryLocks: 0, lock: { kind: 'none' } } as const;

test.each<[BankRefusal, AskOfBank['kind'], object]>([
  ['credentialsRefused', 'authenticate', { type: 'credentialsRefused', reason: 'mismatch', account }],
  ['temporarilyLocked', 'logIn', { type: 'credentialsRefused', reason: 'temporarilyLocked', account }],
  ['locked', 'confirmPassword', { type: 'credentialsRefused', reason: 'locked', account }],
  ['certificateRequired', 'logIn', { type: 'credentialsRefused', reason: 'certificateRequired', account }],
  ['sessionUnknown', 'authenticate', { type: 'bankUnreachable' }],
  ['sessionUnknown', 'confirmPassword', { type: 'sessionEnded' }],
  ['sessionUnknown', 'logOut', { type: 'loggedOut' }],
  ['sessionUnknown', 'enrol', { type: 'enrolmentRefused', reason: 'sessionEnded', account }],
  ['certificateExpired', 'enrol', { type: 'enrolmentRefused', reason: 'expired', account }],
  ['certificateNotYetValid', 'enrol', { type: 'enrolmentRefused', reason: 'notYetValid', account }],
  ['certificateRevoked', 'enrol', { type: 'enrolmentRefused', reason: 'revoked', account }],
  ['certificateUnknown', 'enrol', { type: 'enrolmentRefused', reason: 'notConfirmed', account }],
  ['renewalTooEarly', 'enrol', { type: 'enrolmentRefused', reason: 'renewalTooEarly', account }],
  ['renewalTooEarly', 'signChallenge', { type: 'bankUnreachable' }],
  ['credentialsRefused', 'logOut', { type: 'bankUnreachable' }],
  ['certificateRevoked', 'signChallenge', { type: 'certificateRefused', reason: 'revoked' }],
  ['challengeUnknown', 'signChallenge', { type: 'certificateRefused', reason: 'notConfirmed' }],
  ['locked', 'signChallenge', { type: 'bankUnreachable' }],
  ['credentialsRefused', 'enrol', { type: 'enrolmentRefused', reason: 'sessionEnded', account }],
  ['keyReused', 'enrol', { type: 'enrolmentRefused', reason: 'refused', account }],
  ['certificateRequired', 'enrol', { type: 'enrolmentRefused', reason: 'certificateRequired', account }],
])('the refusal %s to %s', (reason, kind, event) => {
  const asked = asks.find((each): each is (typeof asks)[number] => each.kind === kind);
  if (!asked) throw new Error(kind);
  expect(refusalEvent(asked as AskOfBank, reason, account)).toEqual({ ask: `7.${kind}`, ...event });
});
