import '@abraham/reflection'; // the library below refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import type { StorageFault } from '../contract/storage-fault.ts';
import { octetsOf, sameOctets, type Octets } from '../pki/octets.ts';
import { makeCertificationRequest, makePair, signWith } from './make-request.ts';
import { pcDatabase, type KeyRecord } from './pc-database.ts';
import type { PcKeys } from './pc-keys.ts';
import { readDetails, readFields } from './read-certificate.ts';

const sharedKey = 'shared';

/**
 * The PC's keys in a database of this name.
 * @param report is told of each fault of the storage, and null when it works again
 */
export function openPcKeys(databaseName: string, report?: (fault: StorageFault | null) => void): PcKeys {
  const database = pcDatabase(databaseName, report);

  const find = <Store extends 'keys' | 'requests' | 'certificates'>(store: Store, id: string) =>
    database.through([store], 'readonly', (transaction) => transaction.objectStore<Store>(store).get(id));

  // WebCrypto first, then one transaction: what another tab wrote in the meantime counts, and the work here is dropped.
  async function keyFor(id: string, exportable: boolean): Promise<KeyRecord> {
    const known = await find('keys', id);
    if (known !== undefined) return known;
    const made = { id, pair: await makePair(exportable) };
    return database.through(['keys'], 'readwrite', async (transaction) => {
      const first = await transaction.objectStore('keys').get(id);
      if (first === undefined) await transaction.objectStore('keys').add(made);
      return first ?? made;
    });
  }

  return {
    async makeRequest(id, { subject, key, exportable }) {
      const known = await find('requests', id);
      if (known !== undefined) return known.der;
      const { id: keyId, pair } = await keyFor(key === 'shared' ? sharedKey : `of ${id}`, exportable);
      const made = { id, key: keyId, der: await makeCertificationRequest(subject, pair) };
      return database.through(['requests'], 'readwrite', async (transaction) => {
        const first = await transaction.objectStore('requests').get(id);
        if (first === undefined) await transaction.objectStore('requests').add(made);
        return (first ?? made).der;
      });
    },
    request: async (id) => (await find('requests', id))?.der,
    async receive(requestId, received) {
      const der = octetsOf(received);
      const request = await find('requests', requestId);
      const key = request && (await find('keys', request.key));
      if (key === undefined) throw new Error(`no request ${requestId} was made here`);
      if (!(await isFor(key, der))) throw new Error(`the certificate is not for the key of request ${requestId}`);
      const fields = await readFields(der);
      await database.through(['certificates'], 'readwrite', (transaction) =>
        transaction.objectStore('certificates').put({ serialNumber: fields.serialNumber, key: key.id, der }),
      );
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
      return key && signWith(key.pair, octetsOf(data));
    },
  };
}

async function isFor({ pair }: KeyRecord, der: Octets): Promise<boolean> {
  const certified = octetsOf(new X509Certificate(der).publicKey.rawData);
  return sameOctets(certified, octetsOf(await crypto.subtle.exportKey('spki', pair.publicKey)));
}
