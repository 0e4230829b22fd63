import { expect, test } from 'vitest';
import { forgedHost, mailHost } from '../../../../src/procedure/world/mail/mail-hosts.ts';
import mihonBank from '../../../../src/profile/built-in/mihon-bank.json';
import { readProfile } from '../../../../src/profile/read-profile.ts';

const long = `${'a'.repeat(63)}.example`;

test.each([
  ['ib.mihon-bank.example', 'mihon-bank.example', 'mihon-bank-koushin.example'],
  ['mihon-bank.example', 'mihon-bank.example', 'mihon-bank-koushin.example'],
  ['www.ib.mihon-bank.example', 'mihon-bank.example', 'mihon-bank-koushin.example'],
  ['x-koushin.example', 'x-koushin.example', 'x-koushin-koushin.example'],
  [long, long, `${'a'.repeat(50)}-koushin.example`],
])('the bank at %s writes from %s, and the forged mail from %s', (host, own, forged) => {
  expect([mailHost(host), forgedHost(host)]).toEqual([own, forged]);
  // Both have the form of a host that a profile may have, and so are below .example.
  for (const each of [own, forged]) expect(readProfile({ ...mihonBank, host: each })).toMatchObject({ ok: true });
});
