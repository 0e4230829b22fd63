import { expect, test } from 'vitest';
import { estCaGateway } from '../../../../src/gateway/est-ca-gateway.ts';
import { fetchBankGateway } from '../../../../src/gateway/fetch-bank-gateway.ts';
import { account, keyA, profileWith, requestWith, start } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';

const many = Array.from({ length: 3_000 }, (_, index) => ({
  serialNumber: (0x7f_00_00_00 + index).toString(16).repeat(4),
  loginId: index % 2 === 0 ? 'test999' : 'test401',
  status: index % 3 === 0 ? ('revoked' as const) : ('good' as const),
}));
const about = (attempt: string) => ({ attempt, now: start, idempotencyKey: `${attempt}/1` });

test.each(['database', 'memory'] as const)(
  'an attempt of three thousand certificates is opened, gone on with and branched: in %s',
  async (keeps) => {
    const { base, answer } = openSite({ keeps });
    const send = (request: Request) => answer.answer(request);
    const [bank, ca] = [fetchBankGateway(new URL(base), send), estCaGateway(new URL(base), send)];
    const profile = profileWith({ secondCertificate: 'forbid' });
    const state = { profile, now: start, accounts: [], certificates: many };
    expect(await bank.openAttempt(state, about('long'))).toEqual({ ok: true, value: 'opened' });
    const request = await requestWith(keyA, 'test999');
    const credentials = { loginId: 'test999', secret: account('test999').password };
    const issued = await ca.submit(request, credentials, about('long'));
    expect(issued.ok).toBe(true);
    expect(await bank.openAttempt(state, about('long'))).toEqual({ ok: true, value: 'known' });
    expect(await bank.openAttempt(state, about('branch'))).toEqual({ ok: true, value: 'opened' });
    expect((await ca.submit(request, credentials, about('branch'))).ok).toBe(true);
    expect((await bank.forgetAttempt(about('long'))).ok).toBe(true);
    await answer.close();
  },
);
