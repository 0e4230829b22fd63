import 'fake-indexeddb/auto';
import { getResponse } from 'msw/utils/get-response';
import { afterEach, expect, test } from 'vitest';
import { createBankServer } from '../../../../mocks/answer.ts';
import type { AttemptRecord } from '../../../../mocks/handlers/wire/handler-context.ts';
import { routes } from '../../../../mocks/handlers/routes.ts';
import { wireAddress } from '../../../../mocks/handlers/wire/wire-address.ts';
import type { AuthorityKeys } from '../../../../mocks/signing/authority-keys.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { openStore, type BankStore } from '../../../../mocks/store/store.ts';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { validityFrom } from '../../../../src/pki/validity.ts';
import { days } from '../../../../src/time/instant.ts';
import { account, keyA, keyB, requestWith, start } from '../../../support/fixtures.ts';
import { at, enrolled, loggedIn, received, renew, wholeRequest } from '../../../support/bank/renewing.ts';
import { basic, openSite } from '../../../support/bank/site.ts';

const headers = { Authorization: basic(`test999:${account('test999').password}`), 'Idempotency-Key': 'a1/7' };

/** A store whose worker dies just before, or just after, it writes a certificate. */
function dying(
  store: BankStore<AuthorityKeys, AttemptRecord>,
  when: 'before' | 'after',
): BankStore<AuthorityKeys, AttemptRecord> {
  return {
    ...store,
    async change(work) {
      let issuing = false;
      const result = await store.change((records) =>
        work({
          ...records,
          addCertificate: (certificate) => {
            issuing = true;
            if (when === 'before') throw new Error('the worker dies');
            return records.addCertificate(certificate);
          },
        }),
      );
      if (issuing) throw new Error('the worker dies');
      return result;
    },
  };
}

const open: { close(): Promise<void> }[] = [];
afterEach(async () => void (await Promise.all(open.map((each) => each.close()))));

for (const when of ['before', 'after'] as const) {
  test(`a worker that dies ${when} it has written leaves one certificate for who asks again`, async () => {
    const base = `http://site.test/crash-${when}/`;
    const store = openStore<AuthorityKeys, AttemptRecord>(`/crash-${when}/bank`);
    open.push(store);
    const place = { store: dying(store, when), random: randomBytes, defaultProfile: builtInProfile };
    const body = toBase64(await requestWith(keyA, 'test999'));
    const path = '.well-known/est/simpleenroll';
    const lost = getResponse(routes(place), new Request(wireAddress(path), { method: 'POST', headers, body }));
    await expect(lost).rejects.toThrow('the worker dies');

    const answer = createBankServer({ base });
    open.push(answer);
    const ask = () => answer.answer(new Request(new URL(path, base), { method: 'POST', headers, body }));
    const first = await ask();
    expect(first.status).toBe(200);
    expect(await (await ask()).text()).toBe(await first.text());
    const other = { ...headers, 'Idempotency-Key': 'a1/8' };
    const second = await answer.answer(new Request(new URL(path, base), { method: 'POST', headers: other, body }));
    expect(second.status).toBe(409);
  });
}

for (const when of ['before', 'after'] as const) {
  test(`in a renewal too, a worker that dies ${when} it has written leaves one certificate for who asks again`, async () => {
    const site = openSite();
    const near = validityFrom(start, builtInProfile.rules.validityYears).notAfter - days(1);
    const { session } = await loggedIn(site, await enrolled(site, keyA), near);
    const body = await wholeRequest(keyB);
    const store = openStore<AuthorityKeys, AttemptRecord>(`${new URL(site.base).pathname}bank`);
    open.push(store);
    const place = { store: dying(store, when), random: randomBytes, defaultProfile: builtInProfile };
    const asked = { Authorization: `Bearer ${session}`, 'Idempotency-Key': 'a1/7', ...at(near) };
    const moved = new Request(wireAddress('.well-known/est/simplereenroll'), { method: 'POST', headers: asked, body });
    await expect(getResponse(routes(place), moved)).rejects.toThrow('the worker dies');

    const first = await received(await renew(site, session, body, near, { 'Idempotency-Key': 'a1/7' }));
    expect(await received(await renew(site, session, body, near, { 'Idempotency-Key': 'a1/7' }))).toEqual(first);
    expect((await renew(site, session, await wholeRequest(keyA), near, { 'Idempotency-Key': 'a1/8' })).status).toBe(
      401,
    );
  });
}
