import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate, X509Certificates } from '@peculiar/x509';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { signingAlgorithm } from '../../../../mocks/signing/rsa.ts';
import { openStore } from '../../../../mocks/store/store.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, requestWith } from '../../../support/fixtures.ts';
import { openSite } from '../../../support/bank/site.ts';

const { organisation, host } = builtInProfile;

/** The keys of a CA as 0.1.0 stored them: with a wrapped copy of the private key and a key that opens it. */
async function authorityOfFirstVersion() {
  const { root, issuing } = await makeAuthority({ organisation, host }, randomBytes);
  const wrappingKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
  const old = async (keys: typeof root) => {
    const certificate = new X509Certificate(keys.certificate);
    return {
      ...keys,
      serialNumber: certificate.serialNumber,
      publicKey: await certificate.publicKey.export(signingAlgorithm, ['verify']),
      backup: { iv: randomBytes(12), data: randomBytes(1_234) },
    };
  };
  return { organisation, host, wrappingKey, root: await old(root), issuing: await old(issuing) };
}

test('a CA that the first version stored with a copy of its keys goes on issuing, and keeps what it has', async () => {
  const site = openSite();
  const name = `${new URL(site.base).pathname}bank`;
  const old = await authorityOfFirstVersion();
  const store = openStore(name);
  await store.claimAuthority(`${organisation}, ${host}`, old);
  await store.close();

  const issued = await site.enrol(await requestWith(keyA, 'test999'), `test999:${account('test999').password}`);
  const [certificate] = new X509Certificates(await issued.text());
  const issuing = new X509Certificate(old.issuing.certificate);
  expect(await certificate?.verify({ publicKey: issuing.publicKey, signatureOnly: true })).toBe(true);

  const database = await openDB(name);
  const [kept] = (await database.getAll('authorities')) as (typeof old)[];
  database.close();
  expect(kept?.issuing.backup).toEqual(old.issuing.backup);
});
