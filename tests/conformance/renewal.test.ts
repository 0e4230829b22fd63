// A renewal as the site's page asks for it: in the session that the old certificate opened.
import { openSite } from '../support/bank/site.ts'; // first, for the library that the handlers need
import { X509Certificate } from '@peculiar/x509';
import { beforeAll, expect, test } from 'vitest';
import { validityFrom } from '../../src/pki/validity.ts';
import { days, seconds, type Instant } from '../../src/time/instant.ts';
import { at, enrolled, loggedIn, received, renew, serialNumberIn, wholeRequest } from '../support/bank/renewing.ts';
import { keyA, keyB, newKey, profileWith, start } from '../support/fixtures.ts';
import { bytes } from './issued.ts';
import { certtoolVerify, certutilVerify, opensslVerify, type Chain } from './judges.ts';

const rules = { afterRenewal: 'oldRevokedAtFirstLogin', renewalNoticeDays: 40 } as const;
const first = start;
const second = validityFrom(first, 1).notAfter - days(rules.renewalNoticeDays);
const third = validityFrom(second, 1).notAfter - seconds(60);

/** The certificates of three years, the CAs above them, and the lists after the last log-in. */
let chains: readonly Chain[];
let crls: readonly Uint8Array[];

beforeAll(async () => {
  const site = openSite({ defaultProfile: profileWith(rules) });
  const renewed = async (key: CryptoKeyPair, session: string, now: Instant) => ({
    certificate: await received(await renew(site, session, await wholeRequest(key), now)),
    key,
  });
  const old = await enrolled(site, keyA);
  const next = await renewed(keyB, (await loggedIn(site, old, second)).session, second);
  const { session, body } = await loggedIn(site, next, third);
  expect(body.revoked).toBe(serialNumberIn(old.certificate));
  const last = await renewed(await newKey(), session, third);
  await loggedIn(site, last, third);
  const [root, issuing] = await Promise.all([
    bytes(site.ask('GET', 'ca/root.cer')),
    bytes(site.ask('GET', 'ca/issuing.cer')),
  ]);
  chains = [old, next, last].map(({ certificate }, year) => {
    const begins = [first, second, third][year] ?? 0;
    return { root, issuing, certificate, at: begins };
  });
  crls = await Promise.all([
    bytes(site.ask('GET', 'ca/root.crl', at(third))),
    bytes(site.ask('GET', 'ca/issuing.crl', at(third))),
  ]);
});

for (const [name, judge] of [
  ['openssl', opensslVerify],
  ['certtool', certtoolVerify],
  ['certutil', certutilVerify],
] as const) {
  test(`${name} accepts each certificate of two renewals from its first minute to its last, and neither before nor after`, () => {
    for (const chain of chains) {
      const { notAfter } = validityFrom(chain.at, 1);
      const accepted = (moment: Instant) => judge({ ...chain, at: moment }).accepted;
      // Not to the second, since two of the judges have clocks that run on; and NSS forgives a day.
      const moments = [chain.at, notAfter - seconds(60), notAfter + seconds(1), chain.at - days(2)];
      expect(moments.map(accepted)).toEqual([true, true, false, false]);
    }
  });
}

test('each certificate of the renewals says the dates that the bank promises, under a number and a key of its own', () => {
  const read = chains.map(({ certificate }) => new X509Certificate(Uint8Array.from(certificate)));
  const dates = read.map(({ notBefore, notAfter }) => [notBefore.getTime(), notAfter.getTime()]);
  expect(dates).toEqual(
    [first, second, third].map((moment) => {
      const { notBefore, notAfter } = validityFrom(moment, 1);
      return [notBefore, notAfter];
    }),
  );
  expect(new Set(read.map(({ subject }) => subject)).size).toBe(1);
  expect(new Set(read.map(({ serialNumber }) => serialNumber)).size).toBe(3);
  expect(new Set(read.map(({ publicKey }) => publicKey.toString('hex'))).size).toBe(3);
});

test.each([
  ['openssl', opensslVerify],
  ['certtool', certtoolVerify],
] as const)(
  '%s finds both old certificates on the list, once their successors have logged in, and not the last one',
  (_, judge) => {
    const verdicts = chains.map((chain) => judge({ ...chain, at: third, crls }));
    const [, next, last] = verdicts;
    expect(verdicts.map(({ accepted }) => accepted)).toEqual([false, false, true]);
    expect(next?.output).toMatch(/revoked/i);
    expect(last?.output).not.toMatch(/revoked/i);
  },
);
