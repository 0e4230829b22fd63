import type { DBSchema } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { lazyDatabase, type LazyDatabase } from '../database/lazy-database.ts';
import type { SerialNumber } from '../pki/certificate-fields.ts';
import type { Bytes } from '../pki/bytes.ts';

/** A key pair of the PC. The private key cannot be exported unless the profile says so. */
export interface KeyRecord {
  readonly id: string;
  readonly pair: CryptoKeyPair;
}

export interface RequestRecord {
  readonly id: string;
  readonly key: string;
  readonly der: Bytes;
}

export interface PcCertificateRecord {
  readonly serialNumber: SerialNumber;
  readonly key: string;
  readonly der: Bytes;
}

interface PcSchema extends DBSchema {
  keys: { key: string; value: KeyRecord };
  requests: { key: string; value: RequestRecord };
  certificates: { key: SerialNumber; value: PcCertificateRecord };
}

/** The PC's own database: key pairs, certification requests and certificates. */
export const pcDatabase = (name: string, report?: (fault: StorageFault | null) => void): LazyDatabase<PcSchema> =>
  lazyDatabase<PcSchema>({
    name,
    version: 1,
    upgrade(database) {
      database.createObjectStore('keys', { keyPath: 'id' });
      database.createObjectStore('requests', { keyPath: 'id' });
      database.createObjectStore('certificates', { keyPath: 'serialNumber' });
    },
    report,
  });
