import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Upgrade } from '../../src/database/record-database.ts';
import type { CertificateRecord, StandingRecord, StoreSchema } from './schema.ts';

// A step knows the structure of its own version, so the types of today's do not bind it.
type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

// One step per version, in order. A published step is never changed, and no step deletes what learners have made.
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('authorities');
    database.createObjectStore('attempts');
    database.createObjectStore('answers');
    database.createObjectStore('crls');
    database
      .createObjectStore('certificates', { keyPath: 'serialNumber' })
      .createIndex('byKey', 'subjectKeyIdentifier');
    const standings = database.createObjectStore('standings', { keyPath: ['attempt', 'serialNumber'] });
    standings.createIndex('byCustomer', ['attempt', 'loginId']);
    standings.createIndex('byStatus', ['attempt', 'status']);
  },
  async (_, transaction) => {
    const [standings, certificates] = [transaction.objectStore('standings'), transaction.objectStore('certificates')];
    standings.deleteIndex('byCustomer');
    standings.deleteIndex('byStatus');
    standings.createIndex('byRevocation', ['attempt', 'revokedAt', 'reason']);
    standings.createIndex('byEnd', ['attempt', 'loginId', 'status', 'notAfter']);
    standings.createIndex('byCertificate', 'serialNumber');
    const all = (await standings.getAll()) as readonly StandingRecord[];
    await Promise.all(
      all.map(async (standing) => {
        const certificate = (await certificates.get(standing.serialNumber)) as CertificateRecord | undefined;
        if (certificate) await standings.put({ ...standing, notAfter: certificate.notAfter });
      }),
    );
  },
];

export const currentVersion = migrations.length;

export const migrate: Upgrade<StoreSchema> = async (database, from, transaction) => {
  for (const migration of migrations.slice(from)) {
    await migration(database as unknown as IDBPDatabase, transaction as unknown as Parameters<Migration>[1]);
  }
};
