import type { BankDatabase } from './schema.ts';

type Migration = (database: BankDatabase) => void;

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
];

export const currentVersion = migrations.length;

export function migrate(database: BankDatabase, from: number): void {
  for (const migration of migrations.slice(from)) migration(database);
}
