import '@abraham/reflection'; // the library below refuses to load without it
import { X509Certificate } from '@peculiar/x509';
import { octetsOf, sameOctets, type Octets } from '../pki/octets.ts';
import { makeCertificationRequest, makePair, signWith } from './make-request.ts';
import { pcDatabase, type KeyRecord } from './pc-database.ts';
import type { PcKeys } from './pc-keys.ts';
import { readDetails, readFields } from './read-certificate.ts';

const sharedKey = 'shared';

/** The PC's keys in a database of this name. */
export function openPcKeys(databaseName: string): PcKeys {
  const database = pcDatabase(databaseName);

  // WebCrypto first, then one transaction: what another tab wrote in the meantime counts, and the work here is dropped.
  async function keyFor(id: string, exportable: boolean): Promise<KeyRecord> {
    const known = await (await database()).get('keys', id);
    if (known !== undefined) return known;
    const made = { id, pair: await makePair(exportable) };
    const transaction = (await database()).transaction('keys', 'readwrite', { durability: 'strict' });
    const first = await transaction.store.get(id);
    if (first === undefined) await transaction.store.add(made);
    await transaction.done;
    return first ?? made;
  }

  const certificate = async (serialNumber: string) => (await database()).get('certificates', serialNumber);

  return {
    async makeRequest(id, { subject, key, exportable }) {
      const known = await (await database()).get('requests', id);
      if (known !== undefined) return known.der;
      const { id: keyId, pair } = await keyFor(key === 'shared' ? sharedKey : `of ${id}`, exportable);
      const made = { id, key: keyId, der: await makeCertificationRequest(subject, pair) };
      const transaction = (await database()).transaction('requests', 'readwrite', { durability: 'strict' });
      const first = await transaction.store.get(id);
      if (first === undefined) await transaction.store.add(made);
      await transaction.done;
      return (first ?? made).der;
    },
    request: async (id) => (await (await database()).get('requests', id))?.der,
    async receive(requestId, received) {
      const der = octetsOf(received);
      const request = await (await database()).get('requests', requestId);
      const key = request && (await (await database()).get('keys', request.key));
      if (key === undefined) throw new Error(`no request ${requestId} was made here`);
      if (!(await isFor(key, der))) throw new Error(`the certificate is not for the key of request ${requestId}`);
      const fields = await readFields(der);
      await (await database()).put('certificates', { serialNumber: fields.serialNumber, key: key.id, der });
      return fields;
    },
    certificate: async (serialNumber) => (await certificate(serialNumber))?.der,
    async details(serialNumber, caCertificates) {
      const found = await certificate(serialNumber);
      return found && readDetails(found.der, caCertificates);
    },
    async sign(serialNumber, data) {
      const found = await certificate(serialNumber);
      const key = found && (await (await database()).get('keys', found.key));
      return key && signWith(key.pair, octetsOf(data));
    },
  };
}

async function isFor({ pair }: KeyRecord, der: Octets): Promise<boolean> {
  const certified = octetsOf(new X509Certificate(der).publicKey.rawData);
  return sameOctets(certified, octetsOf(await crypto.subtle.exportKey('spki', pair.publicKey)));
}
