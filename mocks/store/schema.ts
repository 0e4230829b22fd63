import type { DBSchema } from 'idb';
import type { RecordTransaction, TransactionMode } from '../../src/database/record-database.ts';
import type { KeyIdentifier, SerialNumber } from '../../src/pki/certificate-fields.ts';
import type { Bytes } from '../../src/pki/bytes.ts';
import type { CRLReason, IssuedStatus } from '../../src/pki/revocation.ts';
import type { Instant } from '../../src/time/instant.ts';
import type { Validity } from '../../src/pki/validity.ts';

/** A certificate that this installation issued. It never changes and is never deleted. */
export interface CertificateRecord extends Validity {
  readonly serialNumber: SerialNumber;
  readonly subjectKeyIdentifier: KeyIdentifier;
  readonly der: Bytes;
}

/** The status of a certificate in one attempt. Since attempts branch, it may differ in another one. */
export interface StandingRecord {
  readonly attempt: string;
  readonly serialNumber: SerialNumber;
  readonly loginId: string;
  readonly status: IssuedStatus;
  readonly revokedAt: Instant | null;
  readonly reason: CRLReason | null;
  /** The certificate in whose place it was issued, after a renewal. */
  readonly renews?: SerialNumber;
  /** The end of the certificate, if this installation issued it. */
  readonly notAfter?: Instant;
}

/** An answer, before it is a response. */
export interface AnswerRecord {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Bytes | string | null;
}

/** An answer as it was given, to be repeated for the same idempotency key and the request of this digest. */
export interface GivenAnswer extends AnswerRecord {
  readonly digest?: string;
}

/** The newest CRL of an attempt, one per CA. */
export interface CrlRecord {
  readonly number: number;
  readonly thisUpdate: Instant;
  readonly nextUpdate: Instant;
  readonly revoked: number;
  readonly der: Bytes;
}

// Other folders define what an authority and an attempt hold, so both are unknown here.
export interface StoreSchema extends DBSchema {
  authorities: { key: string; value: unknown };
  attempts: { key: string; value: unknown };
  answers: { key: [attempt: string, request: string]; value: GivenAnswer };
  certificates: { key: SerialNumber; value: CertificateRecord; indexes: { byKey: KeyIdentifier } };
  standings: {
    key: [attempt: string, serialNumber: SerialNumber];
    value: StandingRecord;
    indexes: {
      /** Has only standings that are revoked. */
      byRevocation: [attempt: string, revokedAt: Instant, reason: CRLReason];
      /** Has only standings whose `notAfter` is known. */
      byEnd: [attempt: string, loginId: string, status: IssuedStatus, notAfter: Instant];
      byCertificate: SerialNumber;
    };
  };
  crls: { key: [attempt: string, ca: string]; value: CrlRecord };
}

export const storeNames = ['authorities', 'attempts', 'answers', 'certificates', 'standings', 'crls'] as const;

export type Transaction<Mode extends TransactionMode> = RecordTransaction<
  StoreSchema,
  (typeof storeNames)[number],
  Mode
>;
