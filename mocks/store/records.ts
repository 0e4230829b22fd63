import { keyRange } from '../../src/database/record-database.ts';
import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Revocation } from '../../src/pki/revocation.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { CertificateRecord, CrlRecord, GivenAnswer, StandingRecord, Transaction } from './schema.ts';

/** Reads within one transaction. Await nothing else meanwhile: IndexedDB commits a transaction that has nothing to do. */
export interface RecordReader<Attempt> {
  attempt(id: string): Promise<Attempt | undefined>;
  answer(attempt: string, request: string): Promise<GivenAnswer | undefined>;
  certificate(serialNumber: SerialNumber): Promise<CertificateRecord | undefined>;
  /** The certificates of a key, in any attempt. */
  certifiedAs(key: KeyIdentifier): Promise<readonly SerialNumber[]>;
  standing(attempt: string, serialNumber: SerialNumber): Promise<StandingRecord | undefined>;
  /** The latest end of the customer's certificates that are not revoked. */
  goodUntil(attempt: string, loginId: string): Promise<Instant | undefined>;
  revoked(attempt: string): Promise<readonly Revocation[]>;
  revokedCount(attempt: string): Promise<number>;
  crl(attempt: string, ca: string): Promise<CrlRecord | undefined>;
}

/** Reads and writes within one transaction, which happens as a whole or not at all. */
export interface RecordWriter<Attempt> extends RecordReader<Attempt> {
  keepAttempt(id: string, attempt: Attempt): Promise<unknown>;
  keepAnswer(attempt: string, request: string, answer: GivenAnswer): Promise<unknown>;
  /** Rejects, and undoes the transaction, if the serial number is taken. */
  addCertificate(certificate: CertificateRecord): Promise<unknown>;
  /** Looks up when the certificate ends, so that is to be added first. */
  keepStanding(standing: Omit<StandingRecord, 'notAfter'>): Promise<unknown>;
  keepCrl(attempt: string, ca: string, crl: CrlRecord): Promise<unknown>;
  /** Deletes what belongs to the attempt alone, and its certificates where no other attempt has them. */
  forgetAttempt(id: string): Promise<unknown>;
}

type AnyTransaction = Transaction<'readonly'> | Transaction<'readwrite'>;

export const reading = <Attempt>(transaction: AnyTransaction): RecordReader<Attempt> => ({
  // Safe: only `keepAttempt` writes to this store.
  attempt: async (id) => (await transaction.objectStore('attempts').get(id)) as Attempt | undefined,
  answer: (attempt, request) => transaction.objectStore('answers').get([attempt, request]),
  certificate: (serialNumber) => transaction.objectStore('certificates').get(serialNumber),
  certifiedAs: (key) => transaction.objectStore('certificates').index('byKey').getAllKeys(key),
  standing: (attempt, serialNumber) => transaction.objectStore('standings').get([attempt, serialNumber]),
  async goodUntil(attempt, loginId) {
    const good = beginningWith(attempt, loginId, 'good');
    return (await transaction.objectStore('standings').index('byEnd').openCursor(good, 'prev'))?.value.notAfter;
  },
  revoked: (attempt) => revocationsOf(attempt, transaction),
  revokedCount: (attempt) => transaction.objectStore('standings').index('byRevocation').count(beginningWith(attempt)),
  crl: (attempt, ca) => transaction.objectStore('crls').get([attempt, ca]),
});

/**
 * The revocations of an attempt. All that were revoked in one moment for one reason are found by one look at their keys, since
 * reading the rows takes several times as long.
 */
async function revocationsOf(attempt: string, transaction: AnyTransaction): Promise<readonly Revocation[]> {
  const index = transaction.objectStore('standings').index('byRevocation');
  const found: Revocation[][] = [];
  const [start, end] = [[attempt], [attempt, []]];
  for (let from: IDBValidKey[] = start; ;) {
    const first = (await index.openCursor(keyRange(from, end)))?.value;
    if (!first || first.revokedAt === null || first.reason === null) return found.flat();
    const { revokedAt, reason } = first;
    const keys = await index.getAllKeys([attempt, revokedAt, reason]);
    found.push(keys.map(([, serialNumber]) => ({ serialNumber, revokedAt, reason })));
    from = [attempt, revokedAt, reason, []]; // after all keys that are as long
  }
}

export const writing = <Attempt>(transaction: Transaction<'readwrite'>): RecordWriter<Attempt> => ({
  ...reading<Attempt>(transaction),
  keepAttempt: (id, attempt) => transaction.objectStore('attempts').put(attempt, id),
  keepAnswer: (attempt, request, answer) => transaction.objectStore('answers').add(answer, [attempt, request]),
  addCertificate: (certificate) => transaction.objectStore('certificates').add(certificate),
  async keepStanding(standing) {
    const certificate = await transaction.objectStore('certificates').get(standing.serialNumber);
    const end = certificate && { notAfter: certificate.notAfter };
    return transaction.objectStore('standings').put({ ...standing, ...end });
  },
  keepCrl: (attempt, ca, crl) => transaction.objectStore('crls').put(crl, [attempt, ca]),
  async forgetAttempt(id) {
    const standings = transaction.objectStore('standings');
    const own = beginningWith(id);
    const serialNumbers = (await standings.getAllKeys(own)).map(([, serialNumber]) => serialNumber);
    await Promise.all([
      transaction.objectStore('attempts').delete(id),
      ...(['answers', 'standings', 'crls'] as const).map((name) => transaction.objectStore(name).delete(own)),
    ]);
    await Promise.all(
      serialNumbers.map(async (serialNumber) => {
        const elsewhere = await standings.index('byCertificate').count(serialNumber);
        if (elsewhere === 0) await transaction.objectStore('certificates').delete(serialNumber);
      }),
    );
  },
});

/** The range of all longer keys with these first parts: IndexedDB sorts an array after any string or number. */
const beginningWith = (...parts: readonly string[]) => keyRange([...parts], [...parts, []]);
