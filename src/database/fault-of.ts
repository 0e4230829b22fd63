import type { StorageFault } from '../contract/storage-fault.ts';

/** Thrown while another tab keeps a database from opening. */
export class StorageBlocked extends Error {
  override readonly name = 'StorageBlocked';
}

const faults: Readonly<Record<string, StorageFault>> = {
  StorageBlocked: 'blocked',
  QuotaExceededError: 'full',
  VersionError: 'newer',
  NotFoundError: 'damaged', // a store is missing
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  UnknownError: 'refused',
  AbortError: 'refused',
  TimeoutError: 'refused',
};

/** The storage fault behind an exception, or undefined if the exception has another cause. */
export const faultOf = (thrown: unknown): StorageFault | undefined =>
  thrown instanceof StorageBlocked || thrown instanceof DOMException ? faults[thrown.name] : undefined;
