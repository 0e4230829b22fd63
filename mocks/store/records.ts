import { keyRange } from '../../src/database/record-database.ts';
import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { CertificateRecord, CrlRecord, GivenAnswer, StandingRecord, Transaction } from './schema.ts';

/** Reads within one transaction. Await nothing else meanwhile: IndexedDB commits a transaction that has nothing to do. */
export interface RecordReader<Attempt> {
  attempt(id: string): Promise<Attempt | undefined>;
  answer(attempt: string, request: string): Promise<GivenAnswer | undefined>;
  certificate(serialNumber: SerialNumber): Promise<CertificateRecord | undefined>;
  certificatesForKey(key: KeyIdentifier): Promise<readonly CertificateRecord[]>;
  standing(attempt: string, serialNumber: SerialNumber): Promise<StandingRecord | undefined>;
  standingsOf(attempt: string, loginId: string): Promise<readonly StandingRecord[]>;
  revoked(attempt: string): Promise<readonly StandingRecord[]>;
  crl(attempt: string, ca: string): Promise<CrlRecord | undefined>;
}

/** Reads and writes within one transaction, which happens as a whole or not at all. */
export interface RecordWriter<Attempt> extends RecordReader<Attempt> {
  keepAttempt(id: string, attempt: Attempt): Promise<unknown>;
  keepAnswer(attempt: string, request: string, answer: GivenAnswer): Promise<unknown>;
  /** Rejects, and undoes the transaction, if the serial number is taken. */
  addCertificate(certificate: CertificateRecord): Promise<unknown>;
  keepStanding(standing: StandingRecord): Promise<unknown>;
  keepCrl(attempt: string, ca: string, crl: CrlRecord): Promise<unknown>;
  /** Deletes what belongs to the attempt alone, and its certificates where no other attempt has them. */
  forgetAttempt(id: string): Promise<unknown>;
}

export const reading = <Attempt>(
  transaction: Transaction<'readonly'> | Transaction<'readwrite'>,
): RecordReader<Attempt> => ({
  // Safe: only `keepAttempt` writes to this store.
  attempt: async (id) => (await transaction.objectStore('attempts').get(id)) as Attempt | undefined,
  answer: (attempt, request) => transaction.objectStore('answers').get([attempt, request]),
  certificate: (serialNumber) => transaction.objectStore('certificates').get(serialNumber),
  certificatesForKey: (key) => transaction.objectStore('certificates').index('byKey').getAll(key),
  standing: (attempt, serialNumber) => transaction.objectStore('standings').get([attempt, serialNumber]),
  standingsOf: (attempt, loginId) =>
    transaction.objectStore('standings').index('byCustomer').getAll([attempt, loginId]),
  revoked: (attempt) => transaction.objectStore('standings').index('byStatus').getAll([attempt, 'revoked']),
  crl: (attempt, ca) => transaction.objectStore('crls').get([attempt, ca]),
});

export const writing = <Attempt>(transaction: Transaction<'readwrite'>): RecordWriter<Attempt> => ({
  ...reading<Attempt>(transaction),
  keepAttempt: (id, attempt) => transaction.objectStore('attempts').put(attempt, id),
  keepAnswer: (attempt, request, answer) => transaction.objectStore('answers').add(answer, [attempt, request]),
  addCertificate: (certificate) => transaction.objectStore('certificates').add(certificate),
  keepStanding: (standing) => transaction.objectStore('standings').put(standing),
  keepCrl: (attempt, ca, crl) => transaction.objectStore('crls').put(crl, [attempt, ca]),
  async forgetAttempt(id) {
    const all = await transaction.objectStore('standings').getAllKeys();
    const elsewhere = new Set(all.flatMap(([attempt, serialNumber]) => (attempt === id ? [] : [serialNumber])));
    const alone = all.filter(([attempt, serialNumber]) => attempt === id && !elsewhere.has(serialNumber));
    await Promise.all([
      transaction.objectStore('attempts').delete(id),
      ...(['answers', 'standings', 'crls'] as const).map((name) => transaction.objectStore(name).delete(keysOf(id))),
      ...alone.map(([, serialNumber]) => transaction.objectStore('certificates').delete(serialNumber)),
    ]);
  },
});

/** The range of all two-part keys with this first part: IndexedDB sorts an array after any string. */
const keysOf = (id: string) => keyRange([id], [id, []]);
