import { expect, test } from 'vitest';
import { giveCode } from '../../../../mocks/bank/codes.ts';
import { openSession } from '../../../../mocks/bank/sessions.ts';
import { stateOf } from '../../../../src/banking/bank-records.ts';
import { instant } from '../../../../src/time/instant.ts';
import { start } from '../../../support/fixtures.ts';
import { bankWhere, right, wrong } from '../../../support/bank/customers.ts';

const about = { now: start, code: 'code', session: 'session' };

test('認証 gives a customer with a certificate contract a code', () => {
  const { bank, outcome } = giveCode(bankWhere(), right(), about);
  expect(outcome).toMatchObject({ ok: true, value: { loginId: 'test999', enrolmentCode: 'code' } });
  expect(bank.enrolmentCodes).toEqual([{ code: 'code', loginId: 'test999', idleSince: start }]);
});

test('認証 refuses an ID/password contract without counting a miss', () => {
  const { bank, outcome } = giveCode(bankWhere(), right('test201'), about);
  expect(outcome).toMatchObject({ problem: { type: 'credentialsRefused', account: { misses: 0 } } });
  expect(bank.enrolmentCodes).toEqual([]);
});

test('認証 is given to a customer who has no certificate yet', () => {
  expect(giveCode(bankWhere(), right('test401'), about).outcome.ok).toBe(true);
});

test('ログイン with ID and password admits customers with such a contract, and reports the log-in before', () => {
  const first = openSession(bankWhere(), right('test201'), about);
  expect(first.outcome).toMatchObject({
    ok: true,
    value: {
      session: 'session',
      customer: {
        loginId: 'test201',
        userName: '稽古 花子',
        lastLogin: instant('2010-09-28T16:40:02+09:00'),
        certificateNotAfter: null,
      },
    },
  });
  const second = openSession(first.bank, right('test201'), { ...about, session: 'next' });
  expect(second.outcome).toMatchObject({ value: { customer: { lastLogin: start } } });
});

test('ログイン with ID and password says that a certificate is wanted only to who knows the password', () => {
  expect(openSession(bankWhere(), right(), about).outcome).toMatchObject({ problem: { type: 'certificateRequired' } });
  expect(openSession(bankWhere(), wrong(), about).outcome).toMatchObject({ problem: { type: 'credentialsRefused' } });
});

test('that a certificate is wanted is neither a miss nor a success', () => {
  const missed = openSession(bankWhere(), wrong(), about).bank;
  expect(stateOf(openSession(missed, right(), about).bank, 'test999').misses).toBe(1);
});
