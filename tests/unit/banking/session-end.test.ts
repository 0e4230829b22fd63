import { expect, test } from 'vitest';
import { admitEnrolment } from '../../../src/banking/enrolment.ts';
import { confirmPassword } from '../../../src/banking/log-in.ts';
import { admitRenewal } from '../../../src/banking/renewal.ts';
import { hasEnded } from '../../../src/banking/session-end.ts';
import { sessionMinutes } from '../../../src/profile/session-minutes.ts';
import { seconds } from '../../../src/time/instant.ts';
import { profileWith, start } from '../../support/fixtures.ts';
import { presentedCertificate, recordsWhere } from '../../support/bank/records.ts';

const minutes = (count: number) => start + seconds(60 * count);

test('a session ends when the bank’s minutes have passed without a request, not a millisecond earlier', () => {
  const rules = { sessionMinutes: 3 };
  expect(hasEnded({ idleSince: start }, rules, minutes(3) - 1)).toBe(false);
  expect(hasEnded({ idleSince: start }, rules, minutes(3))).toBe(true);
});

test('a bank whose profile names no minutes ends a session after fifteen, and the profile stays as it was', () => {
  const { rules } = profileWith({});
  expect(sessionMinutes(rules)).toBe(15);
  expect(hasEnded({ idleSince: start }, rules, minutes(15) - 1)).toBe(false);
  expect(hasEnded({ idleSince: start }, rules, minutes(15))).toBe(true);
  expect(rules).not.toHaveProperty('sessionMinutes');
});

test('a session of which nobody knows the last request never ends', () => {
  expect(hasEnded({}, { sessionMinutes: 1 }, minutes(100_000))).toBe(false);
});

const certificate = { serialNumber: '01', notAfter: minutes(10) };
const bank = recordsWhere({
  enrolmentCodes: [{ code: 'c'.repeat(32), loginId: 'test999', idleSince: start }],
  sessions: [
    { session: 's1', loginId: 'test999', stage: 'certificateAccepted', certificate, idleSince: start },
    { session: 's2', loginId: 'test999', stage: 'loggedIn', certificate, idleSince: start },
  ],
});
const code = { loginId: 'test999', secret: 'c'.repeat(32), passwordRight: false };

test('password page, renewal and issue go on until then, and after it none of them does', () => {
  const confirm = { session: 's1', passwordRight: true };
  expect(confirmPassword(bank, confirm, minutes(15) - 1).ok).toBe(true);
  expect(confirmPassword(bank, confirm, minutes(15))).toMatchObject({ refused: 'sessionUnknown' });
  const renewal = { session: 's2', certificate: presentedCertificate({ notAfter: minutes(100) }) };
  expect(admitRenewal(bank, renewal, minutes(15) - 1).ok).toBe(true);
  expect(admitRenewal(bank, renewal, minutes(15))).toMatchObject({ refused: 'sessionUnknown' });
  expect(admitEnrolment(bank, code, minutes(15) - 1).ok).toBe(true);
  expect(admitEnrolment(bank, code, minutes(15))).toMatchObject({ refused: 'credentialsRefused' });
});

test('a wrong password in a session that has ended is no miss, and a code too old is none', () => {
  const late = minutes(15);
  expect(confirmPassword(bank, { session: 's1', passwordRight: false }, late)).toMatchObject({ account: null });
  expect(admitEnrolment(bank, code, late)).toMatchObject({ account: null });
});
