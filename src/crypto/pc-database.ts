import type { DBSchema } from 'idb';
import type { StorageFault } from '../contract/storage-fault.ts';
import { lazyDatabase } from '../database/lazy-database.ts';
import { memoryDatabase } from '../database/memory-database.ts';
import type { RecordDatabase, Upgrade } from '../database/record-database.ts';
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
  /** The request that it was issued for; absent up to release 0.2.0. */
  readonly request?: string;
  readonly der: Bytes;
}

export interface PcSchema extends DBSchema {
  keys: { key: string; value: KeyRecord };
  requests: { key: string; value: RequestRecord };
  certificates: { key: SerialNumber; value: PcCertificateRecord };
}

const upgrade: Upgrade<PcSchema> = (database) => {
  database.createObjectStore('keys', { keyPath: 'id' });
  database.createObjectStore('requests', { keyPath: 'id' });
  database.createObjectStore('certificates', { keyPath: 'serialNumber' });
};

/** The PC's own database: key pairs, certification requests and certificates. */
export const pcDatabase = (name: string, report?: (fault: StorageFault | null) => void): RecordDatabase<PcSchema> =>
  lazyDatabase<PcSchema>({ name, version: 1, upgrade, report });

/** The same in memory, which is gone with the page. */
export const memoryPcDatabase = (): RecordDatabase<PcSchema> => memoryDatabase(upgrade);
