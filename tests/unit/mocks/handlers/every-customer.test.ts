import { expect, test } from 'vitest';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import type { Account } from '../../../../src/profile/profile.ts';
import { start } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';

const context = { attempt: 'default', now: start, idempotencyKey: 'a/1' };

test.each(['master', 'general'] as const)('a %s user of an ID/password contract is let in', async (role) => {
  const account: Account = {
    loginId: 'test201',
    password: 'Keiko2010',
    userName: '稽古 花子',
    company: '株式会社けいこ',
    role,
    method: 'password',
    lock: 'none',
    lastLogin: null,
    note: 'note',
  };
  const site = openSite({ defaultProfile: { ...builtInProfile, accounts: [account] } });
  const bank = fetchBankGateway(new URL(site.base), (request) => site.answer.answer(request));
  expect(await bank.logIn({ loginId: 'test201', password: 'Keiko2010' }, context)).toMatchObject({
    ok: true,
    value: { customer: { loginId: 'test201', role, lastLogin: null } },
  });
});
