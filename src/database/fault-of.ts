import type { StorageFault } from '../contract/storage-fault.ts';

/** Thrown while another tab keeps a database from opening. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

/** Thrown where the browser has begun a transaction and does not end it. */
export class StorageSilent extends Error {
  override readonly name = 'StorageSilent';
}

/** Thrown where the browser has no IndexedDB at all. */
export class StorageAbsent extends Error {
  override readonly name = 'StorageAbsent';
}

/** Thrown after the browser has cut the connection to a database that was open, and a new connection did not help. */
export class StorageDisconnected extends Error {
  override readonly name = 'StorageDisconnected';
}

const faults: Readonly<Record<string, StorageFault>> = {
  StorageBlocked: 'blocked',
  StorageSilent: 'silent',
  StorageAbsent: 'refused',
  StorageDisconnected: 'disconnected',
  DataCloneError: 'keysRefused', // all else that is stored is plain data
  QuotaExceededError: 'full',
  VersionError: 'newer',
  NotFoundError: 'damaged', // a store is missing
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
  AbortError: 'refused',
  TimeoutError: 'refused',
};

const ownErrors = [StorageBlocked, StorageSilent, StorageAbsent, StorageDisconnected];

/** The storage fault behind an exception, or undefined if the exception has another cause. */
export const faultOf = (thrown: unknown): StorageFault | undefined =>
  thrown instanceof DOMException || ownErrors.some((kind) => thrown instanceof kind)
    ? faults[(thrown as Error).name]
    : undefined;

/** The names of exceptions with which requests fail once the browser has closed a connection by itself, as iOS does. */
const endings: ReadonlySet<string> = new Set(['InvalidStateError', 'UnknownError', 'AbortError', 'TimeoutError']);
export const isCutOff = (thrown: unknown): boolean => thrown instanceof DOMException && endings.has(thrown.name);
