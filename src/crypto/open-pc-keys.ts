import '@abraham/reflection'; // the library below refuses to load without it
import { Pkcs10CertificateRequest, X509Certificate } from '@peculiar/x509';
import type { StorageFault } from '../contract/storage-fault.ts';
import type { DistinguishedName } from '../pki/distinguished-name.ts';
import { bytesOf, sameBytes, type Bytes } from '../pki/bytes.ts';
import type { RecordDatabase } from '../database/record-database.ts';
import { makeCertificationRequest, makePair, makeSmallPair, signWith } from './make-request.ts';
import { memoryPcDatabase, pcDatabase, type KeyRecord, type PcSchema, type RequestRecord } from './pc-database.ts';
import type { PcKeys } from './pc-keys.ts';
import { readDetails, readFields } from './read-certificate.ts';

const sharedKey = 'shared';
const triedKey = 'tried';
const ownKey = (request: string) => `of ${request}`;

/**
 * Opens the PC's keys, kept in a database of this name.
 * @param report called with each fault of the storage, and with null after each success
 */
export const openPcKeys = (databaseName: string, report?: (fault: StorageFault | null) => void): PcKeys =>
  keysIn(pcDatabase(databaseName, report));

/** The keys of a PC that is gone with the page. */
export const memoryPcKeys = (): PcKeys => keysIn(memoryPcDatabase());

function keysIn(database: RecordDatabase<PcSchema>): PcKeys {
  const find = <Store extends 'keys' | 'requests' | 'certificates'>(store: Store, id: string) =>
    database.transact([store], 'readonly', (transaction) => transaction.objectStore<Store>(store).get(id));

  // WebCrypto runs first, then one transaction. If another tab has written meanwhile, its data counts and the work here is
  // dropped. A new pair is stored with its request, so that no certificate can be asked for before its key is on the disk.
  async function requestFor(
    id: string,
    keyId: string,
    subject: DistinguishedName,
    exportable: boolean,
  ): Promise<Bytes> {
    const [request, key] = await database.transact(['requests', 'keys'], 'readonly', (transaction) =>
      Promise.all([transaction.objectStore('requests').get(id), transaction.objectStore('keys').get(keyId)]),
    );
    if (request !== undefined) return request.der;
    const made = key ?? { id: keyId, pair: await makePair(exportable) };
    const der = await makeCertificationRequest(subject, made.pair);
    const counts = await database.transact(['requests', 'keys'], 'readwrite', async (transaction) => {
      const [requests, keys] = [transaction.objectStore('requests'), transaction.objectStore('keys')];
      const [first, there] = await Promise.all([requests.get(id), keys.getKey(keyId)]);
      if (first !== undefined) return first.der;
      // Another tab has stored its pair first. That pair counts, and must sign the request anew.
      if (key === undefined && there !== undefined) return undefined;
      await Promise.all([there === undefined && keys.add(made), requests.add({ id, key: keyId, der })]);
      return der;
    });
    return counts ?? requestFor(id, keyId, subject, exportable);
  }

  return {
    makeRequest: (id, { subject, key, exportable }) =>
      requestFor(id, key === 'shared' ? sharedKey : ownKey(id), subject, exportable),
    request: async (id) => (await find('requests', id))?.der,
    async receive(requestId, received) {
      const der = bytesOf(received);
      const fields = await readFields(der);
      await database.transact(['requests', 'keys', 'certificates'], 'readwrite', async (transaction) => {
        const request = await transaction.objectStore('requests').get(requestId);
        const key = request && (await transaction.objectStore('keys').getKey(request.key));
        if (request === undefined || key === undefined) throw new Error(`no request ${requestId} was made here`);
        if (!answers(der, request)) throw new Error(`the certificate is not for the key of request ${requestId}`);
        await transaction
          .objectStore('certificates')
          .put({ serialNumber: fields.serialNumber, key, request: requestId, der });
      });
      return fields;
    },
    certificate: async (serialNumber) => (await find('certificates', serialNumber))?.der,
    async details(serialNumber, caCertificates) {
      const found = await find('certificates', serialNumber);
      return found && readDetails(found.der, caCertificates);
    },
    async sign(serialNumber, data) {
      const found = await find('certificates', serialNumber);
      const key = found && (await find('keys', found.key));
      return key && signWith(key.pair, bytesOf(data));
    },
    async check() {
      const pair = await makeSmallPair();
      await database.transact(['keys'], 'readwrite', async (transaction) => {
        const keys = transaction.objectStore('keys');
        await keys.put({ id: triedKey, pair });
        const found: Partial<KeyRecord> | undefined = await keys.get(triedKey);
        await keys.delete(triedKey);
        // A browser may accept a key and return nothing for it.
        if (!(found?.pair?.privateKey instanceof CryptoKey))
          throw new DOMException('no key came back', 'DataCloneError');
      });
    },
    async forget(beginning) {
      await database.transact(['requests', 'keys', 'certificates'], 'readwrite', async (transaction) => {
        const [requests, keys] = [transaction.objectStore('requests'), transaction.objectStore('keys')];
        const certificates = transaction.objectStore('certificates');
        for (const { serialNumber, request } of await certificates.getAll()) {
          if (request?.startsWith(beginning)) await certificates.delete(serialNumber);
        }
        for (const id of await requests.getAllKeys()) if (id.startsWith(beginning)) await requests.delete(id);
        for (const id of await keys.getAllKeys()) if (id.startsWith(ownKey(beginning))) await keys.delete(id);
      });
    },
  };
}

const answers = (certificate: Bytes, { der }: RequestRecord): boolean =>
  sameBytes(
    bytesOf(new X509Certificate(certificate).publicKey.rawData),
    bytesOf(new Pkcs10CertificateRequest(der).publicKey.rawData),
  );
