import '@abraham/reflection'; // before the library for certificates, which refuses to load without it
import { X509Certificate, X509Certificates } from '@peculiar/x509';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { makeAuthority } from '../../../../mocks/signing/make-authority.ts';
import { randomBytes } from '../../../../mocks/signing/random.ts';
import { rsaSha256, signingAlgorithm } from '../../../../mocks/signing/rsa.ts';
import { storeNames } from '../../../../mocks/store/schema.ts';
import { openStore } from '../../../../mocks/store/store.ts';
import { toBase64 } from '../../../../src/pki/base64.ts';
import { builtInProfile } from '../../../../src/profile/built-in.ts';
import { account, keyA, requestWith } from '../../../support/fixtures.ts';
import { openSite, type TestSite } from '../../../support/bank/site.ts';
import { keysTakenFrom } from '../../../support/bank/taken-keys.ts';

const { organisation, host } = builtInProfile;
const credentials = `test999:${account('test999').password}`;
const databaseOf = ({ base }: Pick<TestSite, 'base'>) => `${new URL(base).pathname}bank`;

/** The keys of a CA as 0.1.0 stored them: with a wrapped copy of the private key and a key that opens it. */
async function authorityOfFirstVersion() {
  const { root, issuing } = await makeAuthority({ organisation, host }, randomBytes);
  const wrappingKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ]);
  const old = async (keys: typeof root) => {
    const certificate = new X509Certificate(keys.certificate);
    const { privateKey } = await crypto.subtle.generateKey(rsaSha256, true, ['sign', 'verify']);
    const iv = randomBytes(12);
    const wrapped = await crypto.subtle.wrapKey('pkcs8', privateKey, wrappingKey, { name: 'AES-GCM', iv });
    return {
      ...keys,
      serialNumber: certificate.serialNumber,
      publicKey: await certificate.publicKey.export(signingAlgorithm, ['verify']),
      backup: { iv, data: new Uint8Array(wrapped) },
    };
  };
  return { organisation, host, wrappingKey, root: await old(root), issuing: await old(issuing) };
}

/** All records of a bank, by the name of their store. */
async function recordsOf(site: Pick<TestSite, 'base'>): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const database = await openDB(databaseOf(site));
  const all: [string, unknown[]][] = [];
  for (const name of storeNames) all.push([name, await database.getAll(name)]);
  database.close();
  return Object.fromEntries(all);
}

test('a CA that the first version stored goes on issuing, and loses the copies of its keys; so do other banks’', async () => {
  const site = openSite();
  const [old, others] = [await authorityOfFirstVersion(), await authorityOfFirstVersion()];
  const store = openStore(databaseOf(site));
  await store.claimAuthority(`${organisation}, ${host}`, old);
  await store.claimAuthority('Other Bank, other.example', others);
  await store.close();
  // Root and issuing CA of both, once by `unwrapKey`: what the search below would find if it were there.
  expect(await keysTakenFrom((await recordsOf(site))['authorities'] ?? [])).toHaveLength(4);

  const issued = await site.enrol(await requestWith(keyA, 'test999'), credentials);
  const [certificate] = new X509Certificates(await issued.text());
  const issuing = new X509Certificate(old.issuing.certificate);
  expect(await certificate?.verify({ publicKey: issuing.publicKey, signatureOnly: true })).toBe(true);

  const { authorities = [] } = await recordsOf(site);
  expect(authorities).toHaveLength(2);
  expect(await keysTakenFrom(authorities)).toEqual([]);
  for (const authority of authorities) expect(Object.keys(authority as object).toSorted()).toEqual(fields);
  expect(authorities).toContainEqual(
    expect.objectContaining({ root: ownPart(old.root), issuing: ownPart(old.issuing) }),
  );
});

const fields = ['host', 'issuing', 'organisation', 'root'];

const ownPart = ({ certificate, privateKey, subjectPublicKeyInfo, subjectKeyIdentifier }: OldKeys) => ({
  certificate,
  privateKey: expect.objectContaining({ extractable: privateKey.extractable }),
  subjectPublicKeyInfo,
  subjectKeyIdentifier,
});
type OldKeys = Awaited<ReturnType<typeof authorityOfFirstVersion>>['root'];

test('no key can be taken out of what the bank keeps, by whatever lies beside it', async () => {
  const site = openSite();
  const { enrolmentCode } = (await (
    await site.post('api/bank/authentication', { loginId: 'test999', password: account('test999').password })
  ).json()) as { enrolmentCode: string };
  const key = { 'Idempotency-Key': 'a1/1' };
  expect((await site.enrol(await requestWith(keyA, 'test999'), `test999:${enrolmentCode}`, key)).status).toBe(200);
  await site.ask('GET', 'ca/issuing.crl');
  const records = await recordsOf(site);
  expect(Object.keys(records).filter((name) => records[name]?.length === 0)).toEqual([]);
  expect(await keysTakenFrom(Object.values(records))).toEqual([]);
});

test('the search takes a key that can be exported, and one that lies there as bytes', async () => {
  const { privateKey } = await crypto.subtle.generateKey(rsaSha256, true, ['sign', 'verify']);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
  const taken = await keysTakenFrom([{ deep: [{ privateKey }] }, { bytes: new Uint8Array(pkcs8) }]);
  expect(taken.map((each) => toBase64(new Uint8Array(each)))).toEqual(Array(2).fill(toBase64(new Uint8Array(pkcs8))));
});
