import { expect, test } from 'vitest';
import { acceptCertificate, giveChallenge } from '../../../../mocks/bank/challenges.ts';
import { confirmSession } from '../../../../mocks/bank/sessions.ts';
import { days, seconds } from '../../../../src/time/instant.ts';
import { bankWhere } from '../../../support/bank/customers.ts';
import { start } from '../../../support/fixtures.ts';

const minutes = (count: number) => start + seconds(60 * count);
const session = 's';
const certificate = {
  serialNumber: '0a',
  notBefore: start - days(1),
  notAfter: start + days(1),
  issuedHere: true,
  signatureRight: true,
  standing: { loginId: 'test999', status: 'good' as const },
};
const { bank: challenged } = giveChallenge(bankWhere(), { challenge: 'c', nonce: '' });
const { bank: accepted } = acceptCertificate(challenged, 'c', certificate, { now: start, session });

test('each request in a session begins its minutes anew, even a wrong password', () => {
  const missed = confirmSession(accepted, { session, passwordRight: false }, minutes(14)).bank;
  expect(confirmSession(accepted, { session, passwordRight: true }, minutes(28)).outcome.ok).toBe(false);
  expect(confirmSession(missed, { session, passwordRight: true }, minutes(28)).outcome.ok).toBe(true);
});

test('a request after the end brings a session not back', () => {
  const late = confirmSession(accepted, { session, passwordRight: true }, minutes(15));
  expect(late.outcome).toMatchObject({ problem: { type: 'sessionUnknown' } });
  expect(confirmSession(late.bank, { session, passwordRight: true }, minutes(16)).outcome).toMatchObject({
    problem: { type: 'sessionUnknown' },
  });
});
