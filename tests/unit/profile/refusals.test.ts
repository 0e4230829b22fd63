import { expect, test } from 'vitest';
import { bankRefusals, isBankRefusal, refusalWord, refusalWords } from '../../../src/profile/refusals.ts';

// Stored attempts and stored answers hold these words, so a change here makes them unreadable.
test('the reasons of the bank and the words that attempts record them by stay what they were', () => {
  const table = bankRefusals.map((reason) => [
    reason,
    refusalWord('form', reason),
    refusalWord('certificate', reason),
    refusalWord('enrolment', reason),
  ]);
  const none = undefined;
  expect(table).toEqual([
    ['credentialsRefused', 'mismatch', none, 'sessionEnded'],
    ['temporarilyLocked', 'temporarilyLocked', none, 'temporarilyLocked'],
    ['locked', 'locked', none, 'locked'],
    ['certificateRequired', 'certificateRequired', none, 'certificateRequired'],
    ['sessionUnknown', none, none, 'sessionEnded'],
    ['certificateExpired', none, 'expired', 'expired'],
    ['certificateNotYetValid', none, 'notYetValid', 'notYetValid'],
    ['certificateRevoked', none, 'revoked', 'revoked'],
    ['certificateUnknown', none, 'notConfirmed', 'notConfirmed'],
    ['renewalTooEarly', none, none, 'renewalTooEarly'],
    ['signatureRefused', none, 'notConfirmed', none],
    ['challengeUnknown', none, 'notConfirmed', none],
    ['anotherCertificateValid', none, none, 'anotherCertificateValid'],
    ['authorityExpired', none, none, 'authorityExpired'],
    ['credentialsMissing', none, none, 'sessionEnded'],
    ['notACertificationRequest', none, none, 'refused'],
    ['possessionNotProven', none, none, 'refused'],
    ['keyRefused', none, none, 'refused'],
    ['keyReused', none, none, 'refused'],
    ['otherSubject', none, none, 'refused'],
  ]);
});

test('each word is listed once, for whoever reads stored attempts', () => {
  expect(refusalWords('form')).toEqual(['mismatch', 'temporarilyLocked', 'locked', 'certificateRequired']);
  expect(refusalWords('certificate')).toEqual(['expired', 'notYetValid', 'revoked', 'notConfirmed']);
  expect(refusalWords('enrolment')).toEqual([
    'sessionEnded',
    'temporarilyLocked',
    'locked',
    'certificateRequired',
    'expired',
    'notYetValid',
    'revoked',
    'notConfirmed',
    'renewalTooEarly',
    'anotherCertificateValid',
    'authorityExpired',
    'refused',
  ]);
});

test('a reason for which nothing was decided is no refusal', () => {
  expect(isBankRefusal('locked')).toBe(true);
  expect(isBankRefusal('unreachable')).toBe(false);
  expect(isBankRefusal('constructor')).toBe(false);
});
