import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Octets } from '../pki/octets.ts';

/** A key pair of the PC. The private key cannot be exported unless the profile says so. */
export interface KeyRecord {
  readonly id: string;
  readonly pair: CryptoKeyPair;
}

export interface RequestRecord {
  readonly id: string;
  readonly key: string;
  readonly der: Octets;
}

export interface CertificateRecord {
  readonly serialNumber: SerialNumber;
  readonly key: string;
  readonly der: Octets;
}

interface PcSchema extends DBSchema {
  keys: { key: string; value: KeyRecord };
  requests: { key: string; value: RequestRecord };
  certificates: { key: SerialNumber; value: CertificateRecord };
}

export type PcDatabase = IDBPDatabase<PcSchema>;

/** A door to the PC's own database that opens at the first use, and again after another tab had to change its structure. */
export function pcDatabase(name: string): () => Promise<PcDatabase> {
  let opened: Promise<PcDatabase> | undefined;
  const forget = () => (opened = undefined);
  return () => {
    opened ??= openDB<PcSchema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('keys', { keyPath: 'id' });
        database.createObjectStore('requests', { keyPath: 'id' });
        database.createObjectStore('certificates', { keyPath: 'serialNumber' });
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase | null)?.close(); // the target of versionchange is always the connection
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget); // so that the next use tries again
    return opened;
  };
}
